import { Select } from '@mantine/core'
import { ownerKinds, type StageRole } from '#domain/stage.ts'
import { capitalized, roleLetter, roleName } from '#i18n/stage-words.ts'
import { OwnerMark } from '#ui/funnel/FunnelPicture.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './StageEditor.module.css'
import type { StageEdit } from './use-stage-edit.ts'

interface RoleFieldProps {
  edit: StageEdit
  field: 'owner' | 'worker'
  label: string
  /** Words of a role in the form that the field needs, e.g. "myynnin pitää" */
  wordsFor: (role: StageRole) => string
}

/** Who owns or works a stage; a role of the company's own is named beside it. */
export function RoleField({ edit, field, label, wordsFor }: RoleFieldProps) {
  const { t, language } = useLanguage()
  const role = edit.stage[field]

  function choose(kind: string | null): void {
    // The name stays when another role is chosen, so that choosing back brings it along.
    edit.choose((stage) => ({ [field]: { ...stage[field], kind: kind as StageRole['kind'] } }))
  }
  function rename(name: string): Verdict {
    return edit.type(`${field}Name`, (stage) => ({ [field]: { ...stage[field], name } }))
  }

  return (
    <div className={classes.pair}>
      <Select
        classNames={inputs}
        label={label}
        allowDeselect={false}
        leftSection={
          <OwnerMark owner={{ kind: role.kind, letter: roleLetter(role, t), label: roleName(role, t) }} />
        }
        data={ownerKinds.map((kind) => ({
          value: kind,
          label: kind === 'own' ? t('stages.ownRole') : capitalized(wordsFor({ kind, name: '' }), language),
        }))}
        value={role.kind}
        onChange={choose}
      />
      {role.kind === 'own' ? (
        <TextField
          label={t('stages.roleName')}
          value={role.name}
          onCommit={rename}
          placeholder={t('stages.roleNamePlaceholder')}
          textLanguage={edit.textLanguage}
          kept={edit.kept(`${field}Name`)}
        />
      ) : null}
    </div>
  )
}
