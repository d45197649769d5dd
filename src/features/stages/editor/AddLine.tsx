import { Textarea } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { Language } from '#domain/language.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import type { RefusedTexts } from '#ui/inputs/use-text-draft.ts'
import classes from './LineList.module.css'
import { linesOf } from './lines.ts'

interface AddLineProps {
  label: string
  textLanguage: Language
  kept: { texts: RefusedTexts; key: string }
  onAdd: (texts: string[]) => Verdict
}

/** The empty line at the end of a list. What was typed is added on Enter, on leaving, and when it goes away. */
export function AddLine({ label, textLanguage, kept, onAdd }: AddLineProps) {
  const refused = kept.texts.get(kept.key)
  const [text, setText] = useState(refused?.text ?? '')
  const [problem, setProblem] = useState<Verdict>(refused?.problem ?? null)
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

  function settle(): void {
    if (add(latest.current.text)) change('')
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault()
      settle()
    } else if (event.key === 'Escape' && text !== '') {
      event.stopPropagation()
      kept.texts.delete(kept.key)
      change('')
      setProblem(null)
    }
  }

  /** Several lines at once, e.g. from a document, become as many criteria. */
  function paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData.getData('text/plain')
    if (linesOf(pasted).length < 2 || text !== '') return
    event.preventDefault()
    change(pasted)
    settle()
  }

  return (
    <div className={classes.add}>
      <Plus size={14} className={classes.plus} aria-hidden="true" />
      <Textarea
        classNames={{ input: classes.text!, error: classes.problem! }}
        variant="unstyled"
        aria-label={label}
        placeholder={label}
        lang={textLanguage}
        autosize
        minRows={1}
        value={text}
        error={problem}
        errorProps={{ role: 'alert' }}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={handleKey}
        onPaste={paste}
      />
    </div>
  )
}
