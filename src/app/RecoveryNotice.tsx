import { Alert } from '@mantine/core'
import { useState } from 'react'
import { formatDateTime } from '#i18n/format.ts'
import type { Recovery } from '#storage/reconcile.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './RecoveryNotice.module.css'

/** Tells what the start found damaged and what was restored. */
export function RecoveryNotice({ recoveries }: { recoveries: Recovery[] }) {
  const { t, language } = useLanguage()
  const [isOpen, setIsOpen] = useState(recoveries.length > 0)
  if (!isOpen) return null

  function sentence({ outcome, name, stateOf, workspaceId }: Recovery): string {
    const title = name ?? workspaceId
    if (outcome === 'newer') return t('common.newerWorkspace', { name: title })
    if (outcome === 'unchecked') return t('common.unchecked', { name: title })
    if (outcome === 'lost' || stateOf === null) return t('common.lost', { name: title })
    const time = formatDateTime(stateOf, language)
    return outcome === 'restored'
      ? t('common.restored', { name: title, time })
      : t('common.restoredInPart', { name: title, time })
  }

  const isAllNewer = recoveries.every(({ outcome }) => outcome === 'newer')
  return (
    <Alert
      className={classes.notice!}
      title={isAllNewer ? t('common.newerTitle') : t('common.restoredTitle')}
      withCloseButton
      closeButtonLabel={t('common.close')}
      onClose={() => setIsOpen(false)}
      data-testid="recovery-notice"
    >
      {recoveries.map((recovery) => (
        <p key={recovery.workspaceId}>{sentence(recovery)}</p>
      ))}
    </Alert>
  )
}
