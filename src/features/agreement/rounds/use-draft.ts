import { useEffect, useEffectEvent, useState } from 'react'
import { settled } from '#ui/settled.ts'
import { changed, redone, startHistory, undone } from './draft-history.ts'

interface DraftInForm<Draft> {
  draft: Draft
  /** Whether anything has been entered that leaving would lose */
  isTouched: boolean
  canUndo: boolean
  canRedo: boolean
  change: (draft: Draft, burst?: string) => void
  undo: () => void
  redo: () => void
}

/** An answer while it is given, with an undo of its own: the keys go no further than the form. */
export function useDraft<Draft>(empty: () => Draft, now: () => number): DraftInForm<Draft> {
  const [history, setHistory] = useState(() => startHistory(empty()))
  const undo = () => settled(() => setHistory(undone))
  const redo = () => settled(() => setHistory(redone))

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    // What was done in the workspace before is not the answerer's to take back.
    event.stopImmediatePropagation()
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  })
  useEffect(() => {
    const options = { capture: true }
    window.addEventListener('keydown', handleKey, options)
    return () => window.removeEventListener('keydown', handleKey, options)
  }, [])

  return {
    draft: history.now,
    isTouched: history.past.length > 0,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change(draft, burst) {
      setHistory((old) => changed(old, draft, { key: burst, at: now() }))
    },
    undo,
    redo,
  }
}
