import path from 'node:path'
import type { FileSystem } from '../disk/file-system.ts'
import { coveredJournals, type SnapshotFile, sortNames } from './names.ts'
import { readNames, readSnapshot } from './reader.ts'
import { chooseSnapshots, type SnapshotFacts } from './retention.ts'

/** Facts of snapshots already read and found whole, by name; a snapshot written anew is read again. */
export type KnownSnapshots = Map<string, SnapshotFacts & { mtimeMs: number }>

/** Removes what a workspace needs no more. To be called after a snapshot, which then is safely on the disk. */
export async function tidyWorkspace(
  fileSystem: FileSystem,
  folder: string,
  known: KnownSnapshots,
): Promise<void> {
  const names = await readNames(fileSystem, folder)
  if (names === null) return
  const listing = sortNames(names)
  const whole: SnapshotFacts[] = []
  for (const file of listing.snapshots) {
    const facts = await readFacts(fileSystem, folder, file, known)
    if (facts !== null) whole.push(facts)
  }
  if (whole.length === 0) return
  const { kept, oldestRecent } = chooseSnapshots(whole)
  const oldest = Math.min(...kept)
  const superfluous = [
    ...listing.leftovers,
    ...whole
      .filter(({ sequence }) => !kept.has(sequence))
      .map(({ sequence }) => nameOf(listing.snapshots, sequence)),
    // Damaged ones are no use to the application, but may be to somebody who looks for what was lost.
    ...listing.damaged.filter(({ sequence }) => sequence < oldest).map(({ name }) => name),
    ...coveredJournals(listing.journals, oldestRecent).map(({ name }) => name),
  ]
  for (const name of superfluous) await fileSystem.unlink(path.join(folder, name))
}

function nameOf(snapshots: SnapshotFile[], sequence: number): string {
  const file = snapshots.find((snapshot) => snapshot.sequence === sequence)
  if (file === undefined) throw new Error(`no snapshot ${sequence}`)
  return file.name
}

async function readFacts(
  fileSystem: FileSystem,
  folder: string,
  file: SnapshotFile,
  known: KnownSnapshots,
): Promise<SnapshotFacts | null> {
  const { size, mtimeMs } = await fileSystem.stat(path.join(folder, file.name))
  const before = known.get(file.name)
  if (before !== undefined && before.size === size && before.mtimeMs === mtimeMs) return before
  const record = await readSnapshot(fileSystem, folder, file)
  if (record === null) return null
  const facts = { sequence: file.sequence, size, mtimeMs, writtenAt: record.writtenAt }
  known.set(file.name, facts)
  return facts
}
