import { notifications } from '@mantine/notifications'
import { countSealedAnswers } from '#domain/agreement/rounds.ts'
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
    const sealed = countSealedAnswers(session.committed)
    const savedText = (path: string) =>
      [
        t('report.savedWorkspace', { path }),
        ...(sealed === 0 ? [] : [t('report.sealedStay', { count: sealed })]),
      ].join(' ')
    request().then(
      (file) => {
        if (file !== null) notifications.show({ message: savedText(file.path), closeButtonProps })
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
