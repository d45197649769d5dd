import type { RecordChange, WorkspaceRecord } from '#domain/records.ts'
import { schemaVersion } from '#domain/workspace.ts'
import type { Content } from './content.ts'

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

export class NewerWorkspaceError extends Error {
  constructor(detail: string) {
    super(`a newer version of the application wrote this workspace: ${detail}`)
    this.name = 'NewerWorkspaceError'
  }
}

export function entryPayload(changes: readonly RecordChange[]): string {
  const payload: EntryPayload = {
    schemaVersion,
    changes: changes.map(({ table, key, after }) => ({ table, key, after })),
  }
  return JSON.stringify(payload)
}

/** In the version in which the content was written, whatever today's is. */
export function snapshotPayload({ version, records }: Content): string {
  const payload: SnapshotPayload = { schemaVersion: version, records }
  return JSON.stringify(payload)
}

/** Throws where a newer version wrote it: even what looks familiar may mean something else there. */
export function readPayload<T extends EntryPayload | SnapshotPayload>(text: string): T {
  const payload = JSON.parse(text) as T
  assertKnown(payload.schemaVersion)
  return payload
}

export function assertKnown(version: number): void {
  if (version > schemaVersion) throw new NewerWorkspaceError(`${version}, ${schemaVersion} is known here`)
}
