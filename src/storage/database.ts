import Dexie, { type EntityTable, type Table } from 'dexie'
import type { TableName } from '#domain/records.ts'
import { schemaVersion } from '#domain/workspace.ts'

/** One record of a workspace with its hash, so that a change of a single byte is found at the next start. */
export interface StoredRecord {
  workspaceId: string
  table: TableName
  key: string
  record: unknown
  hash: string
}

/** Written in the same transaction as the records: which edit they stand for, and the digest of them all. */
export interface StoredWorkspace {
  id: string
  sequence: number
  digest: string
  changedAt: number
}

/**
 * Follows the version of the records, so that an older application refuses records that it does not know; a new
 * version comes with an upgrade here that migrates them.
 */
export const databaseVersion = schemaVersion

export class Database extends Dexie {
  declare workspaces: EntityTable<StoredWorkspace, 'id'>
  declare records: Table<StoredRecord, [string, string, string]>

  constructor(name = 'tuottolaskuri', options: ConstructorParameters<typeof Dexie>[1] = {}) {
    // With relaxed durability a power cut loses seconds of edits that were already called saved.
    super(name, { chromeTransactionDurability: 'strict', ...options })
    this.version(databaseVersion).stores({
      workspaces: 'id',
      records: '[workspaceId+table+key], workspaceId',
    })
  }
}

export class NewerDatabaseError extends Error {
  constructor(found: number) {
    super(`the database has version ${found}, this application knows ${databaseVersion}`)
    this.name = 'NewerDatabaseError'
  }
}

/** Opens the database, and refuses one that a newer application has written (Dexie would use it unasked). */
export async function openDatabase(database: Database): Promise<Database> {
  await database.open()
  // Dexie multiplies its version numbers by ten.
  const found = database.backendDB().version / 10
  if (found > databaseVersion) {
    database.close()
    throw new NewerDatabaseError(found)
  }
  return database
}

/** Names of the databases of this application, with those that were set aside. */
export function databaseNames(): Promise<string[]> {
  return Dexie.getDatabaseNames()
}
