import { Content } from './content.ts'
import type { Database, StoredWorkspace } from './database.ts'

/** What the database holds of one workspace. */
export async function loadContent(
  database: Database,
  id: string,
): Promise<{ row: StoredWorkspace | undefined; content: Content }> {
  const { workspaces, records } = database
  const [row, stored] = await database.transaction('r', workspaces, records, () =>
    Promise.all([workspaces.get(id), records.where('workspaceId').equals(id).toArray()]),
  )
  const content = Content.of(
    stored.map(({ table, key, record }) => ({ table, key, record })),
    versionOf(row),
  )
  return { row, content }
}

/** Version 1 did not write its number. */
export function versionOf(row: StoredWorkspace | undefined): number {
  return row?.schemaVersion ?? 1
}

/** Replaces the records of a workspace in one transaction. */
export async function writeContent(
  database: Database,
  row: Pick<StoredWorkspace, 'id' | 'sequence' | 'changedAt'>,
  content: Content,
): Promise<void> {
  await database.transaction('rw', database.workspaces, database.records, async () => {
    await database.records.where('workspaceId').equals(row.id).delete()
    await database.records.bulkPut(
      content.hashed.map(({ record, hash }) => ({ workspaceId: row.id, ...record, hash })),
    )
    await database.workspaces.put({ ...row, digest: content.digest, schemaVersion: content.version })
  })
}
