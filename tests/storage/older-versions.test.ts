import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyCommand } from '#domain/commands/apply.ts'
import { workspaceDigest } from '#domain/digest.ts'
import type { ScenarioId, WorkspaceId } from '#domain/identifier.ts'
import { planInput } from '#domain/inputs.ts'
import { migrateContent } from '#domain/migrations.ts'
import { parseWorkspace } from '#domain/validate.ts'
import { schemaVersion, type Workspace } from '#domain/workspace.ts'
import { fileFormat } from '#exchange/workspace-file-schema.ts'
import { readWorkspaceFile } from '#exchange/workspace-file.ts'
import { Database, databaseVersion } from '#storage/database.ts'
import { openLibrary } from '#storage/open-library.ts'
import { WorkspaceLibrary } from '#storage/workspace-library.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { keepDump, readDump, shapeOf, type Dump } from './dumps.ts'
import {
  clearAll,
  makeFolder,
  newDatabaseName,
  now,
  open,
  openJournal,
  plantDatabase,
  plantJournal,
} from './planting.ts'

const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1)

afterAll(clearAll)

/** A workspace that was created, edited, given a snapshot, and edited again. */
async function makeDump(): Promise<Dump> {
  const folder = makeFolder()
  const journal = openJournal(folder)
  const database = await open(newDatabaseName())
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
  const author = { who: 'Äijä', at: now() }
  const scenarioId = 'scenario000000000001' as ScenarioId
  const dealSize = planInput('dealSize')
  await edit({ type: 'start-version', reason: 'Päivitys' })
  await edit({
    type: 'edit-stage',
    id: stageOrder[1]!,
    fields: { definition: 'Zażółć gęślą jaźń, hyvää yötä.' },
  })
  await edit({ type: 'add-scenario', id: scenarioId, name: 'Więcej', index: 0, ...author })
  await saver.settle()
  await edit({ type: 'set-override', id: scenarioId, path: dealSize, value: 29_999.5 })
  await edit({ type: 'set-lever', path: dealSize, low: 10_000, high: 50_000 })
  await edit({
    type: 'set-range',
    path: dealSize,
    range: { kind: 'pert', low: 20_000, likely: 31_250.5, high: 40_000 },
  })
  await edit({ type: 'set-input', path: dealSize, value: 31_250.5, ...author })
  await edit({ type: 'remove-stage', id: stageOrder[0]!, ...author })
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

beforeAll(async () => {
  await keepDump(`version-${schemaVersion}.json`, makeDump)
  await keepDump(`database-${databaseVersion}.json`, () => shapeOf(new Database('shape')))
})

describe.each(versions)('what version %i left', (version) => {
  let dump: Dump
  let id: WorkspaceId
  /** What a file of that version with the same content gives today */
  let expected: Workspace
  beforeAll(() => {
    dump = readDump<Dump>(`version-${version}.json`)
    id = dump.workspace.profile.id
    const parsed = parseWorkspace(migrateContent(dump.workspace, version))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    expected = parsed.workspace
  })

  /** Twice, as the second start finds what the first has made of it. */
  async function expectAtBothStarts(name: string, folder: string, outcomes: string[]): Promise<void> {
    for (const told of [outcomes, []]) {
      const database = await open(name)
      const { library, recoveries } = await openLibrary(database, openJournal(folder), now)
      expect(recoveries.map(({ outcome }) => outcome)).toEqual(told)
      expect(await library.read(id)).toEqual(expected)
      expect(await library.digestOf(id)).toBe(workspaceDigest(expected))
      expect((await library.list()).map(({ profile }) => profile)).toEqual([expected.profile])
      expect(await database.workspaces.toArray()).toMatchObject([{ id, schemaVersion }])
      database.close()
    }
  }

  test('holds a workspace, a snapshot, and edits after it', () => {
    expect(dump.workspaces).toHaveLength(1)
    expect(dump.schemaVersion).toBe(version)
    expect(Object.keys(dump.journal).some((name) => name.endsWith('.snap'))).toBe(true)
    expect(Object.keys(dump.journal).some((name) => name.endsWith('.log'))).toBe(true)
  })

  test('opens: database and journal agree, nothing has to be restored', async () => {
    await expectAtBothStarts(await plantDatabase(dump), plantJournal(dump), [])
  })

  test('opens where only the journal is gone', async () => {
    await expectAtBothStarts(await plantDatabase(dump), makeFolder(), [])
  })

  test('gives the same as a file of that version', async () => {
    const text = JSON.stringify({
      format: fileFormat,
      schemaVersion: version,
      application: 'Tuottolaskuri',
      savedAt: '2026-11-21T00:00:00.000Z',
      workspace: dump.workspace,
    })
    expect(readWorkspaceFile(text)).toEqual({ ok: true, workspace: expected })
  })

  test.each([
    ['snapshot and journal', () => true],
    ['the journal alone', (name: string) => !name.endsWith('.snap')],
  ])('is rebuilt equal from %s where the database is lost', async (_, isThere) => {
    await expectAtBothStarts(newDatabaseName(), plantJournal(dump, isThere), ['restored'])
  })

  test('is rebuilt from the journal where a record is another than was written', async () => {
    const altered = structuredClone(dump)
    const plan = altered.records.find(({ table }) => table === 'plan')!
    plan.record = { ...(plan.record as object), overhead: 1 }
    await expectAtBothStarts(await plantDatabase(altered), plantJournal(dump), ['restored'])
  })
})
