import { notifications } from '@mantine/notifications'
import { failureText } from '#features/report/failure-text.ts'
import { workspaceCopyRequest } from '#features/report/workspace-copy-request.ts'
import { useApplication } from '#session/application-context.tsx'
import type { Session } from '#session/session.ts'
import { useLanguage } from '#ui/language.tsx'
import { settled } from '#ui/settled.ts'

/** Saves a copy of the open workspace from any screen, and tells what became of it. */
export function useSaveCopy(session: Session): () => void {
  const { t } = useLanguage()
  const { files, info, now } = useApplication()
  function saveCopy(): void {
    const closeButtonProps = { 'aria-label': t('common.close') }
    const request = async () =>
      files.saveText(workspaceCopyRequest(session.committed, { version: info.version, now: now(), t }))
    request().then(
      (file) => {
        if (file !== null)
          notifications.show({ message: t('report.savedWorkspace', { path: file.path }), closeButtonProps })
      },
      (error: unknown) => {
        const { message, detail } = failureText(error, t)
        notifications.show({
          color: 'red',
          title: message,
          message: detail,
          autoClose: false,
          closeButtonProps,
        })
      },
    )
  }
  return () => settled(saveCopy)
}
