import { useEffect, useId, useRef, useState } from 'react'
import type { Language } from '#domain/language.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import type { KeptText } from '#ui/inputs/use-text-draft.ts'
import { useLanguage } from '#ui/language.tsx'
import { AddLine } from './AddLine.tsx'
import { LineRow } from './LineRow.tsx'
import classes from './LineList.module.css'

export interface Line {
  key: string
  text: string
  kept: KeptText
}

interface LineListProps {
  title: string
  hint: string
  /** "Entry criterion 2" */
  lineName: (number: number) => string
  addLabel: string
  lines: readonly Line[]
  textLanguage: Language
  testId: string
  /** Where a new line waits that was refused */
  kept: KeptText
  onAdd: (texts: string[]) => Verdict
  onEdit: (index: number, text: string) => Verdict
  onMove: (from: number, to: number) => Verdict
  onRemove: (index: number) => Verdict
}

/** A list of single sentences: type and press Enter to add, edit in place, put in order, remove. */
export function LineList(props: LineListProps) {
  const { title, hint, lines, lineName, textLanguage, onEdit, onMove, onRemove } = props
  const { t } = useLanguage()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  /** Number of the line to go to once it stands there; the one after the last is the field for a new one */
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const fields = list.current?.querySelectorAll<HTMLElement>('textarea:not([aria-hidden])')
    fields?.[Math.min(wanted.current, fields.length - 1)]?.focus()
    wanted.current = null
  })

  function move(from: number, to: number): void {
    if (to < 0 || to >= lines.length) return
    wanted.current = to
    onMove(from, to)
    setSaid(t('stages.lineMoved', { line: lines[from]!.text, position: to + 1, total: lines.length }))
  }

  function remove(index: number): void {
    wanted.current = index
    onRemove(index)
  }

  function go(index: number): void {
    wanted.current = index
    setSaid('')
  }

  return (
    <div
      ref={list}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-hint`}
      data-testid={props.testId}
    >
      <div className={classes.head}>
        <h4 id={`${id}-title`} className={classes.title}>
          {title}
        </h4>
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      </div>
      <ol className={classes.lines}>
        {lines.map((line, index) => (
          <LineRow
            key={line.key}
            line={line}
            number={index + 1}
            name={lineName(index + 1)}
            isFirst={index === 0}
            isLast={index === lines.length - 1}
            textLanguage={textLanguage}
            onEdit={(text) => onEdit(index, text)}
            onMove={(direction) => move(index, index + direction)}
            onRemove={() => remove(index)}
            onNext={() => go(index + 1)}
          />
        ))}
      </ol>
      <AddLine label={props.addLabel} textLanguage={textLanguage} kept={props.kept} onAdd={props.onAdd} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}
