import { digestOfHashes, recordHash } from '#domain/digest.ts'
import type { RecordChange, WorkspaceRecord } from '#domain/records.ts'
import { schemaVersion } from '#domain/workspace.ts'
import type { JournalContent } from '#platform/contract.ts'
import { readPayload, type EntryPayload, type SnapshotPayload } from './payload.ts'

/**
 * The records of one workspace as they were written, with their hashes, from which its digest is made. What an
 * older version wrote is compared and rebuilt as it is, and migrated after that.
 */
export class Content {
  private readonly entries = new Map<string, { record: WorkspaceRecord; hash: string }>()
  private writtenIn: number

  private constructor(version: number) {
    this.writtenIn = version
  }

  static of(records: Iterable<WorkspaceRecord>, version: number): Content {
    const content = new Content(version)
    for (const record of records) content.put(record)
    return content
  }

  /** `schemaVersion` of the application that wrote the records */
  get version(): number {
    return this.writtenIn
  }

  copy(): Content {
    const copy = new Content(this.writtenIn)
    for (const [key, entry] of this.entries) copy.entries.set(key, entry)
    return copy
  }

  put(record: WorkspaceRecord): string {
    const hash = recordHash(record)
    this.entries.set(`${record.table}/${record.key}`, { record, hash })
    return hash
  }

  remove(table: string, key: string): void {
    this.entries.delete(`${table}/${key}`)
  }

  hashOf(table: string, key: string): string {
    const entry = this.entries.get(`${table}/${key}`)
    if (entry === undefined) throw new Error(`no record ${table}/${key}`)
    return entry.hash
  }

  /** The first changes of a newer version are those that migrate the rest to it. */
  apply(changes: readonly EntryPayload['changes'][number][], version = schemaVersion): void {
    for (const { table, key, after } of changes)
      if (after === null) this.remove(table, key)
      else this.put({ table, key, record: after })
    this.writtenIn = Math.max(this.writtenIn, version)
  }

  /** The edit that makes `next` of it. */
  changesTo(next: Content): RecordChange[] {
    const changes: RecordChange[] = []
    for (const [place, { record: put, hash }] of next.entries) {
      const { table, key, record: after } = put
      const old = this.entries.get(place)
      if (old?.hash !== hash) changes.push({ table, key, before: old?.record.record ?? null, after })
    }
    for (const [place, { record: removed }] of this.entries) {
      const { table, key, record: before } = removed
      if (!next.entries.has(place)) changes.push({ table, key, before, after: null })
    }
    return changes
  }

  get records(): WorkspaceRecord[] {
    return [...this.entries.values()].map((entry) => entry.record)
  }

  get hashed(): { record: WorkspaceRecord; hash: string }[] {
    return [...this.entries.values()]
  }

  get digest(): string {
    return digestOfHashes([...this.entries.values()].map((entry) => entry.hash))
  }
}

export interface RebuiltContent {
  content: Content
  sequence: number
  digest: string
  /** Entries followed that do not fit what was there: the content is older than the journal says. */
  isOlder: boolean
}

/**
 * Rebuilds a workspace from snapshot and entries, as far as each gives the digest that was written with it, in
 * the version that the last of them has. Null where there is nothing that does. Throws where a newer version
 * wrote any of it.
 */
export function rebuild(journal: JournalContent): RebuiltContent | null {
  let rebuilt: RebuiltContent | null = null
  const edits = journal.entries.map((entry) => ({ ...entry, ...readPayload<EntryPayload>(entry.payload) }))
  if (journal.snapshot !== null) {
    const { records, schemaVersion: version } = readPayload<SnapshotPayload>(journal.snapshot.payload)
    const content = Content.of(records, version)
    if (content.digest === journal.snapshot.digest)
      rebuilt = { content, sequence: journal.snapshot.sequence, digest: content.digest, isOlder: false }
  }
  for (const { changes, schemaVersion: version, sequence, digest } of edits) {
    const content: Content = rebuilt === null ? Content.of([], version) : rebuilt.content.copy()
    content.apply(changes, version)
    if (content.digest !== digest) return rebuilt === null ? null : { ...rebuilt, isOlder: true }
    rebuilt = { content, sequence, digest, isOlder: false }
  }
  return rebuilt
}
