import { useCallback, useEffect } from 'react'
import type { Session } from '#session/session.ts'
import { settled } from '#ui/settled.ts'

/**
 * Undo and redo by key, everywhere: a field with something half typed commits it first, so that the key
 * always takes back the last thing done.
 */
export function useUndoKeys(session: Session): { undo: () => void; redo: () => void } {
  const undo = useCallback(() => outsideForms(() => session.undo()), [session])
  const redo = useCallback(() => outsideForms(() => session.redo()), [session])
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isInDialogForm(event.target)) return
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

/** The menu has no target: it means what is in use. */
function outsideForms(action: () => void): void {
  if (!isInDialogForm(document.activeElement)) settled(action)
}

/** What stands in a form of a dialog is not part of the workspace yet: its fields undo their own typing. */
function isInDialogForm(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog] form') !== null
}
