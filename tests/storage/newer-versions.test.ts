import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import type { WorkspaceId } from '#domain/identifier.ts'
import type { WorkspaceRecord } from '#domain/records.ts'
import { schemaVersion } from '#domain/workspace.ts'
import type { JournalEntry } from '#platform/contract.ts'
import { Content } from '#storage/content.ts'
import { NewerWorkspaceError } from '#storage/payload.ts'
import { readDump, type Dump } from './dumps.ts'
import {
  clearAll,
  firstEntry,
  keptOf,
  makeFolder,
  migratedWorkspace,
  olderContent,
  open,
  openJournal,
  plantDatabase,
  rowsOf,
  start,
} from './planting.ts'

const dump = readDump<Dump>('version-1.json')
const id = dump.workspace.profile.id
const otherId = 'otherworkspace000001' as WorkspaceId
const newer = schemaVersion + 1

// Marked as deleted, so that a start which took it for its own would remove it; the newer one would be listed.
const known = olderContent(dump, id, { deletedAt: 5 })
const strangeRecord = { table: 'later', key: 'later', record: {} } as unknown as WorkspaceRecord
const strange = Content.of([...olderContent(dump, id).records, strangeRecord], newer)
const strangeRows = rowsOf(id, strange, { schemaVersion: newer })
const strangeEntry = (sequence: number): JournalEntry => ({
  workspaceId: id,
  sequence,
  digest: strange.digest,
  payload: JSON.stringify({ schemaVersion: newer, quite: 'different' }),
})

afterEach(async () => {
  vi.restoreAllMocks()
  await clearAll()
})

test.each<[string, Pick<Dump, 'workspaces' | 'records'>, JournalEntry[]]>([
  ['database and journal', strangeRows, [strangeEntry(1)]],
  ['the database alone', strangeRows, [firstEntry(id, known)]],
  ['the journal, where the database is lost', { workspaces: [], records: [] }, [strangeEntry(1)]],
  ['the journal after what is here', rowsOf(id, known), [firstEntry(id, known), strangeEntry(2)]],
])('what a newer version wrote into %s stays as it is', async (_, { workspaces, records }, entries) => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const other = olderContent(dump, otherId)
  const otherRows = rowsOf(otherId, other)
  const name = await plantDatabase({
    databaseVersion: 1,
    workspaces: [...workspaces, ...otherRows.workspaces],
    records: [...records, ...otherRows.records],
  })
  const folder = makeFolder()
  const journal = openJournal(folder)
  for (const entry of [firstEntry(otherId, other), ...entries]) await journal.append(entry)
  await journal.close()
  const planted = await open(name)
  const before = await keptOf(planted, folder, id)
  planted.close()

  for (let count = 0; count < 2; count += 1) {
    const { library, recoveries, database } = await start(name, folder)
    expect(recoveries).toMatchObject([{ workspaceId: id, outcome: 'newer', stateOf: null }])
    expect((await library.list()).map(({ profile }) => profile.id)).toEqual([otherId])
    expect(await library.read(otherId)).toEqual(migratedWorkspace(dump, otherId))
    await expect(library.open(id)).rejects.toThrow(NewerWorkspaceError)
    await expect(library.change(id, { type: 'mark-deleted', at: null })).rejects.toThrow(NewerWorkspaceError)
    await expect(library.create(migratedWorkspace(dump, id))).rejects.toThrow()
    await library.settleAll()
    expect(await keptOf(database, folder, id)).toEqual(before)
    database.close()
  }
  expect(complaint).toHaveBeenCalledTimes(2)
})
