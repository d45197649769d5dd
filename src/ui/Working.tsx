import { Button, Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLanguage } from './language.tsx'
import classes from './Working.module.css'

/** What takes less time than this is not announced. */
const quietMilliseconds = 400

interface WorkingProps {
  isRunning: boolean
  /** 0 to 1; null: nobody knows */
  progress: number | null
  onCancel: () => void
}

/** Progress of long work with a way out; takes its room from the start, so that nothing jumps. */
export function Working({ isRunning, progress, onCancel }: WorkingProps) {
  const { t } = useLanguage()
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isRunning) return
    const timer = setTimeout(() => setIsLong(true), quietMilliseconds)
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [isRunning])
  return (
    <div className={classes.room} aria-live="polite">
      {isRunning && isLong ? (
        <>
          <Progress
            className={classes.bar!}
            value={100 * (progress ?? 1)}
            animated={progress === null}
            aria-label={t('whatIf.working')}
          />
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </>
      ) : null}
    </div>
  )
}
