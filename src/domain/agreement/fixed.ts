import { problem, type Problem } from '../problem.ts'
import type { RecordChange } from '../records.ts'
import { orderedStages, type Workspace } from '../workspace.ts'
import { hashOf } from './hashes.ts'
import type { Version } from './version.ts'
import { fixedVersion } from './versions.ts'

/**
 * What a change would do that nothing may: alter or remove a version that was agreed, or alter definitions while
 * they are proposed or agreed and no next version has been begun. Judged by the records, whatever the command.
 */
export function findFixed(before: Workspace, after: Workspace, changes: readonly RecordChange[]): Problem[] {
  const found = changes.flatMap(({ table, key, before: old }) =>
    table === 'versions' && (old as Version | null)?.status === 'agreed'
      ? [problem(`versions/${key}`, 'agreed-for-good', { version: Number(key) })]
      : [],
  )
  const version = fixedVersion(before)
  const isStillFixed = fixedVersion(after)?.version === version?.version
  const mayDiffer = changes.some(({ table }) => table === 'stages' || table === 'profile')
  if (version !== undefined && isStillFixed && mayDiffer && definitions(before) !== definitions(after))
    found.push(
      problem(`versions/${version.version}`, 'definitions-fixed', {
        version: version.version,
        status: version.status,
      }),
    )
  return found
}

function definitions(workspace: Workspace): string {
  return hashOf([workspace.profile.language, orderedStages(workspace)])
}
