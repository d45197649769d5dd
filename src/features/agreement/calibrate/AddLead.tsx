import { Button, Group, Textarea } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { limits } from '#domain/fields.ts'
import type { Language } from '#domain/language.ts'
import fields from '#ui/inputs/inputs.module.css'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './SampleLeads.module.css'

interface AddLeadProps {
  textLanguage: Language
  onAdd: (text: string) => Verdict
}

/** A lead of one's own, written down for the round. */
export function AddLead({ textLanguage, onAdd }: AddLeadProps) {
  const { t } = useLanguage()
  const [text, setText] = useState<string | null>(null)
  const [problem, setProblem] = useState<Verdict>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const isOpen = text !== null

  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen])

  if (text === null)
    return (
      <Button variant="default" onClick={() => setText('')}>
        {t('calibration.addOwn')}
      </Button>
    )

  function add(event: FormEvent): void {
    event.preventDefault()
    const verdict = onAdd(text!.trim())
    setProblem(verdict)
    if (verdict === null) setText(null)
  }
  return (
    <form className={classes.add} onSubmit={add}>
      <Textarea
        classNames={fields}
        label={t('calibration.ownLabel')}
        description={t('calibration.ownHint')}
        lang={textLanguage}
        autosize
        minRows={3}
        maxRows={12}
        ref={field}
        maxLength={limits.text}
        error={problem}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" disabled={text.trim() === ''}>
          {t('common.add')}
        </Button>
        <Button variant="default" onClick={() => setText(null)}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  )
}
