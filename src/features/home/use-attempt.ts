import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useLanguage } from '#ui/language.tsx'
import { actionFailureText } from './action-failure-text.ts'

/** Runs what may fail, and tells when it did. True when it was done. */
export function useAttempt(): (action: () => Promise<unknown>) => Promise<boolean> {
  const { t } = useLanguage()
  return useCallback(
    async (action) => {
      try {
        await action()
        return true
      } catch (error) {
        notifications.show({
          color: 'red',
          message: actionFailureText(error, t),
          autoClose: false,
          closeButtonProps: { 'aria-label': t('common.close') },
        })
        return false
      }
    },
    [t],
  )
}
