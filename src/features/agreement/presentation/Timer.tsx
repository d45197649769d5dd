import { writeDate } from '#i18n/dates.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { minutesAndSeconds, plannedEnd, timeLeft } from './clock.ts'
import { plannedParts } from './deck.ts'
import classes from './Timer.module.css'
import type { PresentationRun } from './use-presentation.ts'
import { useReading } from './use-time.ts'

/** What is left of the part, amber once it takes longer, and when the workshop ends as planned. */
export function Timer({ run }: { run: Pick<PresentationRun, 'clock' | 'step'> }) {
  const { t, language } = useLanguage()
  const agenda = plannedParts(useCommittedWorkspace())
  const { clock, step } = run
  const isRunning = clock.runningSince !== null
  const seconds = useReading((now) => Math.ceil(timeLeft(clock, agenda, now) / 1000), isRunning)
  const time = minutesAndSeconds(seconds * 1000)
  if (clock.startedAt === null)
    return (
      <p className={classes.timer}>
        <span>{t(`people.${step.part}`)}</span>
        <span>{t('presentation.notStarted')}</span>
      </p>
    )
  const end = writeDate(plannedEnd(agenda, clock.startedAt), language, { timeStyle: 'short' })
  return (
    <p className={classes.timer} data-testid="timer" data-over={seconds < 0 || undefined}>
      <span>{t(`people.${clock.part}`)}</span>
      <strong className={classes.time}>
        {seconds < 0 ? t('presentation.timeOver', { time }) : t('presentation.timeLeft', { time })}
      </strong>
      {isRunning ? null : <span>{t('presentation.paused')}</span>}
      <span>{t('presentation.endsAt', { time: end })}</span>
    </p>
  )
}
