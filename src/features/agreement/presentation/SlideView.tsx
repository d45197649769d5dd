import { memo, useEffect, useRef } from 'react'
import type { AudienceSlide } from '#platform/contract.ts'
import { useLanguage } from '#ui/language.tsx'
import { Slide } from '#ui/slides/Slide.tsx'
import type { Actions } from './keys.ts'
import classes from './SlideView.module.css'
import { Timer } from './Timer.tsx'
import type { PresentationRun } from './use-presentation.ts'

/** A slide measures itself at each drawing, so it is drawn when it is another one. */
const SteadySlide = memo(Slide)

interface SlideViewProps {
  run: PresentationRun
  slide: AudienceSlide
  hasFailed: boolean
  progress: string
  actions: Actions
}

/** The window as the wall: the slide, and one quiet line. */
export function SlideView({ run, slide, hasFailed, progress, actions }: SlideViewProps) {
  const { t } = useLanguage()
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => room.current?.focus(), [])
  return (
    <div
      ref={room}
      tabIndex={-1}
      className={`${classes.room} always-${run.theme}`}
      data-testid="presentation"
      data-theme={run.theme}
    >
      <SteadySlide slide={slide} />
      {slide.kind === 'curtain' ? null : (
        <footer className={classes.line}>
          <Timer run={run} />
          {hasFailed ? <p role="alert">{t('presentation.audienceFailed')}</p> : null}
          <span className={classes.end}>
            <span data-testid="progress">{progress}</span>
            <button
              type="button"
              className={classes.help}
              aria-label={t('presentation.keys')}
              title={t('presentation.keys')}
              onClick={() => actions.keys?.()}
            >
              ?
            </button>
          </span>
        </footer>
      )}
    </div>
  )
}
