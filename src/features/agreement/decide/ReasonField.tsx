import { Textarea } from '@mantine/core'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Language } from '#domain/language.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import classes from './DecideView.module.css'

interface ReasonFieldProps {
  label: string
  reason: string
  textLanguage: Language
  onTake: (reason: string) => Verdict
  /** `isDone`: the reason was given, and it goes on with the next */
  onClose: (isDone: boolean) => void
}

/** Asks why. Without a reason there is neither a reservation nor an objection. */
export function ReasonField({ label, reason, textLanguage, onTake, onClose }: ReasonFieldProps) {
  const { t } = useLanguage()
  const hintId = useId()
  const [text, setText] = useState(reason)
  const [problem, setProblem] = useState<Verdict>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  // Closing takes the focus away, which is leaving the field once more.
  const isClosed = useRef(false)

  function close(isDone: boolean): void {
    isClosed.current = true
    onClose(isDone)
  }

  function settle(isAtEnter: boolean): void {
    if (isClosed.current) return
    if (text.trim() === '') {
      if (isAtEnter) setProblem(t('decide.reasonNeeded'))
      else close(false)
      return
    }
    const verdict = onTake(text.trim())
    setProblem(verdict)
    if (verdict === null) close(isAtEnter)
  }

  function handleKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      settle(true)
    } else if (event.key === 'Escape') close(false)
  }

  return (
    <div className={classes.reasonField}>
      <Textarea
        classNames={inputs}
        label={label}
        lang={textLanguage}
        aria-describedby={hintId}
        ref={field}
        autosize
        minRows={1}
        value={text}
        error={problem}
        errorProps={{ role: 'alert' }}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setProblem(null)
        }}
        onBlur={() => settle(false)}
        onKeyDown={handleKey}
      />
      <p id={hintId} className={classes.hint}>
        {t('decide.reasonKeys')}
      </p>
    </div>
  )
}
