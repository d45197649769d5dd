import 'fake-indexeddb/auto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Dexie from 'dexie'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyCommand } from '#domain/commands/apply.ts'
import { workspaceDigest } from '#domain/digest.ts'
import type { WorkspaceId } from '#domain/identifier.ts'
import { planInput } from '#domain/inputs.ts'
import { recordsOf } from '#domain/records.ts'
import { schemaVersion } from '#domain/workspace.ts'
import { Database, databaseVersion, openDatabase } from '#storage/database.ts'
import { reconcile } from '#storage/reconcile.ts'
import { WorkspaceLibrary } from '#storage/workspace-library.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { createJournalStore, type JournalStore } from '../../electron/main/journal/store.ts'
import { keepDump, readDump, type Dump } from './dumps.ts'

const now = () => 1_800_000_000_000
const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1)
const clearing: (() => unknown)[] = []
let count = 0

afterAll(async () => {
  for (const clear of clearing.toReversed()) await clear()
})

function makeFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-storage-'))
  clearing.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function openJournal(folder: string): JournalStore {
  const journal = createJournalStore({ folder, now })
  clearing.push(() => journal.close())
  return journal
}

function databaseName(): string {
  count += 1
  return `older-${count}`
}

async function open(name: string): Promise<Database> {
  const database = await openDatabase(new Database(name))
  clearing.push(() => database.close())
  return database
}

/** The database as the older application left it, before anything of today has seen it. */
async function plantDatabase(dump: Dump): Promise<string> {
  const name = databaseName()
  const { tables } = readDump<{ tables: { name: string; key: string; indexes: string[] }[] }>(
    `database-${dump.databaseVersion}.json`,
  )
  const old = new Dexie(name)
  old
    .version(dump.databaseVersion)
    .stores(Object.fromEntries(tables.map((table) => [table.name, [table.key, ...table.indexes].join()])))
  await old.open()
  await old.table('workspaces').bulkAdd(dump.workspaces)
  await old.table('records').bulkAdd(dump.records)
  old.close()
  return name
}

function plantJournal(dump: Dump, isThere: (name: string) => boolean = () => true): string {
  const folder = makeFolder()
  const place = path.join(folder, dump.workspace.profile.id)
  mkdirSync(place)
  for (const [name, text] of Object.entries(dump.journal))
    if (isThere(name)) writeFileSync(path.join(place, name), text)
  return folder
}

/** A workspace that was created, edited, given a snapshot, and edited again. */
async function makeDump(): Promise<Dump> {
  const folder = makeFolder()
  const journal = openJournal(folder)
  const database = await open(databaseName())
  const library = new WorkspaceLibrary(database, journal, now)
  const sample = sampleWorkspace()
  const { id, stageOrder } = sample.profile
  await library.create(sample)
  const { saver } = await library.open(id)
  let workspace = sample
  const edit = async (command: Parameters<typeof applyCommand>[1]) => {
    const outcome = applyCommand(workspace, command)
    if (!outcome.ok) throw new Error('the edit was refused')
    workspace = outcome.workspace
    await saver.save(outcome.changes)
  }
  await edit({
    type: 'edit-stage',
    id: stageOrder[1]!,
    fields: { definition: 'Zażółć gęślą jaźń, hyvää yötä.' },
  })
  await saver.settle()
  await edit({ type: 'set-input', path: planInput('dealSize'), value: 31_250.5, who: 'Äijä', at: now() })
  await edit({ type: 'remove-stage', id: stageOrder[0]!, who: 'Äijä', at: now() })
  await journal.close()
  const place = path.join(folder, id)
  return {
    schemaVersion,
    databaseVersion,
    workspaces: await database.workspaces.toArray(),
    records: await database.records.toArray(),
    journal: Object.fromEntries(
      readdirSync(place)
        .sort()
        .map((name) => [name, readFileSync(path.join(place, name), 'utf8')]),
    ),
    workspace,
  }
}

beforeAll(() => keepDump(`version-${schemaVersion}.json`, makeDump))

describe.each(versions)('what version %i left', (version) => {
  let dump: Dump
  let id: WorkspaceId
  beforeAll(() => {
    dump = readDump<Dump>(`version-${version}.json`)
    id = dump.workspace.profile.id
  })
  // Only the newest has been through no migration and must come out to the last bit.
  const isNewest = version === schemaVersion

  test('holds a workspace, a snapshot, and edits after it', () => {
    expect(dump.workspaces).toHaveLength(1)
    expect(dump.records).toHaveLength(recordsOf(dump.workspace).length)
    expect(Object.keys(dump.journal).some((name) => name.endsWith('.snap'))).toBe(true)
    expect(Object.keys(dump.journal).some((name) => name.endsWith('.log'))).toBe(true)
  })

  test('opens: database and journal agree, nothing has to be restored', async () => {
    const database = await open(await plantDatabase(dump))
    const journal = openJournal(plantJournal(dump))
    expect(await reconcile(database, journal, now)).toEqual([])
    const library = new WorkspaceLibrary(database, journal, now)
    const workspace = await library.read(id)
    expect(await library.digestOf(id)).toBe(workspaceDigest(workspace))
    if (isNewest) {
      expect(workspace).toEqual(dump.workspace)
      expect(await library.digestOf(id)).toBe(dump.workspaces[0]?.digest)
    }
    expect((await library.list()).map(({ profile }) => profile.name)).toEqual([dump.workspace.profile.name])
  })

  test.each([
    ['snapshot and journal', () => true],
    ['the journal alone', (name: string) => !name.endsWith('.snap')],
  ])('is rebuilt equal from %s where the database is lost', async (_, isThere) => {
    const whole = await open(await plantDatabase(dump))
    await reconcile(whole, openJournal(plantJournal(dump)), now)
    const expected = await new WorkspaceLibrary(whole, openJournal(makeFolder()), now).read(id)

    const database = await open(databaseName())
    const journal = openJournal(plantJournal(dump, isThere))
    expect(await reconcile(database, journal, now)).toMatchObject([{ workspaceId: id, outcome: 'restored' }])
    const library = new WorkspaceLibrary(database, journal, now)
    expect(await library.read(id)).toEqual(expected)
    expect(await library.digestOf(id)).toBe(workspaceDigest(expected))
  })

  test('is rebuilt from the journal where a record is another than was written', async () => {
    const altered = structuredClone(dump)
    const plan = altered.records.find(({ table }) => table === 'plan')!
    plan.record = { ...(plan.record as object), overhead: 1 }
    const database = await open(await plantDatabase(altered))
    const journal = openJournal(plantJournal(dump))
    expect(await reconcile(database, journal, now)).toMatchObject([{ workspaceId: id, outcome: 'restored' }])
    const { plan: restored } = await new WorkspaceLibrary(database, journal, now).read(id)
    expect(restored.overhead).toBe(dump.workspace.plan.overhead)
  })
})
