import { useLanguage } from '#ui/language.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'

/** An answer that was not sealed is kept nowhere, so leaving it is asked about. */
export function LeaveDialog({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const { t } = useLanguage()
  return (
    <ConfirmDialog
      title={t('rounds.leaveTitle')}
      confirm={t('rounds.leaveConfirm')}
      onConfirm={onLeave}
      onClose={onStay}
    >
      <p>{t('rounds.leaveText')}</p>
    </ConfirmDialog>
  )
}
