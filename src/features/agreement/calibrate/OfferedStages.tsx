import { Checkbox } from '@mantine/core'
import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './CalibrateView.module.css'

interface OfferedStagesProps {
  stages: readonly Stage[]
  leftOut: readonly StageId[]
  onLeaveOut: (leftOut: StageId[]) => void
}

/** Which stages a lead may be put at. */
export function OfferedStages({ stages, leftOut, onLeaveOut }: OfferedStagesProps) {
  const { t } = useLanguage()
  return (
    <fieldset className={classes.stages}>
      <legend>{t('calibration.stages')}</legend>
      {stages.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={!leftOut.includes(id)}
          onChange={(event) =>
            onLeaveOut(event.currentTarget.checked ? leftOut.filter((one) => one !== id) : [...leftOut, id])
          }
        />
      ))}
    </fieldset>
  )
}
