import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Dexie from 'dexie'
import type { WorkspaceId } from '#domain/identifier.ts'
import { migrateContent } from '#domain/migrations.ts'
import { parseWorkspace } from '#domain/validate.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { JournalEntry } from '#platform/contract.ts'
import { Content } from '#storage/content.ts'
import { Database, openDatabase, type StoredWorkspace } from '#storage/database.ts'
import { openLibrary } from '#storage/open-library.ts'
import { createJournalStore, type JournalStore } from '../../electron/main/journal/store.ts'
import { readDump, type DatabaseShape, type Dump } from './dumps.ts'

export const now = () => 1_800_000_000_000
export const later = () => now() + 1

const clearing: (() => unknown)[] = []
let count = 0

/** Closes and removes what was opened here since the last time. */
export async function clearAll(): Promise<void> {
  for (const clear of clearing.splice(0).toReversed()) await clear()
}

export function makeFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-storage-'))
  clearing.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function openJournal(folder: string): JournalStore {
  const journal = createJournalStore({ folder, now })
  clearing.push(() => journal.close())
  return journal
}

export function newDatabaseName(): string {
  count += 1
  return `planted-${count}`
}

export async function open(name: string): Promise<Database> {
  const database = await openDatabase(new Database(name))
  clearing.push(() => database.close())
  return database
}

/** A database as the application of its version left it, before anything of today has seen it. */
export async function plantDatabase({
  databaseVersion,
  workspaces,
  records,
}: Pick<Dump, 'databaseVersion' | 'workspaces' | 'records'>): Promise<string> {
  const name = newDatabaseName()
  const { tables } = readDump<DatabaseShape>(`database-${databaseVersion}.json`)
  const old = new Dexie(name)
  old
    .version(databaseVersion)
    .stores(Object.fromEntries(tables.map((table) => [table.name, [table.key, ...table.indexes].join()])))
  await old.open()
  await old.table('workspaces').bulkAdd(workspaces)
  await old.table('records').bulkAdd(records)
  old.close()
  return name
}

/** The folder of the journal with those of the files that `isThere` names. */
export function plantJournal(dump: Dump, isThere: (name: string) => boolean = () => true): string {
  const folder = makeFolder()
  const place = path.join(folder, dump.workspace.profile.id)
  mkdirSync(place)
  for (const [name, text] of Object.entries(dump.journal))
    if (isThere(name)) writeFileSync(path.join(place, name), text)
  return folder
}

/** What version 1 held of the workspace of a dump, under an id and with fields of its own. */
export function olderContent(dump: Dump, workspaceId: string, profile: object = {}): Content {
  const records = dump.records.map(({ table, key, record }) => ({
    table,
    key,
    record: table === 'profile' ? { ...(record as object), ...profile, id: workspaceId } : record,
  }))
  return Content.of(records, 1)
}

/** What the domain alone makes of the content of a dump of version 1, under an id. */
export function migratedWorkspace({ workspace }: Dump, id: WorkspaceId): Workspace {
  const parsed = parseWorkspace(migrateContent({ ...workspace, profile: { ...workspace.profile, id } }, 1))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.workspace
}

/** The first entry of a journal: the workspace as it was created. */
export function firstEntry(workspaceId: string, { version, records, digest }: Content): JournalEntry {
  const changes = records.map(({ table, key, record }) => ({ table, key, after: record }))
  const payload = JSON.stringify({ schemaVersion: version, changes })
  return { workspaceId, sequence: 1, digest, payload }
}

export function rowsOf(
  workspaceId: string,
  content: Content,
  row: Partial<StoredWorkspace> = {},
): Pick<Dump, 'workspaces' | 'records'> {
  return {
    workspaces: [{ id: workspaceId, sequence: 1, digest: content.digest, changedAt: now(), ...row }],
    records: content.hashed.map(({ record, hash }) => ({ workspaceId, ...record, hash })),
  }
}

/** A start of today's application. */
export async function start(name: string, folder: string) {
  const database = await open(name)
  const journal = openJournal(folder)
  return { database, journal, ...(await openLibrary(database, journal, later)) }
}

export function filesOf(folder: string, workspaceId: string): string[] {
  const place = path.join(folder, workspaceId)
  return readdirSync(place)
    .sort()
    .map((name) => path.join(place, name))
}

/** Everything that is kept of one workspace, to the byte. */
export async function keptOf(database: Database, folder: string, workspaceId: string): Promise<unknown> {
  return {
    row: await database.workspaces.get(workspaceId),
    records: await database.records.where('workspaceId').equals(workspaceId).toArray(),
    files: filesOf(folder, workspaceId).map((file) => [file, readFileSync(file, 'utf8')]),
  }
}
