import type { Profile } from '#domain/profile.ts'
import { assembleRecords } from '#domain/records.ts'
import { parseWorkspace } from '#domain/validate.ts'
import type { JournalHead, Platform } from '#platform/contract.ts'
import { Content, rebuild } from './content.ts'
import type { Database, StoredWorkspace } from './database.ts'
import { snapshotPayload } from './payload.ts'
import { writeContent } from './workspace-library.ts'

/** What was found wrong with one workspace at the start, and what became of it. */
export interface Recovery {
  workspaceId: string
  /** Name of the workspace, where it could be read */
  name: string | null
  /**
   * restored: the database was damaged or empty, the content is back from the journal;
   * restored-in-part: the newest copy was damaged too, an older state is back;
   * lost: neither database nor journal holds readable content;
   * unchecked: the comparison itself failed, the database is used as it is
   */
  outcome: 'restored' | 'restored-in-part' | 'lost' | 'unchecked'
  /** When the state that is now here was written; null where lost or unchecked */
  stateOf: number | null
  /** What failed, where it is unchecked */
  error?: unknown
}

/**
 * Compares what IndexedDB holds with what the journal says, workspace by workspace, by a digest of the whole
 * content. IndexedDB that is merely behind is brought up silently; one that is damaged or gone is rebuilt
 * from the journal, and that is told. Returns what there is to tell.
 */
export async function reconcile(
  database: Database,
  journal: Platform['journal'],
  now: () => number,
): Promise<Recovery[]> {
  const rows = new Map((await database.workspaces.toArray()).map((row) => [row.id, row]))
  const heads = new Map((await journal.heads()).map((head) => [head.workspaceId, head]))
  const strays = await strayRecords(database, rows)
  const recoveries: Recovery[] = []
  for (const id of new Set([...rows.keys(), ...heads.keys(), ...strays])) {
    try {
      const recovery = await reconcileOne(database, journal, now, id, rows.get(id), heads.get(id))
      if (recovery !== null) recoveries.push(recovery)
    } catch (error) {
      // One workspace that cannot be compared must not keep the others from being opened.
      console.error('workspace not compared with its journal', error)
      const name = await readContent(database, id).then(nameIn, () => null)
      recoveries.push({ workspaceId: id, name, outcome: 'unchecked', stateOf: null, error })
    }
  }
  return recoveries
}

/** Records whose workspace row is gone: a partial loss that no row would betray. */
async function strayRecords(database: Database, rows: ReadonlyMap<string, unknown>): Promise<string[]> {
  const ids = (await database.records.orderBy('workspaceId').uniqueKeys()) as string[]
  return ids.filter((id) => !rows.has(id))
}

async function reconcileOne(
  database: Database,
  journal: Platform['journal'],
  now: () => number,
  id: string,
  row: StoredWorkspace | undefined,
  head: JournalHead | undefined,
): Promise<Recovery | null> {
  const stored = await readContent(database, id)
  const isIntact = row !== undefined && stored.digest === row.digest && isReadable(stored)
  if (isIntact && head !== undefined && head.sequence === row.sequence && head.digest === row.digest)
    return null
  const journalContent = head === undefined ? null : await journal.read(id)
  const rebuilt = journalContent === null ? null : rebuild(journalContent)
  const isUsable = rebuilt !== null && head !== undefined && isReadable(rebuilt.content)
  if (isIntact && (!isUsable || rebuilt.sequence < row.sequence)) {
    await layFoundation(database, journal, row, stored, head)
    return null
  }
  if (!isUsable) return { workspaceId: id, name: nameIn(stored), outcome: 'lost', stateOf: null }
  await writeContent(
    database,
    { id, sequence: rebuilt.sequence, digest: rebuilt.digest, changedAt: head.writtenAt || now() },
    rebuilt.content,
  )
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
  await journal.snapshot({ workspaceId, sequence, digest, payload: snapshotPayload(content.records) })
  await database.workspaces.put({ ...row, sequence })
}

async function readContent(database: Database, id: string): Promise<Content> {
  const stored = await database.records.where('workspaceId').equals(id).toArray()
  return Content.of(stored.map(({ table, key, record }) => ({ table, key, record })))
}

function isReadable(content: Content): boolean {
  return parseWorkspace(assembleRecords(content.records)).ok
}

function nameIn(content: Content): string | null {
  const profile = content.records.find(({ table }) => table === 'profile')?.record as
    | Partial<Profile>
    | undefined
  return typeof profile?.name === 'string' ? profile.name : null
}
