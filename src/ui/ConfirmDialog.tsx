import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useLanguage } from '#ui/language.tsx'
import classes from './ConfirmDialog.module.css'

interface ConfirmDialogProps {
  title: string
  /** What the button says that does it */
  confirm: string
  /** Why it was refused, in words */
  problem?: string | null
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

/** Asks before something that is not taken back in passing. The focus starts on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, confirm, problem = null, onConfirm, onClose, children } = props
  const { t } = useLanguage()

  function submit(event: FormEvent): void {
    event.preventDefault()
    // A dialog may lie over another form, and events go from the one to the other.
    event.stopPropagation()
    onConfirm()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      classNames={{ title: classes.title! }}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          {children}
          {problem === null ? null : (
            <p className={classes.problem} role="alert">
              {problem}
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit">{confirm}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
