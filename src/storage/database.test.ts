import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  Database,
  DatabaseBlockedError,
  databaseNames,
  databaseVersion,
  NewerDatabaseError,
  openDatabase,
} from './database.ts'

const row = { id: 'workspace0000000001', sequence: 1, digest: 'ab'.repeat(32), changedAt: 5 }
const stores = { workspaces: 'id', records: '[workspaceId+table+key], workspaceId' }
const opened: { close(): void }[] = []
let count = 0

afterEach(() => {
  for (const each of opened.splice(0)) each.close()
  vi.restoreAllMocks()
})

async function plant(version: number, tables: Record<string, string>): Promise<string> {
  count += 1
  const planted = new Dexie(`database-${count}`)
  planted.version(version).stores(tables)
  await planted.open()
  await planted.table('workspaces').add(row)
  planted.close()
  return planted.name
}

async function open(name: string, patience?: number): Promise<Database> {
  const database = new Database(name)
  opened.push(database)
  return openDatabase(database, patience)
}

/** A connection as any other window might have it: it does not give way by itself. */
function connect(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error ?? new Error('not opened'))
    opening.onsuccess = () => {
      opened.push(opening.result)
      resolve(opening.result)
    }
  })
}

describe('a database of an older version', () => {
  it('keeps its rows as they are', async () => {
    const database = await open(await plant(0.5, stores))
    expect(database.backendDB().version).toBe(databaseVersion * 10)
    expect(await database.workspaces.toArray()).toEqual([row])
  })

  it('is not opened while another window keeps it in the old version, and is opened after that', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const name = await plant(0.5, stores)
    const other = await connect(name)
    await expect(open(name, 20)).rejects.toThrow(DatabaseBlockedError)
    expect(other.version).toBe(5)
    other.close()
    expect(await (await open(name)).workspaces.toArray()).toEqual([row])
  })

  it('waits for another window that lets go of it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const name = await plant(0.5, stores)
    const other = await connect(name)
    other.onversionchange = () => setTimeout(() => other.close(), 20)
    expect(await (await open(name)).workspaces.toArray()).toEqual([row])
  })
})

describe('a database of a newer version', () => {
  it.each([
    ['has more than is known here', { ...stores, later: 'id' }],
    ['has less, which Dexie would add', { workspaces: 'id' }],
  ])('is refused and left as it is where it %s', async (_, tables) => {
    const name = await plant(databaseVersion + 1, tables)
    await expect(open(name)).rejects.toThrow(NewerDatabaseError)
    const left = await connect(name)
    expect(left.version).toBe((databaseVersion + 1) * 10)
    expect([...left.objectStoreNames].sort()).toEqual(Object.keys(tables).sort())
  })

  it('is refused where its version cannot be looked up beforehand', async () => {
    const name = await plant(databaseVersion + 1, { ...stores, later: 'id' })
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('not now'))
    await expect(open(name)).rejects.toThrow(NewerDatabaseError)
  })
})

it('is made where there is none', async () => {
  const { name } = await open('database-new')
  expect(await databaseNames()).toContain(name)
})
