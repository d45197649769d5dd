import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { type JournalEntry, PlatformError } from '#platform/contract.ts'
import { renamePatiently, syncFolder, writeThenRename } from '../disk/durable.ts'
import type { FileSystem } from '../disk/file-system.ts'
import { createJournalFile, type OpenJournal } from './journal-file.ts'
import { journalName, type SnapshotFile, snapshotName } from './names.ts'
import { lastRecord, recover } from './reader.ts'
import { encodeRecord } from './record.ts'

/** Writes the journal and the snapshots of one workspace; calls must not overlap. */
export interface WorkspaceWriter {
  append(entry: JournalEntry): Promise<void>
  snapshot(entry: JournalEntry): Promise<void>
  close(): Promise<void>
}

/** Where the history of a workspace stands. */
interface Position {
  /** Last sequence that can be read back; null while there is nothing */
  head: number | null
  newestSnapshot: number | null
  nextNumber: number
}

export function createWorkspaceWriter(
  fileSystem: FileSystem,
  folder: string,
  now: () => number,
): WorkspaceWriter {
  let position: Position | null = null
  let journal: OpenJournal | null = null

  async function append(entry: JournalEntry): Promise<void> {
    position ??= await prepare(fileSystem, folder)
    assertFollows(entry.sequence, position)
    if (journal === null) {
      journal = await createJournalFile(fileSystem, folder, journalName(position.nextNumber, entry.sequence))
      position.nextNumber += 1
    }
    try {
      await journal.append(encodeRecord({ ...entry, writtenAt: now() }))
    } catch (error) {
      journal = null
      // What is on the disk now has to be looked up, e.g. when the folder is gone.
      position = null
      throw error
    }
    position.head = entry.sequence
  }

  async function snapshot(entry: JournalEntry): Promise<void> {
    position ??= await prepare(fileSystem, folder)
    const temporary = path.join(folder, `snapshot-${randomBytes(8).toString('hex')}.tmp`)
    const file = path.join(folder, snapshotName(entry.sequence))
    try {
      await writeThenRename(fileSystem, temporary, file, encodeRecord({ ...entry, writtenAt: now() }))
      await syncFolder(fileSystem, folder)
    } catch (error) {
      position = null
      throw error
    }
    position.head = Math.max(position.head ?? 0, entry.sequence)
    position.newestSnapshot = Math.max(position.newestSnapshot ?? 0, entry.sequence)
    // Files that end at a snapshot can be removed with it.
    await close()
  }

  async function close(): Promise<void> {
    const open = journal
    journal = null
    await open?.close()
  }

  return { append, snapshot, close }
}

async function prepare(fileSystem: FileSystem, folder: string): Promise<Position> {
  const created = await fileSystem.mkdir(folder, { recursive: true, mode: 0o700 })
  if (created !== undefined) {
    await syncFolder(fileSystem, path.dirname(folder))
    await syncFolder(fileSystem, path.dirname(created))
  }
  const recovered = await recover(fileSystem, folder)
  if (recovered === null) throw Object.assign(new Error('the folder vanished'), { code: 'ENOENT' })
  await setAside(fileSystem, folder, recovered.damagedSnapshots)
  return {
    head: lastRecord(recovered)?.sequence ?? null,
    newestSnapshot: recovered.snapshot?.sequence ?? null,
    nextNumber: (recovered.listing.journals.at(-1)?.number ?? 0) + 1,
  }
}

/**
 * History goes on from what could be read. Should a snapshot that could not become readable again, it would hide
 * what is written from now on.
 */
async function setAside(fileSystem: FileSystem, folder: string, damaged: SnapshotFile[]): Promise<void> {
  for (const { name } of damaged) {
    const file = path.join(folder, name)
    await renamePatiently(fileSystem, file, `${file}.damaged`)
  }
}

/** An entry that reading would never reach is refused, since it would be told saved and then be lost. */
function assertFollows(sequence: number, { head, newestSnapshot }: Position): void {
  const isReachable =
    head === null
      ? sequence <= 1
      : sequence <= head + 1 && (newestSnapshot === null || sequence > newestSnapshot)
  if (isReachable) return
  throw new PlatformError({
    code: 'invalid',
    detail:
      head === null
        ? `entry ${sequence} has nothing before it: a snapshot is needed first`
        : `entry ${sequence} does not follow ${head}`,
  })
}
