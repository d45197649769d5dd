import { useCallback, useState } from 'react'
import type { Workspace } from '#domain/workspace.ts'
import { readWorkspaceFile } from '#exchange/workspace-file.ts'
import { PlatformError } from '#platform/contract.ts'
import { useApplication } from '#session/application-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { Refusal } from '../use-open-file.ts'

/** A file that was read to be checked; nothing here is changed by it. */
export type CheckedFile = { name: string; workspace: Workspace } | Refusal

interface CheckFile {
  choose(): Promise<void>
  checked: CheckedFile | null
  dismiss(): void
}

/** Lets a workspace file be chosen and read, without opening it. */
export function useCheckFile(): CheckFile {
  const { t } = useLanguage()
  const { files } = useApplication()
  const [checked, setChecked] = useState<CheckedFile | null>(null)

  const choose = useCallback(async () => {
    try {
      const file = await files.open({ title: t('versions.checkFile'), filterLabel: t('home.fileKind') })
      if (file === null) return
      const { name } = file
      const result = readWorkspaceFile(file.text)
      setChecked(result.ok ? { name, workspace: result.workspace } : { name, problems: result.problems })
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      setChecked({ name: error.failure.place ?? '', failure: error.failure })
    }
  }, [files, t])

  return { choose, checked, dismiss: useCallback(() => setChecked(null), []) }
}
