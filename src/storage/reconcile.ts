import type { Profile } from '#domain/profile.ts'
import { schemaVersion } from '#domain/workspace.ts'
import type { JournalHead, Platform } from '#platform/contract.ts'
import { rebuild, type Content } from './content.ts'
import type { Database, StoredWorkspace } from './database.ts'
import { NewerWorkspaceError, snapshotPayload } from './payload.ts'
import { readWorkspace } from './read-workspace.ts'
import { loadContent, writeContent } from './stored-content.ts'

/** What was found wrong with one workspace at the start, and what became of it. */
export interface Recovery {
  workspaceId: string
  /** Name of the workspace, where it could be read */
  name: string | null
  /**
   * restored: the database was damaged or empty, the content is back from the journal;
   * restored-in-part: the newest copy was damaged too, an older state is back;
   * lost: neither database nor journal holds readable content;
   * newer: a newer version of the application wrote it; it is left as it is and not to be opened;
   * unchecked: the comparison itself failed, the database is used as it is
   */
  outcome: 'restored' | 'restored-in-part' | 'lost' | 'newer' | 'unchecked'
  /** When the state that is now here was written; null where nothing was restored */
  stateOf: number | null
  /** What failed, where it is unchecked or newer */
  error?: unknown
}

/**
 * Compares what IndexedDB holds with what the journal says, workspace by workspace, by a digest of the whole
 * content. IndexedDB that is merely behind is brought up silently; one that is damaged or gone is rebuilt
 * from the journal, and that is told. Both stay in the version in which they were written. Returns what there is
 * to tell.
 */
export async function reconcile(
  database: Database,
  journal: Platform['journal'],
  now: () => number,
): Promise<Recovery[]> {
  const ids = await database.workspaces.toCollection().primaryKeys()
  const heads = new Map((await journal.heads()).map((head) => [head.workspaceId, head]))
  // Records whose workspace row is gone are a partial loss that no row would betray.
  const idsInRecords = (await database.records.orderBy('workspaceId').uniqueKeys()) as string[]
  const recoveries: Recovery[] = []
  for (const id of new Set([...ids, ...heads.keys(), ...idsInRecords])) {
    try {
      const recovery = await reconcileOne(database, journal, now, id, heads.get(id))
      if (recovery !== null) recoveries.push(recovery)
    } catch (error) {
      // One workspace that cannot be compared must not keep the others from being opened.
      console.error('workspace not compared with its journal', error)
      const name = await loadContent(database, id).then(
        ({ content }) => nameIn(content),
        () => null,
      )
      const outcome = error instanceof NewerWorkspaceError ? 'newer' : 'unchecked'
      recoveries.push({ workspaceId: id, name, outcome, stateOf: null, error })
    }
  }
  return recoveries
}

async function reconcileOne(
  database: Database,
  journal: Platform['journal'],
  now: () => number,
  id: string,
  head: JournalHead | undefined,
): Promise<Recovery | null> {
  const { row, content: stored } = await loadContent(database, id)
  const isIntact = row !== undefined && stored.digest === row.digest && isReadable(stored)
  const isSame = isIntact && head?.sequence === row.sequence && head.digest === row.digest
  // An older version is asked of the journal as well: the digest, which covers the records alone, would not show
  // that the number of the version is gone, and migrating what is of today would overwrite it.
  if (isSame && stored.version === schemaVersion) return null
  const journalContent = head === undefined ? null : await journal.read(id)
  const rebuilt = journalContent === null ? null : rebuild(journalContent)
  const isUsable = rebuilt !== null && head !== undefined && isReadable(rebuilt.content)
  if (isIntact && (!isUsable || rebuilt.sequence < row.sequence)) {
    await layFoundation(database, journal, row, stored, head)
    return null
  }
  if (!isUsable) return { workspaceId: id, name: nameIn(stored), outcome: 'lost', stateOf: null }
  if (isSame && stored.version === rebuilt.content.version) return null
  const changedAt = head.writtenAt || now()
  await writeContent(database, { id, sequence: rebuilt.sequence, changedAt }, rebuilt.content)
  if (isIntact) return null
  const isPartial =
    rebuilt.isOlder || rebuilt.sequence < (row?.sequence ?? 0) || (journalContent?.damaged ?? 0) > 0
  return {
    workspaceId: id,
    name: nameIn(rebuilt.content),
    outcome: isPartial ? 'restored-in-part' : 'restored',
    stateOf: head.writtenAt,
  }
}

/**
 * The journal is gone, behind or beyond use, the database is whole: a snapshot of it is the foundation of a
 * journal anew, numbered above everything that the old one may hold.
 */
async function layFoundation(
  database: Database,
  journal: Platform['journal'],
  row: StoredWorkspace,
  content: Content,
  head: JournalHead | undefined,
): Promise<void> {
  const sequence = Math.max(row.sequence, head === undefined ? 0 : head.sequence + 1)
  const { id: workspaceId, digest } = row
  await journal.snapshot({ workspaceId, sequence, digest, payload: snapshotPayload(content) })
  await database.workspaces.put({ ...row, sequence })
}

function isReadable(content: Content): boolean {
  // A version that there never was is damage like any other.
  return Number.isInteger(content.version) && content.version >= 1 && readWorkspace(content).ok
}

function nameIn(content: Content): string | null {
  const profile = content.records.find(({ table }) => table === 'profile')?.record as
    | Partial<Profile>
    | undefined
  return typeof profile?.name === 'string' ? profile.name : null
}
