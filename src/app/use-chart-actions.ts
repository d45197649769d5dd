import { notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import { safeFileName } from '#exchange/file-name.ts'
import { failureText } from '#features/report/failure-text.ts'
import type { Platform } from '#platform/contract.ts'
import type { Session } from '#session/session.ts'
import type { ChartActions } from '#ui/charts/chart-actions.ts'
import { useLanguage } from '#ui/language.tsx'

/** Takes charts out of the application, and tells what became of that. */
export function useChartActions(
  { clipboard, files }: Pick<Platform, 'clipboard' | 'files'>,
  session: Session,
): ChartActions {
  const { t } = useLanguage()
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('common.close') }

    /** `job` gives the words for what was done, or null where the user changed their mind. */
    function tell(job: () => Promise<string | null>, wordsForFailure: (error: unknown) => Failure): void {
      job().then(
        (message) => {
          if (message !== null) notifications.show({ message, closeButtonProps })
        },
        (error: unknown) => {
          const { message, detail } = wordsForFailure(error)
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

    return {
      copyPicture: (draw) =>
        tell(
          async () => {
            await clipboard.writePicture(await draw())
            return t('charts.pictureCopied')
          },
          (error) => ({ message: t('charts.pictureNotCopied'), detail: String(error) }),
        ),
      savePicture: (title, draw) =>
        tell(
          async () => {
            const { client, name } = session.committed.profile
            const saved = await files.savePicture({
              title: t('charts.savePictureDialog'),
              filterLabel: t('charts.pictureKind'),
              suggestedName: safeFileName([client, name, title], 'png'),
              png: await draw(),
            })
            return saved === null ? null : t('charts.pictureSaved', { path: saved.path })
          },
          (error) => failureText(error, t),
        ),
      copyTable: (write) =>
        tell(
          async () => {
            await clipboard.writeTable(write())
            return t('charts.tableCopied')
          },
          (error) => ({ message: t('charts.tableNotCopied'), detail: String(error) }),
        ),
    }
  }, [clipboard, files, session, t])
}

interface Failure {
  message: string
  detail: string | null
}
