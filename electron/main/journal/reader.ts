import path from 'node:path'
import { errorCode, type FileSystem } from '../disk/file-system.ts'
import { coveredJournals, type FolderListing, type SnapshotFile, sortNames } from './names.ts'
import { type DecodedRecords, decodeRecord, decodeRecords, type JournalRecord } from './record.ts'

/** Everything that can be recovered from the folder of a workspace. */
export interface Recovered {
  snapshot: JournalRecord | null
  /** After the snapshot, without a gap */
  entries: JournalRecord[]
  damaged: number
  /** Snapshots newer than the one used, found damaged */
  damagedSnapshots: SnapshotFile[]
  listing: FolderListing
}

/** null when there is no such folder. */
export async function recover(fileSystem: FileSystem, folder: string): Promise<Recovered | null> {
  const names = await readNames(fileSystem, folder)
  if (names === null) return null
  const listing = sortNames(names)
  const { snapshot, damagedSnapshots } = await findSnapshot(fileSystem, folder, listing.snapshots)
  const { history, damaged } = await readHistory(fileSystem, folder, listing, snapshot)
  const { entries, hasGap } = joinEntries(history, snapshot)
  return {
    snapshot,
    entries,
    damaged: damagedSnapshots.length + damaged + (hasGap ? 1 : 0),
    damagedSnapshots,
    listing,
  }
}

/** The last record that can be recovered. */
export function lastRecord({ snapshot, entries }: Recovered): JournalRecord | null {
  return entries.at(-1) ?? snapshot
}

export async function readNames(fileSystem: FileSystem, folder: string): Promise<string[] | null> {
  try {
    return await fileSystem.readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** null when the snapshot is not what was written. */
export async function readSnapshot(
  fileSystem: FileSystem,
  folder: string,
  { name, sequence }: SnapshotFile,
): Promise<JournalRecord | null> {
  const content = await readWhatCanBeRead(fileSystem, path.join(folder, name))
  if (content.at(-1) !== 0x0a) return null
  const record = decodeRecord(content.subarray(0, -1))
  return record?.sequence === sequence ? record : null
}

async function findSnapshot(fileSystem: FileSystem, folder: string, snapshots: SnapshotFile[]) {
  const damagedSnapshots: SnapshotFile[] = []
  for (const file of snapshots) {
    const snapshot = await readSnapshot(fileSystem, folder, file)
    if (snapshot !== null) return { snapshot, damagedSnapshots }
    damagedSnapshots.push(file)
  }
  return { snapshot: null, damagedSnapshots }
}

/** Entries of all journal files that reach beyond the snapshot, in the order in which they count. */
async function readHistory(
  fileSystem: FileSystem,
  folder: string,
  { journals }: FolderListing,
  snapshot: JournalRecord | null,
): Promise<{ history: JournalRecord[]; damaged: number }> {
  const needed = journals.slice(snapshot === null ? 0 : coveredJournals(journals, snapshot.sequence).length)
  const history: JournalRecord[] = []
  let damaged = 0
  for (const file of needed) {
    const { records, isDamaged } = await readJournal(fileSystem, path.join(folder, file.name))
    if (isDamaged) damaged += 1
    // A file was begun where history ended at that start, whatever earlier files may hold beyond.
    dropFrom(history, file.first)
    for (const record of records) {
      dropFrom(history, record.sequence)
      history.push(record)
    }
  }
  return { history, damaged }
}

/** History is in ascending order, so what is to be dropped stands last. */
function dropFrom(history: JournalRecord[], sequence: number): void {
  while ((history.at(-1)?.sequence ?? -1) >= sequence) history.pop()
}

function joinEntries(history: JournalRecord[], snapshot: JournalRecord | null) {
  const candidates = history.filter(({ sequence }) => snapshot === null || sequence > snapshot.sequence)
  const entries: JournalRecord[] = []
  let next = snapshot === null ? null : snapshot.sequence + 1
  for (const record of candidates) {
    // Without a snapshot only the very first edits stand on their own.
    const isNext = next === null ? record.sequence <= 1 : record.sequence === next
    if (!isNext) return { entries, hasGap: true }
    entries.push(record)
    next = record.sequence + 1
  }
  return { entries, hasGap: false }
}

async function readJournal(fileSystem: FileSystem, file: string): Promise<DecodedRecords> {
  return decodeRecords(await readWhatCanBeRead(fileSystem, file))
}

/** A file on a bad part of the disk counts as damaged, like one with other content; everything else is an error. */
async function readWhatCanBeRead(fileSystem: FileSystem, file: string): Promise<Buffer> {
  try {
    return await fileSystem.readFile(file)
  } catch (error) {
    if (errorCode(error) === 'EIO') return Buffer.from('\n')
    throw error
  }
}
