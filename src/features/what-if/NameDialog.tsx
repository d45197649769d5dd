import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Outcome } from '#domain/commands/apply.ts'
import { problemText } from '#i18n/problem-text.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'

interface NameDialogProps {
  title: string
  nameLabel: string
  name: string
  /** What is written beside the name; left out where there is only a name */
  note?: { label: string; text: string }
  action: string
  /** Why a name cannot be taken, in words */
  check?: (name: string) => Verdict
  /** Carries it out; what is refused is said beside the name, and the dialog stays. */
  onSubmit: (name: string, note: string) => Outcome
  onClose: () => void
}

/** Asks for the name of something, and for a note where it has one. */
export function NameDialog(props: NameDialogProps) {
  const { title, nameLabel, note, action, check, onSubmit, onClose } = props
  const { t, language } = useLanguage()
  const [name, setName] = useState(props.name)
  const [text, setText] = useState(note?.text ?? '')
  const [problem, setProblem] = useState<string | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const verdict = check?.(name) ?? null
    if (verdict !== null) {
      setProblem(verdict)
      return
    }
    const outcome = onSubmit(name.trim(), text)
    if (outcome.ok) onClose()
    else setProblem(outcome.problems.map((one) => problemText(one, t, language)).join(' '))
  }

  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            data-autofocus
            label={nameLabel}
            value={name}
            error={problem}
            onChange={(event) => {
              setName(event.currentTarget.value)
              setProblem(null)
            }}
          />
          {note === undefined ? null : (
            <Textarea
              label={note.label}
              value={text}
              autosize
              minRows={2}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit">{action}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
