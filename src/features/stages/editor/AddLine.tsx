import { Textarea } from '@mantine/core'
import { Plus } from 'lucide-react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { Language } from '#domain/language.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import type { KeptText } from '#ui/inputs/use-text-draft.ts'
import classes from './LineList.module.css'
import { linesOf } from './lines.ts'
import { useNewLine } from './use-new-line.ts'

interface AddLineProps {
  label: string
  textLanguage: Language
  kept: KeptText
  onAdd: (texts: string[]) => Verdict
}

/** The empty line at the end of a list. */
export function AddLine({ label, textLanguage, kept, onAdd }: AddLineProps) {
  const line = useNewLine({ onAdd, kept })

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault()
      line.settle()
    } else if (event.key === 'Escape' && line.takeBack()) event.stopPropagation()
  }

  /** Several lines at once, e.g. from a document, become as many criteria. */
  function paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData.getData('text/plain')
    if (linesOf(pasted).length < 2 || line.text !== '') return
    event.preventDefault()
    line.settle(pasted)
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
        value={line.text}
        error={line.problem}
        errorProps={{ role: 'alert' }}
        onChange={(event) => line.change(event.currentTarget.value)}
        onBlur={() => line.settle()}
        onKeyDown={handleKey}
        onPaste={paste}
      />
    </div>
  )
}
