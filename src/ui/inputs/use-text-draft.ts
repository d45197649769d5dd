import { useEffect, useRef, useState } from 'react'
import type { Verdict } from './NumberField.tsx'

interface RefusedText {
  text: string
  problem: string
}

/** Texts that were refused, so that leaving a field for a while does not lose what was typed into it. */
export type RefusedTexts = Map<string, RefusedText>

interface TextDraftOptions {
  value: string
  onCommit: (value: string) => Verdict
  /** Where a refused text outlives its field */
  kept?: { texts: RefusedTexts; key: string } | undefined
}

export interface TextDraft {
  text: string
  problem: Verdict
  type: (text: string) => void
  /** Commits at once; what is refused stays as it was typed. */
  settle: () => void
  /** Drops what was not taken yet; false where there was nothing to drop. */
  takeBack: () => boolean
}

const restMilliseconds = 400

/** Text while it is typed: committed at rest, on leaving the field, and when the field goes away. */
export function useTextDraft({ value, onCommit, kept }: TextDraftOptions): TextDraft {
  const refused = kept?.texts.get(kept.key)
  const [draft, setDraft] = useState<string | null>(refused?.text ?? null)
  const [problem, setProblem] = useState<Verdict>(refused?.problem ?? null)
  const restTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  // The timer and the unmounting must see the field as it is then, not as it was when they were set up.
  const latest = useRef({ value, onCommit, draft })
  latest.current = { value, onCommit, draft }

  function stopTimer(): void {
    clearTimeout(restTimer.current)
    restTimer.current = undefined
  }

  function commit(text: string): void {
    stopTimer()
    const verdict = text === latest.current.value ? null : latest.current.onCommit(text)
    setProblem(verdict)
    if (verdict === null) {
      // From here on the field follows the value, so that an undo is seen in it.
      setDraft(null)
      kept?.texts.delete(kept.key)
    } else kept?.texts.set(kept.key, { text, problem: verdict })
  }

  useEffect(
    () => () => {
      const { draft: unsaved, value: saved, onCommit: save } = latest.current
      if (restTimer.current !== undefined && unsaved !== null && unsaved !== saved) save(unsaved)
      clearTimeout(restTimer.current)
    },
    [],
  )

  return {
    text: draft ?? value,
    problem,
    type(text) {
      latest.current.draft = text
      setDraft(text)
      clearTimeout(restTimer.current)
      restTimer.current = setTimeout(() => commit(text), restMilliseconds)
    },
    settle() {
      if (latest.current.draft !== null) commit(latest.current.draft)
    },
    takeBack() {
      if (latest.current.draft === null) return false
      stopTimer()
      setDraft(null)
      setProblem(null)
      kept?.texts.delete(kept.key)
      return true
    },
  }
}
