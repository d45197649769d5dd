import { useEffect, useState } from 'react'
import { useLanguage } from '#ui/language.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'

/** An answer that was not sealed is kept nowhere, so leaving it is asked about. */
export function LeaveDialog({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const { t } = useLanguage()
  const [wayBack] = useState(placeInForm)
  useEffect(() => () => wayBack?.focus(), [wayBack])
  return (
    <ConfirmDialog
      title={t('rounds.leaveTitle')}
      confirm={t('rounds.leaveConfirm')}
      movesFocus
      onConfirm={onLeave}
      onClose={onStay}
    >
      <p>{t('rounds.leaveText')}</p>
    </ConfirmDialog>
  )
}

/** Where the focus is in the form, otherwise where the form begins: the button that closes is no place to go on. */
function placeInForm(): HTMLElement | null {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return null
  if (focused.closest('form, table') !== null) return focused
  return focused.closest('[role="dialog"]')?.querySelector<HTMLElement>('[data-autofocus]') ?? null
}
