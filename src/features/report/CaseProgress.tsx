import { Button } from '@mantine/core'
import type { BusinessCaseResults } from '#exchange/business-case-results.ts'
import type { Task } from '#session/use-task.ts'
import { useLanguage } from '#ui/language.tsx'
import { Working } from '#ui/Working.tsx'
import type { CaseQuestion } from './business-case-work.ts'
import classes from './BusinessCasePart.module.css'
import { ComputingFailed } from './ComputingFailed.tsx'

interface CaseProgressProps {
  task: Task<CaseQuestion, BusinessCaseResults | null>
  onRepeat: () => void
}

/** How far the figures of the page are computed, or why there are none and what to do about it. */
export function CaseProgress({ task, onRepeat }: CaseProgressProps) {
  const { t } = useLanguage()
  const { status, progress, request, result, error, cancel } = task
  if (status === 'failed') return <ComputingFailed detail={error} onRepeat={onRepeat} />
  if (status === 'cancelled')
    return (
      <div className={classes.state}>
        <p role="status">{t('report.caseCancelled')}</p>
        <Button size="compact-sm" variant="default" onClick={onRepeat}>
          {t('report.caseRepeat')}
        </Button>
      </div>
    )
  if (status === 'done' && result === null)
    return (
      <p role="status">
        {t('report.caseNoPath')}{' '}
        <a className={classes.link} href={`#/workspace/${request?.workspace.profile.id}/stages`}>
          {t('report.toStages')}
        </a>
      </p>
    )
  return (
    <div className={classes.state}>
      <Working isRunning={status === 'running'} progress={progress} onCancel={cancel} />
    </div>
  )
}
