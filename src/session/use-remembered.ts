import { useState } from 'react'
import { useOpenWorkspace } from './session-context.tsx'

/** State of a screen that is there again after a look elsewhere, for as long as the workspace is open. */
export function useRemembered<State>(
  key: string,
  initial: () => State,
): [state: State, change: (state: State) => void] {
  const { memory } = useOpenWorkspace()
  const [state, setState] = useState(() => (memory.has(key) ? (memory.get(key) as State) : initial()))
  function change(next: State): void {
    memory.set(key, next)
    setState(next)
  }
  return [state, change]
}
