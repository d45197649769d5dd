import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { workspaceDigest } from '#domain/digest.ts'
import { copyOf } from '#domain/agreement/copy.ts'
import type { WorkspaceId } from '#domain/identifier.ts'
import { planInput } from '#domain/inputs.ts'
import { browserPlatform, type BrowserPlatform } from '#platform/browser.ts'
import { PlatformError } from '#platform/contract.ts'
import { applyCommand } from '#domain/commands/apply.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { Database, openDatabase } from './database.ts'
import { reconcile } from './reconcile.ts'
import { WorkspaceLibrary } from './workspace-library.ts'
import type { SaveState } from './workspace-saver.ts'

let count = 0
let database: Database
let platform: BrowserPlatform
let library: WorkspaceLibrary
let clock = 1_800_000_000_000
const now = () => (clock += 1000)
const workspace = sampleWorkspace()
const id = workspace.profile.id

beforeEach(async () => {
  count += 1
  database = await openDatabase(new Database(`test-${count}`))
  platform = browserPlatform({ now })
  library = new WorkspaceLibrary(database, platform.journal, now)
})

const setDeal = (value: number) =>
  ({ type: 'set-input', path: planInput('dealSize'), value, who: '', at: 1 }) as const

async function editDeal(value: number): Promise<void> {
  const { workspace: current, saver } = await library.open(id)
  const outcome = applyCommand(current, setDeal(value))
  if (!outcome.ok) throw new Error('the edit was refused')
  await saver.save(outcome.changes)
}

describe('workspace library', () => {
  it('gives back what was created, to the last bit', async () => {
    await library.create(workspace)
    const opened = await library.open(id)
    expect(opened.workspace).toEqual(workspace)
    expect(await library.digestOf(id)).toBe(workspaceDigest(workspace))
  })

  it('refuses to create a workspace over another one', async () => {
    await library.create(workspace)
    await expect(library.create(workspace)).rejects.toThrow(/here already/)
  })

  it('writes each edit to the journal before it is in the database', async () => {
    await library.create(workspace)
    const order: string[] = []
    const { saver } = await new WorkspaceLibrary(
      database,
      {
        ...platform.journal,
        append: async (entry) => {
          const row = await database.workspaces.get(id)
          order.push(`journal ${entry.sequence}, database at ${row?.sequence}`)
          await platform.journal.append(entry)
        },
      },
      now,
    ).open(id)
    const outcome = applyCommand(workspace, setDeal(1))
    if (!outcome.ok) throw new Error('refused')
    await saver.save(outcome.changes)
    expect(order).toEqual(['journal 2, database at 1'])
    expect((await database.workspaces.get(id))?.sequence).toBe(2)
  })

  it('says saved only when the journal has the edit, and keeps trying what failed', async () => {
    await library.create(workspace)
    let isFull = true
    const { workspace: current, saver } = await new WorkspaceLibrary(
      database,
      {
        ...platform.journal,
        append: (entry) =>
          isFull
            ? Promise.reject(new PlatformError({ code: 'disk-full', detail: 'no space', place: '/data' }))
            : platform.journal.append(entry),
      },
      now,
    ).open(id)
    const states: SaveState['kind'][] = []
    saver.onState((state) => states.push(state.kind))
    const outcome = applyCommand(current, setDeal(77))
    if (!outcome.ok) throw new Error('refused')
    await expect(saver.save(outcome.changes)).rejects.toThrow(/disk-full/)
    expect(states).toEqual(['saving', 'failed'])
    isFull = false
    await saver.flush()
    expect(states).toEqual(['saving', 'failed', 'saving', 'saved'])
    expect((await library.read(id)).plan.dealSize).toBe(77)
  })

  it('duplicates with another id and the same figures', async () => {
    await library.create(workspace)
    await library.duplicate(id, 'duplicate0000000001' as WorkspaceId, 'Copy')
    const copy = await library.read('duplicate0000000001' as WorkspaceId)
    const { profile, ...rest } = copyOf(workspace, { id: 'duplicate0000000001' as WorkspaceId, name: 'Copy' })
    expect(copy).toEqual({
      profile: { ...profile, createdAt: copy.profile.createdAt, isSample: false },
      ...rest,
    })
    expect(copy.versions).toEqual({ 1: { status: 'draft', version: 1, reason: '' } })
  })

  it('hides what was deleted, and purges it from database and journal', async () => {
    await library.create(workspace)
    await library.change(id, { type: 'mark-deleted', at: 5 })
    expect(await library.list()).toEqual([])
    await library.change(id, { type: 'mark-deleted', at: null })
    expect(await library.list()).toHaveLength(1)
    await library.change(id, { type: 'mark-deleted', at: 6 })
    await library.purgeDeleted()
    expect(await database.records.count()).toBe(0)
    expect(await platform.journal.heads()).toEqual([])
  })
})

describe('at the start', () => {
  it('finds nothing to tell when database and journal agree', async () => {
    await library.create(workspace)
    await editDeal(5)
    expect(await reconcile(database, platform.journal, now)).toEqual([])
  })

  it('rebuilds a database that lost everything, and tells', async () => {
    await library.create(workspace)
    await editDeal(12_345)
    const before = await library.read(id)
    await database.records.clear()
    await database.workspaces.clear()
    const [recovery] = await reconcile(database, platform.journal, now)
    expect(recovery).toMatchObject({ workspaceId: id, name: workspace.profile.name, outcome: 'restored' })
    expect(await library.read(id)).toEqual(before)
  })

  it('finds a record that was altered behind its back', async () => {
    await library.create(workspace)
    await editDeal(12_345)
    const key: [string, string, string] = [id, 'plan', 'plan']
    const stored = await database.records.get(key)
    await database.records.put({ ...stored!, record: { ...workspace.plan, dealSize: 12_346 } })
    const recoveries = await reconcile(database, platform.journal, now)
    expect(recoveries).toMatchObject([{ outcome: 'restored' }])
    expect((await library.read(id)).plan.dealSize).toBe(12_345)
  })

  it('finds records that are missing although the row is there, and the other way round', async () => {
    await library.create(workspace)
    await database.records.delete([id, 'channels', workspace.profile.channelOrder[0]!])
    expect(await reconcile(database, platform.journal, now)).toMatchObject([{ outcome: 'restored' }])
    await database.workspaces.clear()
    expect(await reconcile(database, platform.journal, now)).toMatchObject([{ outcome: 'restored' }])
    expect(await library.read(id)).toEqual(workspace)
  })

  it('catches up silently with edits that only the journal has', async () => {
    await library.create(workspace)
    const rows = await database.workspaces.toArray()
    const records = await database.records.toArray()
    await editDeal(999)
    await database.records.clear()
    await database.records.bulkPut(records)
    await database.workspaces.bulkPut(rows)
    expect(await reconcile(database, platform.journal, now)).toEqual([])
    expect((await library.read(id)).plan.dealSize).toBe(999)
  })

  it('lays a new foundation when the journal is gone but the database is whole', async () => {
    await library.create(workspace)
    await platform.journal.remove(id)
    expect(await reconcile(database, platform.journal, now)).toEqual([])
    await database.records.clear()
    expect(await reconcile(database, platform.journal, now)).toMatchObject([{ outcome: 'restored' }])
    expect(await library.read(id)).toEqual(workspace)
  })

  it('rebuilds from a snapshot and what came after it', async () => {
    await library.create(workspace)
    const { saver } = await library.open(id)
    const first = applyCommand(workspace, setDeal(1))
    if (!first.ok) throw new Error('refused')
    await saver.save(first.changes)
    await saver.settle()
    const second = applyCommand(first.workspace, setDeal(2))
    if (!second.ok) throw new Error('refused')
    await saver.save(second.changes)
    expect((await platform.journal.read(id)).entries).toHaveLength(1)
    await database.records.clear()
    await reconcile(database, platform.journal, now)
    expect(await library.read(id)).toEqual(second.workspace)
  })
})
