import { useTakeBack } from '#session/use-take-back.ts'
import { NumberField } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { Stage } from '#domain/stage.ts'
import type { StageEdit } from './use-stage-edit.ts'

interface NumberOfStageProps {
  edit: StageEdit
  field: string
  label: string
  unit?: string
  value: number | null
  /** The stage's fields with another number */
  change: (stage: Stage, value: number | null) => Partial<Omit<Stage, 'id'>>
  hint?: string
}

/** A number of the agreement; empty means that nothing was agreed. */
export function NumberOfStage({ edit, field, label, unit, value, change, hint }: NumberOfStageProps) {
  const { t } = useLanguage()
  const takeBack = useTakeBack(`stage/${edit.stage.id}/${field}`)
  return (
    <NumberField
      label={label}
      {...(unit === undefined ? {} : { unit })}
      value={value}
      isOptional
      placeholder={t('common.dash')}
      onPreview={(number) => edit.preview((stage) => change(stage, number))}
      onCancel={edit.cancelPreview}
      onCommit={(number) => edit.type(field, (stage) => change(stage, number))}
      hint={hint}
      {...takeBack}
    />
  )
}
