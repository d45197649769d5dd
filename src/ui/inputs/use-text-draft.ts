import { useEffect, useEffectEvent, useState } from 'react'
import type { Verdict } from './NumberField.tsx'

interface RefusedText {
  text: string
  problem: string
}

/** Texts that were refused, so that leaving a field for a while does not lose what was typed into it. */
export type RefusedTexts = Map<string, RefusedText>

/** Where the refused text of one field waits */
export interface KeptText {
  texts: RefusedTexts
  key: string
}

interface TextDraftOptions {
  value: string
  onCommit: (value: string) => Verdict
  kept?: KeptText | undefined
  /** Whether a text says the value in another way: then it stays as it was typed until the field is left. */
  isSame?: ((text: string, value: string) => boolean) | undefined
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
export function useTextDraft({ value, onCommit, kept, isSame }: TextDraftOptions): TextDraft {
  const refused = kept?.texts.get(kept.key)
  const [draft, setDraft] = useState<string | null>(refused?.text ?? null)
  const [taken, setTaken] = useState<string | null>(null)
  const [problem, setProblem] = useState<Verdict>(refused?.problem ?? null)
  const [lastValue, setLastValue] = useState(value)
  if (value !== lastValue) {
    setLastValue(value)
    // The value was changed from elsewhere, e.g. by an undo, which a refused text would hide.
    if (problem !== null) {
      setDraft(null)
      setProblem(null)
    }
  }

  function send(text: string): Verdict {
    const verdict = text === value ? null : onCommit(text)
    keep(kept, text, verdict)
    return verdict
  }
  function commit(text: string): void {
    const verdict = send(text)
    setProblem(verdict)
    // From here on the field follows the value, so that an undo is seen in it.
    if (verdict !== null) return
    setDraft(null)
    setTaken(text)
  }

  const commitAtRest = useEffectEvent(commit)
  const commitAtTheEnd = useEffectEvent(() => {
    if (draft !== null) send(draft)
    else keep(kept, value, null)
  })
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => commitAtRest(draft), restMilliseconds)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => () => commitAtTheEnd(), [])

  const atRest = taken !== null && isSame?.(taken, value) === true ? taken : value
  return {
    text: draft ?? atRest,
    problem,
    type: setDraft,
    settle() {
      if (draft !== null) commit(draft)
      setTaken(null)
    },
    takeBack() {
      if (draft === null) return false
      setDraft(null)
      setProblem(null)
      keep(kept, draft, null)
      return true
    },
  }
}

/** Remembers a text that was refused, forgets one that was taken. */
export function keep(kept: KeptText | undefined, text: string, problem: Verdict): void {
  if (problem === null) kept?.texts.delete(kept.key)
  else kept?.texts.set(kept.key, { text, problem })
}
