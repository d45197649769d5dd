import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyCommand } from '#domain/commands/apply.ts'
import { planInput, type PlanField } from '#domain/inputs.ts'
import { schemaVersion } from '#domain/workspace.ts'
import { Session } from '#session/session.ts'
import { browserPlatform, type BrowserPlatform } from '#platform/browser.ts'
import { PlatformError } from '#platform/contract.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { Content, rebuild } from './content.ts'
import { Database, openDatabase } from './database.ts'
import { reconcile } from './reconcile.ts'
import { loadContent } from './stored-content.ts'
import { WorkspaceLibrary } from './workspace-library.ts'
import { WorkspaceSaver } from './workspace-saver.ts'

const workspace = sampleWorkspace()
const { id } = workspace.profile
const quarterOfAnHour = 15 * 60 * 1000

let count = 0
let clock = 0
let database: Database
let platform: BrowserPlatform
let isFull = false
/** Holds up what the journal is asked, until it is let go. */
let gate: Promise<void> = Promise.resolve()
let library: WorkspaceLibrary

beforeEach(async () => {
  count += 1
  clock = 1_800_000_000_000
  isFull = false
  gate = Promise.resolve()
  database = await openDatabase(new Database(`saver-${count}`))
  platform = browserPlatform({ now: () => clock })
  library = new WorkspaceLibrary(
    database,
    {
      ...platform.journal,
      append: async (entry) => {
        await gate
        if (isFull) throw new PlatformError({ code: 'disk-full', detail: 'no space' })
        await platform.journal.append(entry)
      },
      snapshot: async (snapshot) => {
        await gate
        if (isFull) throw new PlatformError({ code: 'disk-full', detail: 'no space' })
        await platform.journal.snapshot(snapshot)
      },
    },
    () => clock,
  )
  await library.create(workspace)
})
afterEach(() => database.close())

const set = (field: PlanField, value: number) =>
  ({ type: 'set-input', path: planInput(field), value, who: '', at: 1 }) as const

async function openSession() {
  const opened = await library.open(id)
  return { saver: opened.saver, session: new Session(opened.workspace, opened.saver, () => clock) }
}

/** What a start after a crash would find: the database compared with the journal, then read anew. */
async function storedPlan() {
  expect(await reconcile(database, platform.journal, () => clock)).toEqual([])
  return (await new WorkspaceLibrary(database, platform.journal, () => clock).read(id)).plan
}

function closedGate(): () => void {
  let open: () => void = () => undefined
  gate = new Promise((resolve) => {
    open = resolve
  })
  return open
}

describe('workspace saver', () => {
  it('saves an edit that is made while a snapshot is written', async () => {
    const { saver, session } = await openSession()
    clock += quarterOfAnHour
    session.commit(set('dealSize', 111))
    await vi.waitFor(() => expect(saver.state.kind).toBe('saved'))
    const openGate = closedGate()
    session.commit(set('dealSize', 222))
    openGate()
    await saver.flush()
    expect((await storedPlan()).dealSize).toBe(222)
  })

  it('saves an edit that a field makes while the screen above it is already settling', async () => {
    const { saver, session } = await openSession()
    const settling = saver.settle()
    session.commit(set('dealSize', 333))
    await settling
    await saver.flush()
    expect((await storedPlan()).dealSize).toBe(333)
  })

  it('is one for each workspace: what failed is there when the workspace is opened again', async () => {
    const first = await openSession()
    isFull = true
    first.session.commit(set('dealSize', 444))
    first.session.commit(set('overhead', 5))
    await expect(first.saver.settle()).rejects.toThrow(/disk-full/)
    const second = await openSession()
    expect(second.saver).toBe(first.saver)
    expect(second.session.workspace.plan).toMatchObject({ dealSize: 444, overhead: 5 })
    isFull = false
    second.session.commit(set('investment', 777))
    await second.saver.flush()
    expect(await storedPlan()).toMatchObject({ dealSize: 444, overhead: 5, investment: 777 })
  })

  it('opens a workspace that is still being saved with all its edits', async () => {
    const openGate = closedGate()
    const first = await openSession()
    first.session.commit(set('dealSize', 1))
    const second = await openSession()
    expect(second.session.workspace.plan.dealSize).toBe(1)
    openGate()
    second.session.commit(set('investment', 5))
    await second.saver.flush()
    expect(await storedPlan()).toMatchObject({ dealSize: 1, investment: 5 })
  })

  it('does not carry out later what was refused on Home', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      isFull = true
      await expect(library.change(id, { type: 'mark-deleted', at: 9 })).rejects.toThrow(/disk-full/)
      isFull = false
      await vi.advanceTimersByTimeAsync(60_000)
    } finally {
      vi.useRealTimers()
    }
    await library.purgeDeleted()
    expect(await library.list()).toHaveLength(1)
  })

  it('keeps what is in the journal when only the database failed', async () => {
    const { saver } = await openSession()
    const outcome = applyCommand(workspace, set('dealSize', 9))
    if (!outcome.ok) throw new Error('refused')
    const fail = vi.spyOn(database, 'transaction').mockRejectedValueOnce(new Error('no transaction'))
    await saver.saveNow(outcome.changes)
    fail.mockRestore()
    await saver.flush()
    expect((await storedPlan()).dealSize).toBe(9)
  })

  it('brings to today’s version what a migration leaves as it is', async () => {
    const { schemaVersion: _, ...row } = (await database.workspaces.get(id))!
    const { content } = await loadContent(database, id)
    const older = Content.of(content.records, schemaVersion - 1)
    const saver = new WorkspaceSaver(
      { database, journal: platform.journal, now: () => clock },
      { row, content: older },
    )
    clock += 1
    await saver.save([])
    expect(await database.workspaces.get(id)).toEqual({ ...row, sequence: 2, schemaVersion })
    expect((await loadContent(database, id)).content.digest).toBe(row.digest)
    expect(rebuild(await platform.journal.read(id))).toMatchObject({
      sequence: 2,
      content: { version: schemaVersion },
    })
    await saver.save([])
    expect(await database.workspaces.get(id)).toMatchObject({ sequence: 2 })
  })

  it('calls saved what is saved although a snapshot failed', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { saver, session } = await openSession()
    session.commit(set('dealSize', 8))
    await saver.flush()
    isFull = true
    await expect(saver.settle()).resolves.toBeUndefined()
    expect(complaint).toHaveBeenCalledOnce()
    complaint.mockRestore()
    expect(saver.state.kind).toBe('saved')
  })
})
