import { Textarea, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Language } from '#domain/language.ts'
import inputs from './inputs.module.css'
import type { Verdict } from './NumberField.tsx'
import { useTextDraft, type KeptText } from './use-text-draft.ts'

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
  /** Language that the text is written in, for spelling and hyphenation; otherwise that of the screen */
  textLanguage?: Language
  /** Whether a text says the value in another way, and so may stay until the field is left */
  isSame?: (text: string, value: string) => boolean
  /** Where a refused text outlives its field */
  kept?: KeptText
  /** `id` of the input itself, for whoever puts the focus on it */
  elementId?: string
  testId?: string
}

/** Text that is committed at rest, on Enter (one line) and on leaving. What is refused stays as it was typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, kept, isSame, isLong = false } = props
  const draft = useTextDraft({ value, onCommit, kept, isSame })

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !isLong) draft.settle()
    if (event.key === 'Escape' && draft.takeBack()) event.stopPropagation()
  }

  const shared = {
    classNames: inputs,
    value: draft.text,
    error: draft.problem,
    errorProps: { role: 'alert' },
    placeholder: props.placeholder,
    lang: props.textLanguage,
    id: props.elementId,
    'data-testid': props.testId,
    ...(props.isLabelHidden === true
      ? { 'aria-label': label, description: props.description }
      : { label, description: props.description, required: props.isRequired === true }),
    onBlur: draft.settle,
    onKeyDown: handleKey,
  }
  return isLong ? (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      maxRows={14}
      onChange={(event) => draft.type(event.currentTarget.value)}
    />
  ) : (
    <TextInput {...shared} onChange={(event) => draft.type(event.currentTarget.value)} />
  )
}
