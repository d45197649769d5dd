import { Button } from '@mantine/core'
import { memo, useEffect, useRef } from 'react'
import type { AudienceSlide } from '#platform/contract.ts'
import { useLanguage } from '#ui/language.tsx'
import { Slide } from '#ui/slides/Slide.tsx'
import classes from './FacilitatorView.module.css'
import { actionKeys, keyLabel, type ActionName, type Actions } from './keys.ts'
import { RoundStatus } from './RoundStatus.tsx'
import { Timer } from './Timer.tsx'
import type { Audience } from './use-audience.ts'
import type { PresentationRun } from './use-presentation.ts'

const SteadySlide = memo(Slide)

interface FacilitatorViewProps {
  run: PresentationRun
  /** What the audience sees while the curtain is up */
  slide: AudienceSlide
  audience: Audience
  progress: string
  actions: Actions
  onAnswer: (answererId: string) => void
}

/** What the facilitator leads from: this slide, the next one, what to do, who has answered, the time. */
export function FacilitatorView(props: FacilitatorViewProps) {
  const { run, slide, audience, progress, actions, onAnswer } = props
  const { t } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { step, steps, index, isCurtainDown, theme, clock } = run
  const next = steps[index + 1]

  return (
    <main className={classes.view} data-testid="facilitator">
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1}>
          {t('presentation.facilitator')}
        </h1>
        <span data-testid="progress">{progress}</span>
        <span className={classes.buttons}>
          <KeyButton name="back" actions={actions} />
          <KeyButton name="next" actions={actions} isLeading />
          <KeyButton name="curtain" actions={actions} isPressed={isCurtainDown} />
          <KeyButton name="theme" actions={actions} />
          <KeyButton name="workOn" actions={actions} />
          <Button size="xs" variant="default" onClick={() => actions.audience?.()}>
            {t('presentation.closeAudience')} <kbd className={classes.key}>{keyLabel('a', t)}</kbd>
          </Button>
          <KeyButton name="keys" actions={actions} />
          <KeyButton name="leave" actions={actions} />
        </span>
      </header>
      {audience.place?.isOnSecondDisplay === false ? (
        <p className={classes.place}>{t('presentation.sameDisplay')}</p>
      ) : null}
      <div className={classes.columns}>
        <section className={classes.column} aria-labelledby="slide-now">
          <div className={classes.now}>
            <h2 id="slide-now">{t('presentation.onTheWall')}</h2>
            {isCurtainDown ? (
              <p className={classes.curtain} role="status">
                {t('presentation.curtainDown')}
              </p>
            ) : null}
          </div>
          <div className={`${classes.slide} always-${theme}`}>
            <SteadySlide slide={slide} as="div" />
          </div>
          <h2>{t('presentation.nextSlide')}</h2>
          {next === undefined ? (
            <p className={classes.quiet}>{t('presentation.lastSlide')}</p>
          ) : (
            <div className={`${classes.slide} always-${theme}`} data-next>
              <NextSlide step={next} slide={slide} />
            </div>
          )}
        </section>
        <div className={classes.side}>
          <section className={classes.clock} aria-label={t('presentation.clockLabel')}>
            <Timer run={run} />
            <Button size="xs" variant="default" onClick={() => actions.clock?.()}>
              {t(clock.runningSince === null ? 'presentation.start' : 'presentation.pause')}{' '}
              <kbd className={classes.key}>{keyLabel('p', t)}</kbd>
            </Button>
          </section>
          <section className={classes.notes} aria-labelledby="slide-notes">
            <h2 id="slide-notes">{t('presentation.notes')}</h2>
            <ul>
              {step.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
          {step.round === null ? null : (
            <RoundStatus round={step.round} onReveal={actions.reveal} onAnswer={onAnswer} />
          )}
        </div>
      </div>
    </main>
  )
}

const NextSlide = memo(function NextSlide({
  step,
  slide: { language, theme },
}: {
  step: PresentationRun['step']
  slide: AudienceSlide
}) {
  return <Slide slide={{ ...step.slide, language, theme }} as="div" />
})

interface KeyButtonProps {
  name: ActionName
  actions: Actions
  isLeading?: boolean
  isPressed?: boolean
}

function KeyButton({ name, actions, isLeading = false, isPressed }: KeyButtonProps) {
  const { t } = useLanguage()
  const action = actions[name]
  return (
    <Button
      size="xs"
      variant={isLeading ? 'filled' : 'default'}
      aria-pressed={isPressed}
      // Not disabled at the last slide: that would take the focus from whoever just came there.
      aria-disabled={action === null || undefined}
      className={classes.button!}
      onClick={() => action?.()}
    >
      {t(`presentation.${name}`)} <kbd className={classes.key}>{keyLabel(actionKeys[name][0]!, t)}</kbd>
    </Button>
  )
}
