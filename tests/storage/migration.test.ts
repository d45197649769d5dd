import 'fake-indexeddb/auto'
import { rmSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { applyCommand } from '#domain/commands/apply.ts'
import { workspaceDigest } from '#domain/digest.ts'
import type { ScenarioId, WorkspaceId } from '#domain/identifier.ts'
import { planInput } from '#domain/inputs.ts'
import { schemaVersion, type Workspace } from '#domain/workspace.ts'
import { PlatformError, type Platform } from '#platform/contract.ts'
import { Session } from '#session/session.ts'
import { databaseVersion, type Database } from '#storage/database.ts'
import { openLibrary } from '#storage/open-library.ts'
import { WorkspaceUnreadableError, type WorkspaceLibrary } from '#storage/workspace-library.ts'
import { readDump, type Dump } from './dumps.ts'
import {
  clearAll,
  filesOf,
  firstEntry,
  keptOf,
  later,
  makeFolder,
  migratedWorkspace,
  newDatabaseName,
  now,
  olderContent,
  open,
  openJournal,
  plantDatabase,
  plantJournal,
  rowsOf,
  start,
} from './planting.ts'

const dump = readDump<Dump>('version-1.json')
const id = dump.workspace.profile.id
const otherIds = ['otherworkspace000001', 'otherworkspace000002'] as WorkspaceId[]
const expected = migratedWorkspace(dump, id)
const deal = planInput('dealSize')

afterEach(async () => {
  vi.restoreAllMocks()
  await clearAll()
})

/** What version 1 left of the workspace of the dump and of others beside it, the last one edited longest ago. */
async function plantSeveral(): Promise<{ name: string; folder: string }> {
  const folder = plantJournal(dump)
  const journal = openJournal(folder)
  const others = otherIds.map((otherId, index) =>
    rowsOf(otherId, olderContent(dump, otherId), { changedAt: now() - 1000 * (index + 1) }),
  )
  for (const otherId of otherIds) await journal.append(firstEntry(otherId, olderContent(dump, otherId)))
  await journal.close()
  const name = await plantDatabase({
    databaseVersion: 1,
    workspaces: [...dump.workspaces, ...others.flatMap(({ workspaces }) => workspaces)],
    records: [...dump.records, ...others.flatMap(({ records }) => records)],
  })
  return { name, folder }
}

async function edit(library: WorkspaceLibrary, ...commands: Parameters<typeof applyCommand>[1][]) {
  for (const command of commands) {
    const outcome = await library.change(id, command)
    if (!outcome.ok) throw new Error('the edit was refused')
  }
}

/** Writes what only today's version can hold. */
async function editAnew(library: WorkspaceLibrary): Promise<Workspace> {
  const scenarioId = 'scenario000000000001' as ScenarioId
  await edit(
    library,
    { type: 'add-scenario', id: scenarioId, name: 'Better', index: 0, who: '', at: 1 },
    { type: 'set-override', id: scenarioId, path: deal, value: 5 },
  )
  return library.read(id)
}

/** A process that ends before or after one of the calls that write, and makes no further one. */
function endAfter(last: number, database: Database, journal: Platform['journal']) {
  let calls = 0
  function pass(): void {
    calls += 1
    if (calls > last) throw new Error('the process has ended')
  }
  async function between<T>(work: () => PromiseLike<T>): Promise<T> {
    pass()
    const result = await work()
    pass()
    return result
  }
  const transaction = database.transaction.bind(database) as (...values: unknown[]) => Promise<unknown>
  const dying = (...values: unknown[]) =>
    values[0] === 'r' ? transaction(...values) : between(() => transaction(...values))
  vi.spyOn(database, 'transaction').mockImplementation(dying as never)
  return {
    hasEnded: () => calls > last,
    journal: {
      ...journal,
      append: (entry) => between(() => journal.append(entry)),
      snapshot: (snapshot) => between(() => journal.snapshot(snapshot)),
    } satisfies Platform['journal'],
  }
}

test('may end anywhere: each workspace is in its old version or in the new one, and the next start finds all', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const seen = { untouched: 0, halfWay: 0, journalAhead: 0 }
  const ids = [id, ...otherIds]
  for (let last = 0; ; last += 1) {
    const { name, folder } = await plantSeveral()
    const database = await open(name)
    const journal = openJournal(folder)
    const dying = endAfter(last, database, journal)
    await openLibrary(database, dying.journal, later)
    database.close()
    await journal.close()

    const left = await open(name)
    expect(left.backendDB().version).toBe(databaseVersion * 10)
    const rows = await left.workspaces.toArray()
    const heads = new Map(
      (await openJournal(folder).heads()).map((head) => [head.workspaceId, head.sequence]),
    )
    const newest = rows.filter((row) => row.schemaVersion === schemaVersion)
    if (newest.length === 0) seen.untouched += 1
    else if (newest.length < ids.length) seen.halfWay += 1
    if (rows.some((row) => row.sequence < (heads.get(row.id) ?? 0))) seen.journalAhead += 1
    left.close()

    for (let again = 0; again < 2; again += 1) {
      const { library, recoveries, database: next } = await start(name, folder)
      expect(recoveries, `end ${last}`).toEqual([])
      for (const each of ids) {
        expect(await library.read(each)).toEqual(migratedWorkspace(dump, each))
        expect(await library.digestOf(each)).toBe(workspaceDigest(migratedWorkspace(dump, each)))
      }
      expect((await next.workspaces.toArray()).every((row) => row.schemaVersion === schemaVersion)).toBe(true)
      next.close()
    }
    await clearAll()
    if (!dying.hasEnded()) break
  }
  // A snapshot, an entry and a transaction for each workspace, and an end before and after each of them.
  expect(seen.untouched).toBeGreaterThanOrEqual(5)
  expect(seen.halfWay).toBeGreaterThanOrEqual(10)
  expect(seen.journalAhead).toBeGreaterThanOrEqual(ids.length)
})

test('is nobody’s edit: Home keeps its order and its times', async () => {
  const { name, folder } = await plantSeveral()
  const { library } = await start(name, folder)
  expect((await library.list()).map(({ profile, changedAt }) => [profile.id, changedAt])).toEqual([
    [id, now()],
    [otherIds[0], now() - 1000],
    [otherIds[1], now() - 2000],
  ])
})

test('is no step that could be undone, and edits after it are', async () => {
  const { library } = await start(await plantDatabase(dump), plantJournal(dump))
  const { workspace, saver } = await library.open(id)
  const session = new Session(workspace, saver, now)
  expect(session.undo()).toBe(false)
  session.commit({ type: 'set-input', path: deal, value: 1, who: '', at: 1 })
  expect(session.undo()).toBe(true)
  expect(session.workspace).toEqual(expected)
  await saver.flush()
  expect(await library.digestOf(id)).toBe(workspaceDigest(expected))
})

test('removes for good what version 1 had marked as deleted', async () => {
  const content = olderContent(dump, id, { deletedAt: 5 })
  const folder = makeFolder()
  await openJournal(folder).append(firstEntry(id, content))
  const { database, journal } = await start(
    await plantDatabase({ databaseVersion: 1, ...rowsOf(id, content) }),
    folder,
  )
  expect([await database.workspaces.count(), await database.records.count()]).toEqual([0, 0])
  expect(await journal.heads()).toEqual([])
})

test.each([
  ['with all of it', 0],
  ['without the snapshot of today’s version', 1],
  ['without that and the one that the migration began with', 2],
])('a journal of both versions gives back what was saved, %s', async (_, missing) => {
  const folder = plantJournal(dump)
  const { library, database, journal } = await start(await plantDatabase(dump), folder)
  await editAnew(library)
  await library.settleAll()
  await edit(library, { type: 'set-input', path: deal, value: 77, who: '', at: 1 })
  const last = await library.read(id)
  await journal.close()
  database.close()
  const snapshots = filesOf(folder, id).filter((file) => file.endsWith('.snap'))
  expect(snapshots).toHaveLength(3)
  for (const file of snapshots.slice(3 - missing)) rmSync(file)
  const again = await start(newDatabaseName(), folder)
  expect(again.recoveries).toMatchObject([{ workspaceId: id, outcome: 'restored' }])
  expect(await again.library.read(id)).toEqual(last)
})

test('is made again where the journal has lost it together with the database', async () => {
  const folder = plantJournal(dump)
  const { database, journal } = await start(await plantDatabase(dump), folder)
  await journal.close()
  database.close()
  rmSync(filesOf(folder, id).findLast((file) => file.endsWith('.log'))!)
  const again = await start(newDatabaseName(), folder)
  expect(again.recoveries).toMatchObject([{ workspaceId: id, outcome: 'restored' }])
  expect(await again.library.read(id)).toEqual(expected)
})

test('is not made twice where the number of the version is gone', async () => {
  const name = await plantDatabase(dump)
  const folder = plantJournal(dump)
  const { library, database, journal } = await start(name, folder)
  const edited = await editAnew(library)
  const { schemaVersion: _, ...row } = (await database.workspaces.get(id))!
  await database.workspaces.put(row)
  await journal.close()
  database.close()
  const again = await start(name, folder)
  expect(again.recoveries).toEqual([])
  expect(await again.library.read(id)).toEqual(edited)
})

test.each([0, 1.5, -1])('a version %d, which there never was, is damage', async (version) => {
  const [row] = dump.workspaces
  const name = await plantDatabase({ ...dump, workspaces: [{ ...row!, schemaVersion: version }] })
  const { library, recoveries } = await start(name, plantJournal(dump))
  expect(recoveries).toMatchObject([{ workspaceId: id, outcome: 'restored' }])
  expect(await library.read(id)).toEqual(expected)
})

test('leaves alone what cannot be read, and goes on to the next', async () => {
  const beyondReading = olderContent(dump, 'aworkspace0000000001', { stageOrder: 'gone' })
  const unreadable = rowsOf('aworkspace0000000001', beyondReading)
  const name = await plantDatabase({
    databaseVersion: 1,
    workspaces: [...unreadable.workspaces, ...dump.workspaces],
    records: [...unreadable.records, ...dump.records],
  })
  const { library, recoveries, database } = await start(name, plantJournal(dump))
  expect(recoveries).toMatchObject([{ workspaceId: 'aworkspace0000000001', outcome: 'lost' }])
  expect((await library.list()).map(({ profile }) => profile.id)).toEqual([id])
  expect(await library.read(id)).toEqual(expected)
  expect(await database.workspaces.get('aworkspace0000000001')).toEqual(unreadable.workspaces[0])
  await expect(library.read('aworkspace0000000001' as WorkspaceId)).rejects.toThrow(WorkspaceUnreadableError)
})

test('on a full disk opens all the same, and is saved as soon as there is room', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const name = await plantDatabase(dump)
  const folder = plantJournal(dump)
  const database = await open(name)
  const journal = openJournal(folder)
  let isFull = true
  const write = (work: () => Promise<void>) =>
    isFull ? Promise.reject(new PlatformError({ code: 'disk-full', detail: 'no space' })) : work()
  const { library, recoveries } = await openLibrary(
    database,
    {
      ...journal,
      append: (entry) => write(() => journal.append(entry)),
      snapshot: (snapshot) => write(() => journal.snapshot(snapshot)),
    },
    later,
  )
  expect(recoveries).toEqual([])
  const before = await keptOf(database, folder, id)
  expect(await library.list()).toEqual([
    {
      profile: expected.profile,
      definitions: { version: 1, status: 'draft' },
      reviewOn: null,
      changedAt: now(),
    },
  ])
  // Nobody has edited anything: closing need not warn of it.
  await library.settleAll()
  const { workspace, saver } = await library.open(id)
  expect(workspace).toEqual(expected)
  const session = new Session(workspace, saver, now)
  session.commit({ type: 'set-input', path: deal, value: 88, who: '', at: 1 })
  await expect(saver.flush()).rejects.toThrow(/disk-full/)
  expect(saver.state.kind).toBe('failed')
  expect(await keptOf(database, folder, id)).toEqual(before)

  isFull = false
  await saver.flush()
  expect(saver.state.kind).toBe('saved')
  database.close()
  await journal.close()
  const again = await start(name, folder)
  expect(again.recoveries).toEqual([])
  expect(await again.library.read(id)).toEqual(session.workspace)
})
