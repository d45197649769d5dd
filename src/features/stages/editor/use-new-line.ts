import { useEffect, useRef, useState } from 'react'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import type { RefusedTexts } from '#ui/inputs/use-text-draft.ts'
import { linesOf } from './lines.ts'

interface NewLineOptions {
  onAdd: (texts: string[]) => Verdict
  /** Where a text waits that was refused */
  kept: { texts: RefusedTexts; key: string }
}

export interface NewLine {
  text: string
  problem: Verdict
  change: (text: string) => void
  /** Adds what was typed; what is refused stays as it was typed. */
  settle: () => void
  /** Drops what was typed; false where there was nothing. */
  takeBack: () => boolean
}

/** A text that becomes one item of a list, or several: on Enter, on leaving the field, and when it goes away. */
export function useNewLine({ onAdd, kept }: NewLineOptions): NewLine {
  const refused = kept.texts.get(kept.key)
  const [text, setText] = useState(refused?.text ?? '')
  const [problem, setProblem] = useState<Verdict>(refused?.problem ?? null)
  // The unmounting must see the field as it is then.
  const latest = useRef({ text, add })
  latest.current = { text, add }
  useEffect(() => () => void latest.current.add(latest.current.text), [])

  /** True where nothing is left to add. */
  function add(typed: string): boolean {
    const lines = linesOf(typed)
    const verdict = lines.length === 0 ? null : onAdd(lines)
    if (verdict === null) kept.texts.delete(kept.key)
    else kept.texts.set(kept.key, { text: typed, problem: verdict })
    setProblem(verdict)
    return verdict === null
  }

  function change(typed: string): void {
    latest.current.text = typed
    setText(typed)
  }

  return {
    text,
    problem,
    change,
    settle() {
      if (add(latest.current.text)) change('')
    },
    takeBack() {
      if (text === '') return false
      kept.texts.delete(kept.key)
      change('')
      setProblem(null)
      return true
    },
  }
}
