import { useEffect, useEffectEvent, useState } from 'react'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { keep, type KeptText } from '#ui/inputs/use-text-draft.ts'
import { linesOf } from './lines.ts'

interface NewLineOptions {
  onAdd: (texts: string[]) => Verdict
  kept: KeptText
}

export interface NewLine {
  text: string
  problem: Verdict
  change: (text: string) => void
  /** Adds a text, or what was typed; what is refused stays as it was typed. */
  settle: (text?: string) => void
  /** Drops what was typed; false where there was nothing. */
  takeBack: () => boolean
}

/** A text that becomes one item of a list, or several: on Enter, on leaving the field, and when it goes away. */
export function useNewLine({ onAdd, kept }: NewLineOptions): NewLine {
  const refused = kept.texts.get(kept.key)
  const [text, setText] = useState(refused?.text ?? '')
  const [problem, setProblem] = useState<Verdict>(refused?.problem ?? null)

  function add(typed: string): Verdict {
    const lines = linesOf(typed)
    const verdict = lines.length === 0 ? null : onAdd(lines)
    keep(kept, typed, verdict)
    return verdict
  }

  const addAtTheEnd = useEffectEvent(() => void add(text))
  useEffect(() => () => addAtTheEnd(), [])

  return {
    text,
    problem,
    change: setText,
    settle(typed = text) {
      const verdict = add(typed)
      setProblem(verdict)
      setText(verdict === null ? '' : typed)
    },
    takeBack() {
      if (text === '') return false
      keep(kept, text, null)
      setText('')
      setProblem(null)
      return true
    },
  }
}
