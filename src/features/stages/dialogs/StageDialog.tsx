import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useLanguage } from '#ui/language.tsx'
import classes from './dialogs.module.css'

interface StageDialogProps {
  title: string
  confirm: string
  canConfirm?: boolean
  /** Why it was refused */
  problem: string | null
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

/** A question with its consequences. Whoever opened it decides where the focus goes afterwards. */
export function StageDialog(props: StageDialogProps) {
  const { title, confirm, canConfirm = true, problem, onConfirm, onClose, children } = props
  const { t } = useLanguage()

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (canConfirm) onConfirm()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      classNames={{ title: classes.title! }}
      size="lg"
      returnFocus={false}
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
            {canConfirm ? <Button type="submit">{confirm}</Button> : null}
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
