import type { Platform } from '#platform/contract.ts'
import type { Database } from './database.ts'
import { reconcile, type Recovery } from './reconcile.ts'
import { WorkspaceLibrary } from './workspace-library.ts'

/**
 * The library as of a start: compared with the journal, rebuilt where it does not match, and brought to today's
 * version. `recoveries` is what there is to tell of it.
 */
export async function openLibrary(
  database: Database,
  journal: Platform['journal'],
  now: () => number,
): Promise<{ library: WorkspaceLibrary; recoveries: Recovery[] }> {
  const recoveries = await reconcile(database, journal, now)
  const newer = recoveries.filter(({ outcome }) => outcome === 'newer').map(({ workspaceId }) => workspaceId)
  const library = new WorkspaceLibrary(database, journal, now, new Set(newer))
  await library.migrate()
  // Tried again at the next start; until then what was deleted is not shown.
  await library.purgeDeleted().catch((error: unknown) => console.error('not purged', error))
  return { library, recoveries }
}
