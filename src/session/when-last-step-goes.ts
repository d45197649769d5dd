import type { Session } from './session.ts'

/** Calls back once the step that was made last is undone, or can no longer be; what is returned stops that. */
export function whenLastStepGoes({ store }: Session, then: () => void): () => void {
  const number = store.getState().undoSteps.at(-1)?.number
  const stop = store.subscribe(({ undoSteps }) => {
    if (undoSteps.some((step) => step.number === number)) return
    stop()
    then()
  })
  return stop
}
