import type { RecordChange, WorkspaceRecord } from '#domain/records.ts'
import { schemaVersion } from '#domain/workspace.ts'

/** What a journal entry says: the records after an edit; null removes one. */
export interface EntryPayload {
  schemaVersion: number
  changes: { table: WorkspaceRecord['table']; key: string; after: unknown }[]
}

/** What a snapshot says: every record. */
export interface SnapshotPayload {
  schemaVersion: number
  records: WorkspaceRecord[]
}

export function entryPayload(changes: readonly RecordChange[]): string {
  const payload: EntryPayload = {
    schemaVersion,
    changes: changes.map(({ table, key, after }) => ({ table, key, after })),
  }
  return JSON.stringify(payload)
}

export function snapshotPayload(records: readonly WorkspaceRecord[]): string {
  const payload: SnapshotPayload = { schemaVersion, records: [...records] }
  return JSON.stringify(payload)
}
