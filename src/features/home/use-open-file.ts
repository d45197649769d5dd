import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { workspaceDigest } from '#domain/digest.ts'
import type { WorkspaceId } from '#domain/identifier.ts'
import type { Problem } from '#domain/problem.ts'
import { readWorkspaceFile } from '#exchange/workspace-file.ts'
import { formatDate } from '#i18n/format.ts'
import { PlatformError, type OpenedFile, type PlatformFailure } from '#platform/contract.ts'
import { useApplication } from '#session/application-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useAttempt } from './use-attempt.ts'

// Larger than any workspace; what is dropped by mistake may be a film.
const maximumBytes = 64 * 1024 * 1024

/** Why a file was not taken in. */
export type Refusal = { name: string; problems: Problem[] } | { name: string; failure: PlatformFailure }

interface OpenFile {
  chooseFile(): Promise<void>
  /** The file that the application was started with, or handed by a second start */
  takePending(): Promise<void>
  takeDropped(file: File): Promise<void>
  refusal: Refusal | null
  dismiss(): void
}

/** Takes workspace files in. What is here is never overwritten: the same content is opened, other content becomes a copy. */
export function useOpenFile(): OpenFile {
  const { t, language } = useLanguage()
  const { library, files, newId, now } = useApplication()
  const [, navigate] = useLocation()
  const attempt = useAttempt()
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const takeIn = useCallback(
    async (file: OpenedFile) => {
      const result = readWorkspaceFile(file.text)
      if (!result.ok) {
        setRefusal({ name: file.name, problems: result.problems })
        return
      }
      const { workspace } = result
      const { id, name } = workspace.profile
      const here = await library.digestOf(id)
      if (here === undefined) {
        await library.create(workspace)
        navigate(`/workspace/${id}/overview`)
        return
      }
      if (here === workspaceDigest(workspace)) {
        navigate(`/workspace/${id}/overview`)
        return
      }
      const copyId = newId() as WorkspaceId
      const copyName = t('home.openedCopy', { name, date: formatDate(now(), language) }).slice(0, 120)
      await library.create({
        ...workspace,
        profile: { ...workspace.profile, id: copyId, name: copyName, deletedAt: null },
      })
      navigate(`/workspace/${copyId}/overview`)
    },
    [library, navigate, newId, now, t, language],
  )

  const takeInOrRefuse = useCallback(
    async (read: () => Promise<OpenedFile | null>) => {
      let file: OpenedFile | null
      try {
        file = await read()
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error
        setRefusal({ name: error.failure.place ?? '', failure: error.failure })
        return
      }
      const opened = file
      // What fails from here on is the saving, not the file.
      if (opened !== null) await attempt(() => takeIn(opened))
    },
    [takeIn, attempt],
  )
  const chooseFile = useCallback(
    () => takeInOrRefuse(() => files.open({ title: t('home.openFile'), filterLabel: t('home.fileKind') })),
    [files, takeInOrRefuse, t],
  )
  const takeDropped = useCallback(
    (file: File) =>
      takeInOrRefuse(async () => {
        if (file.size > maximumBytes)
          throw new PlatformError({ code: 'too-large', detail: `${file.size} bytes`, place: file.name })
        return { name: file.name, text: await file.text() }
      }),
    [takeInOrRefuse],
  )
  const takePending = useCallback(() => takeInOrRefuse(() => files.takePending()), [files, takeInOrRefuse])

  return { chooseFile, takePending, takeDropped, refusal, dismiss: useCallback(() => setRefusal(null), []) }
}
