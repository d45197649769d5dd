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

  apply(changes: EntryPayload['changes']): void {
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
}

/**
 * Rebuilds a workspace from snapshot and entries. Null where there is nothing, or where the digest that was
 * written with the last entry is not the digest of what came out.
 */
export function rebuild(journal: JournalContent): RebuiltContent | null {
  const content = new Content()
  let head: { sequence: number; digest: string } | null = null
  if (journal.snapshot !== null) {
    const payload = JSON.parse(journal.snapshot.payload) as SnapshotPayload
    for (const record of payload.records) content.put(record)
    head = journal.snapshot
  }
  for (const entry of journal.entries) {
    content.apply((JSON.parse(entry.payload) as EntryPayload).changes)
    head = entry
  }
  if (head === null || head.digest !== content.digest) return null
  return { content, sequence: head.sequence, digest: head.digest }
}
