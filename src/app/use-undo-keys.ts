import { useCallback, useEffect } from 'react'
import type { Session } from '#session/session.ts'

/**
 * Undo and redo by key, everywhere: a field with something half typed commits it first, so that the key
 * always takes back the last thing done.
 */
export function useUndoKeys(session: Session): { undo: () => void; redo: () => void } {
  const undo = useCallback(() => settled(() => session.undo()), [session])
  const redo = useCallback(() => settled(() => session.redo()), [session])
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 'z') {
        event.preventDefault()
        if (event.shiftKey) redo()
        else undo()
      } else if (key === 'y') {
        event.preventDefault()
        redo()
      }
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [undo, redo])
  return { undo, redo }
}

function settled(action: () => void): void {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.blur()
    action()
    field.focus()
  } else action()
}
