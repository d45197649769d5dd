import { TextInput } from '@mantine/core'
import { limits } from '#domain/fields.ts'
import { ownerKinds } from '#domain/stage.ts'
import { capitalized, roleName } from '#i18n/stage-words.ts'
import inputs from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import { RadioField } from './RadioField.tsx'

interface RoleChoiceProps {
  label: string
  kind: string | undefined
  /** Of a role of the company's own */
  name: string
  onChoose: (kind: string) => void
  onName: (name: string) => void
}

/** Who owns or works a stage; a role of the company's own is named. */
export function RoleChoice({ label, kind, name, onChoose, onName }: RoleChoiceProps) {
  const { t, language } = useLanguage()
  return (
    <RadioField
      label={label}
      value={kind}
      options={ownerKinds.map((value) => ({
        value,
        label: capitalized(
          value === 'own' ? t('rounds.ownRole') : roleName({ kind: value, name: '' }, t),
          language,
        ),
      }))}
      onChoose={onChoose}
    >
      {kind === 'own' ? (
        <TextInput
          classNames={inputs}
          label={t('terms.roleName')}
          maw={320}
          maxLength={limits.name}
          value={name}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      ) : null}
    </RadioField>
  )
}
