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
  /** In which the records are written; version 1 did not say */
  schemaVersion?: number
}

/**
 * Follows the version of the records, so that an older application refuses records that it does not know. The
 * upgrade itself leaves them as they are: each workspace is migrated after it has been compared with its
 * journal, as an edit that goes through the journal like any other.
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

export class DatabaseBlockedError extends Error {
  constructor(name: string) {
    super(`the database ${name} cannot be upgraded while an older window has it open`)
    this.name = 'DatabaseBlockedError'
  }
}

/**
 * Opens the database, and refuses one that a newer application has written (Dexie would use it unasked).
 * `patience` is for an upgrade that another connection holds up, in milliseconds.
 */
export async function openDatabase(database: Database, patience = 5000): Promise<Database> {
  // Before anything of it is touched: Dexie adds what it misses in a newer database.
  refuseNewer(await installedVersion(database.name))
  await openUnlessBlocked(database, patience)
  try {
    refuseNewer(database.backendDB().version)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** 0 where there is none, or none that could be looked up. */
async function installedVersion(name: string): Promise<number> {
  const databases = await indexedDB.databases().catch(() => [])
  return databases.find((database) => database.name === name)?.version ?? 0
}

function refuseNewer(version: number): void {
  // Dexie multiplies its version numbers by ten.
  const found = version / 10
  if (found > databaseVersion) throw new NewerDatabaseError(found)
}

async function openUnlessBlocked(database: Database, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      timer = setTimeout(() => reject(new DatabaseBlockedError(database.name)), patience)
    })
  })
  try {
    await Promise.race([database.open(), blocked])
  } catch (error) {
    database.close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Names of the databases of this application, with those that were set aside. */
export function databaseNames(): Promise<string[]> {
  return Dexie.getDatabaseNames()
}
