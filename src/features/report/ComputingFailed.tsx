import { Button } from '@mantine/core'
import { useLanguage } from '#ui/language.tsx'
import classes from './ComputingFailed.module.css'

interface ComputingFailedProps {
  detail: string | null
  onRepeat: () => void
}

/** Why there are no figures, and the way to try again. */
export function ComputingFailed({ detail, onRepeat }: ComputingFailedProps) {
  const { t } = useLanguage()
  return (
    <div role="alert" className={classes.failure}>
      <p>{t('whatIf.failed', { detail: detail ?? '' })}</p>
      <Button size="compact-sm" variant="default" onClick={onRepeat}>
        {t('report.caseRepeat')}
      </Button>
    </div>
  )
}
