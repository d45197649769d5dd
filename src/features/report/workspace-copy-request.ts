import type { Workspace } from '#domain/workspace.ts'
import { safeFileName } from '#exchange/file-name.ts'
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import type { Translate } from '#i18n/translate.ts'
import type { SaveTextRequest } from '#platform/contract.ts'

interface CopyOptions {
  version: string
  now: number
  t: Translate
}

/** Everything that the platform needs to save a workspace as a file. */
export function workspaceCopyRequest(
  workspace: Workspace,
  { version, now, t }: CopyOptions,
): SaveTextRequest {
  const { client, name } = workspace.profile
  return {
    kind: 'workspace',
    title: t('report.saveWorkspaceDialog'),
    filterLabel: t('report.workspaceKind'),
    suggestedName: safeFileName([client, name], 'tuotto'),
    text: writeWorkspaceFile(workspace, {
      application: `${t('common.productName')} ${version}`,
      savedAt: new Date(now).toISOString(),
    }),
  }
}
