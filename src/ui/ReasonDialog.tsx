import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { Verdict } from './inputs/NumberField.tsx'
import inputs from './inputs/inputs.module.css'
import { useLanguage } from './language.tsx'

interface ReasonDialogProps {
  title: string
  /** What happens, and what does not */
  children: ReactNode
  label: string
  placeholder: string
  /** What the button says that does it */
  action: string
  /** Carries it out; what is refused is said in the dialog, which stays. */
  onSubmit: (reason: string) => Verdict
  onClose: () => void
}

/** Asks why before something is begun. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, label, placeholder, action, onSubmit, onClose } = props
  const { t } = useLanguage()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<Verdict>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    setProblem(onSubmit(reason.trim()))
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          {children}
          <Textarea
            classNames={inputs}
            data-autofocus
            label={label}
            placeholder={placeholder}
            autosize
            minRows={2}
            value={reason}
            error={problem}
            errorProps={{ role: 'alert' }}
            onChange={(event) => {
              setReason(event.currentTarget.value)
              setProblem(null)
            }}
          />
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
