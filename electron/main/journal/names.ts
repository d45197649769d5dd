/**
 * Names inside the folder of a workspace. Numbers order the files, never the clock; the sequence in a name tells
 * what a file covers without opening it.
 */

export interface JournalFile {
  name: string
  /** Counts the journal files of a workspace */
  number: number
  /** Sequence of its first entry */
  first: number
}

export interface SnapshotFile {
  name: string
  sequence: number
}

export interface FolderListing {
  /** Oldest first */
  journals: JournalFile[]
  /** Newest first */
  snapshots: SnapshotFile[]
  /** Snapshots found damaged and set aside */
  damaged: SnapshotFile[]
  /** What interrupted snapshots left behind */
  leftovers: string[]
}

const journalPattern = /^journal-(\d{8})-(\d{16})\.log$/
const snapshotPattern = /^snapshot-(\d{16})\.snap$/
const damagedPattern = /^snapshot-(\d{16})\.snap\.damaged$/
const leftoverPattern = /^snapshot-.*\.tmp$/

export function journalName(number: number, first: number): string {
  return `journal-${String(number).padStart(8, '0')}-${String(first).padStart(16, '0')}.log`
}

export function snapshotName(sequence: number): string {
  return `snapshot-${String(sequence).padStart(16, '0')}.snap`
}

export function sortNames(names: string[]): FolderListing {
  const snapshots = (pattern: RegExp) =>
    names
      .flatMap((name) => {
        const match = pattern.exec(name)
        return match === null ? [] : [{ name, sequence: Number(match[1]) }]
      })
      .sort((left, right) => right.sequence - left.sequence)
  return {
    journals: names
      .flatMap((name) => {
        const match = journalPattern.exec(name)
        return match === null ? [] : [{ name, number: Number(match[1]), first: Number(match[2]) }]
      })
      .sort((left, right) => left.number - right.number),
    snapshots: snapshots(snapshotPattern),
    damaged: snapshots(damagedPattern),
    leftovers: names.filter((name) => leftoverPattern.test(name)),
  }
}

/** Journal files all of whose entries that still count are covered by a snapshot of `sequence`. */
export function coveredJournals(journals: JournalFile[], sequence: number): JournalFile[] {
  // A file's history ends where that of the next begins.
  const firstNeeded = journals.findLastIndex(({ first }) => first <= sequence + 1)
  return firstNeeded === -1 ? [] : journals.slice(0, firstNeeded)
}
