import { notifications } from '@mantine/notifications'
import { useSession } from '#session/session-context.tsx'
import { whenLastStepGoes } from '#session/when-last-step-goes.ts'
import { useLanguage } from '#ui/language.tsx'

/** Tells what the last step did, and no longer than that holds: undoing takes the words away as well. */
export function useNotice(): (message: string) => void {
  const session = useSession()
  const { t } = useLanguage()
  return (message) => {
    const notice = notifications.show({
      message,
      closeButtonProps: { 'aria-label': t('common.close') },
      onClose: () => stop(),
    })
    const stop = whenLastStepGoes(session, () => notifications.hide(notice))
  }
}
