import { useComputedColorScheme } from '@mantine/core'
import type { AgendaPart } from '#domain/agreement/party.ts'
import type { AudienceSlide } from '#platform/contract.ts'
import { useApplication } from '#session/application-context.tsx'
import { useRemembered } from '#session/use-remembered.ts'
import { newClock, startedOrPaused, turnedTo, type WorkshopClock } from './clock.ts'
import type { Step } from './step.ts'
import { useDeck } from './use-deck.ts'

/** What a look elsewhere does not lose; neither saved nor undone */
interface PresentationState {
  key: string
  /** Where it stood, for when its slide is gone or not there yet */
  index: number
  isCurtainDown: boolean
  theme: AudienceSlide['theme']
  clock: WorkshopClock
}

export interface PresentationRun extends PresentationState {
  steps: Step[]
  step: Step
  /** By place; beyond the ends nothing happens */
  goTo: (index: number) => void
  /** To the slide with a key, as soon as there is one */
  goToKey: (key: string) => void
  setCurtain: (isDown: boolean) => void
  switchTheme: () => void
  startOrPause: () => void
}

const firstPart: AgendaPart = 'introduction'

/** The slides, which of them is shown and how, and the clock. */
export function usePresentation(): PresentationRun {
  const { now } = useApplication()
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  const [state, setState] = useRemembered<PresentationState>('presentation', () => ({
    key: '',
    index: 0,
    isCurtainDown: false,
    theme: scheme,
    clock: newClock(firstPart),
  }))
  const { clock } = state
  const steps = useDeck(clock.startedAt)
  const found = steps.findIndex(({ key }) => key === state.key)
  const index = found === -1 ? Math.min(state.index, steps.length - 1) : found
  const step = steps[index]!

  function goTo(wanted: number): void {
    const next = steps[wanted]
    if (next !== undefined)
      setState({ ...state, key: next.key, index: wanted, clock: turnedTo(clock, next.part, now()) })
  }

  return {
    ...state,
    index,
    steps,
    step,
    goTo,
    goToKey: (key) => setState({ ...state, key, index }),
    setCurtain: (isCurtainDown) => setState({ ...state, isCurtainDown }),
    switchTheme: () => setState({ ...state, theme: state.theme === 'light' ? 'dark' : 'light' }),
    startOrPause: () =>
      setState({ ...state, clock: startedOrPaused(turnedTo(clock, step.part, now()), now()) }),
  }
}
