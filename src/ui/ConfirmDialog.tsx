import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useIsExplaining } from './explain/explain-context.ts'
import { useLanguage } from './language.tsx'
import classes from './ConfirmDialog.module.css'

interface ConfirmDialogProps {
  title: string
  /** What the button says that does it */
  confirm: string
  /** false: it cannot be done, and what stands in the dialog says why */
  canConfirm?: boolean
  /** Whoever opened it moves the focus afterwards; otherwise it goes back to where it was. */
  movesFocus?: boolean
  /** Why it was refused, in words */
  problem?: string | null
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

/** Asks before something that is not taken back in passing. The focus starts on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, confirm, canConfirm = true, movesFocus = false, problem = null } = props
  const { onConfirm, onClose, children } = props
  const { t } = useLanguage()
  const isExplaining = useIsExplaining()

  function submit(event: FormEvent): void {
    event.preventDefault()
    // A dialog may lie over another form, and events go from the one to the other.
    event.stopPropagation()
    if (canConfirm) onConfirm()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      classNames={{ title: classes.title! }}
      size="lg"
      returnFocus={!movesFocus}
      closeOnEscape={!isExplaining}
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
