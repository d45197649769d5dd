import { digestOfHashes, recordHash } from '#domain/digest.ts'
import type { WorkspaceRecord } from '#domain/records.ts'
import type { JournalContent } from '#platform/contract.ts'
import type { EntryPayload, SnapshotPayload } from './payload.ts'

/** The records of one workspace with their hashes, from which its digest is made. */
export class Content {
  private readonly entries = new Map<string, { record: WorkspaceRecord; hash: string }>()

  static of(records: Iterable<WorkspaceRecord>): Content {
    const content = new Content()
    for (const record of records) content.put(record)
    return content
  }

  copy(): Content {
    const copy = new Content()
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

  apply(changes: readonly EntryPayload['changes'][number][]): void {
    for (const { table, key, after } of changes)
      if (after === null) this.remove(table, key)
      else this.put({ table, key, record: after })
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
 * Rebuilds a workspace from snapshot and entries, as far as each gives the digest that was written with it.
 * Null where there is nothing that does.
 */
export function rebuild(journal: JournalContent): RebuiltContent | null {
  let rebuilt: RebuiltContent | null = null
  if (journal.snapshot !== null) {
    const { records } = JSON.parse(journal.snapshot.payload) as SnapshotPayload
    const content = Content.of(records)
    if (content.digest === journal.snapshot.digest)
      rebuilt = { content, sequence: journal.snapshot.sequence, digest: content.digest, isOlder: false }
  }
  for (const entry of journal.entries) {
    const content: Content = rebuilt === null ? new Content() : rebuilt.content.copy()
    content.apply((JSON.parse(entry.payload) as EntryPayload).changes)
    if (content.digest !== entry.digest) return rebuilt === null ? null : { ...rebuilt, isOlder: true }
    rebuilt = { content, sequence: entry.sequence, digest: entry.digest, isOlder: false }
  }
  return rebuilt
}
