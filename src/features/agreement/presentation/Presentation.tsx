import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { answeredBy } from '#domain/agreement/rounds.ts'
import type { AudienceSlide } from '#platform/contract.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { RevealDialog } from '../rounds/RoundDialogs.tsx'
import { AnswerHere } from './AnswerHere.tsx'
import { minutesLeft, timeLeft } from './clock.ts'
import { plannedParts } from './deck.ts'
import { FacilitatorView } from './FacilitatorView.tsx'
import { actionOf, type Actions } from './keys.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { SlideView } from './SlideView.tsx'
import { revealKey, type Step } from './step.ts'
import type { Audience } from './use-audience.ts'
import { usePresentation } from './use-presentation.ts'
import { useReading } from './use-time.ts'

interface PresentationProps {
  audience: Audience
  onLeave: () => void
}

type Dialog =
  | { kind: 'keys' | 'reveal' }
  /** `isWallSafe`: nobody but the answerer sees this screen */
  | { kind: 'answer'; answererId: string; isWallSafe: boolean }

/**
 * The workshop on the wall, one slide at a time. Alone, the window is the wall; beside an audience window, it is what
 * the facilitator leads from.
 */
export function Presentation({ audience, onLeave }: PresentationProps) {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const [, navigate] = useLocation()
  const run = usePresentation()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const { steps, step, index, isCurtainDown } = run
  const { round } = step
  const answered = round === null ? [] : answeredBy(workspace, round)
  const waiting = round?.answerers.filter(({ id }) => !answered.includes(id)) ?? []
  const isLed = audience.place !== null
  const slide = useSlide(run, isLed)
  const shown = isCurtainDown ? curtainOf(slide) : slide
  const close = () => setDialog(null)
  const { show } = audience

  useEffect(() => {
    if (isLed) show(shown)
  }, [isLed, show, shown])

  async function answer(answererId: string): Promise<void> {
    const place = audience.place === null ? null : await audience.open()
    const isWallSafe = place?.isOnSecondDisplay === true
    // On the only screen there is, the wall would show what is typed.
    if (!isWallSafe) run.setCurtain(true)
    setDialog({ kind: 'answer', answererId, isWallSafe })
  }

  const first = waiting[0]
  const actions: Actions = {
    next: index < steps.length - 1 ? () => run.goTo(index + 1) : null,
    back: index > 0 ? () => run.goTo(index - 1) : null,
    first: () => run.goTo(0),
    last: () => run.goTo(steps.length - 1),
    curtain: () => run.setCurtain(!isCurtainDown),
    theme: run.switchTheme,
    clock: run.startOrPause,
    audience: isLed ? audience.close : () => void audience.open(),
    reveal: answered.length > 0 ? () => setDialog({ kind: 'reveal' }) : null,
    answer: first === undefined ? null : () => void answer(first.id),
    workOn: () => navigate(`/workspace/${workspace.profile.id}/${step.place}`),
    keys: () => setDialog({ kind: 'keys' }),
    leave: onLeave,
  }
  useKeys(actions)

  const progress = t('presentation.step', { number: index + 1, total: steps.length })
  return (
    <>
      <p role="status" className="visually-hidden">
        {`${progress} ${step.slide.heading}`}
      </p>
      {isLed ? (
        <FacilitatorView
          run={run}
          slide={slide}
          audience={audience}
          progress={progress}
          actions={actions}
          onAnswer={(answererId) => void answer(answererId)}
        />
      ) : (
        <SlideView
          run={run}
          slide={shown}
          hasFailed={audience.hasFailed}
          progress={progress}
          actions={actions}
        />
      )}
      {dialog?.kind === 'keys' ? <KeysDialog actions={actions} onClose={close} /> : null}
      {dialog?.kind === 'reveal' && round !== null ? (
        <RevealDialog
          round={round}
          waiting={waiting}
          onReveal={() => run.goToKey(revealKey(round))}
          onClose={close}
        />
      ) : null}
      {dialog?.kind === 'answer' && round !== null ? (
        <AnswerHere
          round={round}
          title={step.slide.heading}
          waiting={waiting}
          firstId={dialog.answererId}
          isWallSafe={dialog.isWallSafe}
          onWallSafe={() => setDialog({ ...dialog, isWallSafe: true })}
          onClose={close}
        />
      ) : null}
    </>
  )
}

function curtainOf({ language, theme }: AudienceSlide): AudienceSlide {
  return { kind: 'curtain', language, theme }
}

/** The slide in its language and theme; for the audience with the minutes that are left. */
function useSlide(
  run: { step: Step } & Pick<ReturnType<typeof usePresentation>, 'theme' | 'clock'>,
  isLed: boolean,
) {
  const { t, language } = useLanguage()
  const { step, theme, clock } = run
  const agenda = plannedParts(useCommittedWorkspace())
  const isRunning = isLed && clock.runningSince !== null
  const minutes = useReading(
    (now) => (isRunning ? minutesLeft(timeLeft(clock, agenda, now)) : null),
    isRunning,
  )
  return useMemo((): AudienceSlide => {
    const slide = { ...step.slide, language, theme }
    if (slide.kind !== 'question' || minutes === null) return slide
    return {
      ...slide,
      remaining:
        minutes === 0 ? t('presentation.timeIsUp') : t('presentation.minutesLeft', { count: minutes }),
    }
  }, [step, theme, language, t, minutes])
}

/** Keys of the window; in a dialog they belong to the dialog. */
function useKeys(actions: Actions): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (document.querySelector('[role=dialog]') !== null) return
    // Space presses the button that has the focus.
    if (
      event.key === ' ' &&
      event.target instanceof Element &&
      event.target.closest('button, a, summary') !== null
    )
      return
    const name = actionOf(event.key)
    if (name === null) return
    event.preventDefault()
    actions[name]?.()
  })
  useEffect(() => {
    window.addEventListener('keydown', act)
    return () => window.removeEventListener('keydown', act)
  }, [])
}
