import { useRef } from 'react'
import { useSession } from './session-context.tsx'

/** What a field does on entering and on Escape: everything committed under its burst in between goes back. */
export function useTakeBack(burst: string): { onEnter: () => void; onTakeBack: () => void } {
  const session = useSession()
  const mark = useRef(0)
  return {
    onEnter() {
      mark.current = session.mark()
    },
    onTakeBack: () => session.takeBackTo(mark.current, burst),
  }
}
