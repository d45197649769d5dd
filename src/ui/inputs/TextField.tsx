import { Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Verdict } from './NumberField.tsx'

interface TextFieldProps {
  label: string
  value: string
  onCommit: (value: string) => Verdict
  description?: string
  placeholder?: string
  /** More than one line */
  isLong?: boolean
  isLabelHidden?: boolean
  isRequired?: boolean
}

const restMilliseconds = 400

/** Text that is committed at rest, on Enter (one line) and on leaving. What is refused stays as it was typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, isLong = false } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<Verdict>(null)
  const restTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(restTimer.current), [])

  function commit(text: string): boolean {
    clearTimeout(restTimer.current)
    const verdict = text === value ? null : onCommit(text)
    setProblem(verdict)
    return verdict === null
  }

  function type(text: string): void {
    setDraft(text)
    clearTimeout(restTimer.current)
    restTimer.current = setTimeout(() => commit(text), restMilliseconds)
  }

  function leave(): void {
    if (draft === null) return
    if (commit(draft)) setDraft(null)
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !isLong) leave()
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      clearTimeout(restTimer.current)
      setDraft(null)
      setProblem(null)
    }
  }

  const shared = {
    value: draft ?? value,
    error: problem,
    placeholder: props.placeholder,
    ...(props.isLabelHidden === true
      ? { 'aria-label': label }
      : { label, description: props.description, required: props.isRequired === true }),
    onBlur: leave,
    onKeyDown: handleKey,
  }
  return isLong ? (
    <Textarea {...shared} autosize minRows={2} maxRows={14} onChange={(event) => type(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} onChange={(event) => type(event.currentTarget.value)} />
  )
}
