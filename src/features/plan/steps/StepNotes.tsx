import type { StageNumbers } from '#domain/stage-numbers.ts'
import { formatPercent } from '#i18n/format.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from '../inputs/InputTable.module.css'

interface StepNotesProps {
  numbers: StageNumbers
  isLast: boolean
  brokenFrom: string | null
}

/** What a stage's details hold that changes its figures, so that nobody has to open them to know. */
export function StepNotes({ numbers, isLast, brokenFrom }: StepNotesProps) {
  const { t, language } = useLanguage()
  const { recycleToStageId, recycleShare } = numbers
  const target = useWorkspacePart(({ stages }) =>
    recycleToStageId === null || isLast || recycleShare === 0 ? undefined : stages[recycleToStageId],
  )
  return (
    <>
      {target === undefined ? null : (
        <div className={classes.note}>
          {t('plan.recycleNote', {
            share: formatPercent(recycleShare, language),
            stage: target.abbreviation || target.name,
          })}
        </div>
      )}
      {brokenFrom === null ? null : (
        <div className={classes.warning}>{t('plan.brokenNote', { month: brokenFrom })}</div>
      )}
    </>
  )
}
