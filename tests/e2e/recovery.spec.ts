import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { WorkspaceId } from '#domain/identifier.ts'
import { schemaVersion } from '#domain/workspace.ts'
import { readDump, type Dump } from '#tests/storage/dumps.ts'
import { firstEntry, migratedWorkspace, now, olderContent, rowsOf } from '#tests/storage/planting.ts'
import { createJournalStore } from '../../electron/main/journal/store.ts'
import { launchApplication, makeTemporaryFolder } from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'
import { plantDatabase, storedVersions, storedWorkspaces } from './stored-data.ts'

const name = 'Recovered'

/** A profile with one workspace in which the deal has been set; gives the figures as they were shown. */
async function makeProfile(): Promise<{ userData: string; figures: string }> {
  const userData = makeTemporaryFolder()
  const launched = await launchApplication({ userData, language: 'en-GB' })
  const workspace = new WorkspacePage(launched.page, 'en')
  await workspace.createFromTemplate('inbound', name)
  await workspace.goTo('plan')
  await workspace.enter('Average deal', '31,415')
  await workspace.saved()
  const figures = (await launched.page.getByTestId('key-figures').textContent()) ?? ''
  await launched.close()
  return { userData, figures }
}

async function expectAllThere(userData: string, figures: string, notice: RegExp | null): Promise<void> {
  const launched = await launchApplication({ userData, language: 'en-GB' })
  const workspace = new WorkspacePage(launched.page, 'en')
  await expect(launched.page.getByTestId('open-sample')).toBeVisible()
  if (notice === null) await expect(launched.page.getByTestId('recovery-notice')).toHaveCount(0)
  else await expect(launched.page.getByTestId('recovery-notice')).toHaveText(notice)
  await workspace.openFromHome(name)
  await workspace.goTo('plan')
  await expect(workspace.input('Average deal')).toHaveValue('31,415')
  await expect(launched.page.getByTestId('key-figures')).toHaveText(figures)
  await launched.close()
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function databaseFolder(userData: string): string {
  const folder = path.join(userData, 'IndexedDB')
  expect(existsSync(folder)).toBe(true)
  return folder
}

test('a database that is gone is rebuilt from the journal, and said so once', async () => {
  const { userData, figures } = await makeProfile()
  rmSync(databaseFolder(userData), { recursive: true })
  await expectAllThere(userData, figures, /“Recovered”.*rebuilt/)
  await expectAllThere(userData, figures, null)
})

test('bytes flipped in the database are found, and the content comes back', async () => {
  const { userData, figures } = await makeProfile()
  // The log holds the records as they were written; a byte in the middle of the largest hits content.
  const [log] = filesBelow(databaseFolder(userData))
    .filter((file) => file.endsWith('.log'))
    .toSorted((a, b) => statSync(b).size - statSync(a).size)
  if (log === undefined) throw new Error('the database has no log')
  const bytes = readFileSync(log)
  for (const share of [0.2, 0.4, 0.6, 0.8]) bytes[Math.floor(bytes.length * share)]! ^= 0x55
  writeFileSync(log, bytes)
  await expectAllThere(userData, figures, /“Recovered”.*rebuilt/)
})

test('a database whose files are beyond reading is made anew from the journal', async () => {
  const { userData, figures } = await makeProfile()
  for (const file of filesBelow(databaseFolder(userData)).filter((one) => /MANIFEST|CURRENT/.test(one)))
    writeFileSync(file, 'not a manifest')
  await expectAllThere(userData, figures, /“Recovered”.*rebuilt/)
})

test('the newest snapshot is damaged as well: the one before and the journal make up for it', async () => {
  const { userData, figures } = await makeProfile()
  const again = await launchApplication({ userData, language: 'en-GB' })
  const workspace = new WorkspacePage(again.page, 'en')
  await workspace.openFromHome(name)
  await workspace.goTo('plan')
  await workspace.enter('Average deal', '1')
  await workspace.enter('Average deal', '31,415')
  await workspace.saved()
  await again.close()
  const snapshots = filesBelow(path.join(userData, 'workspaces')).filter((file) =>
    path.basename(file).startsWith('snapshot'),
  )
  expect(snapshots.length).toBeGreaterThan(1)
  const newest = snapshots.toSorted().at(-1)!
  const bytes = readFileSync(newest)
  bytes[Math.floor(bytes.length / 2)]! ^= 0x01
  writeFileSync(newest, bytes)
  rmSync(databaseFolder(userData), { recursive: true })
  await expectAllThere(userData, figures, /“Recovered”.*rebuilt/)
})

const version1 = readDump<Dump>('version-1.json')
const kills = process.env['TUOTTOLASKURI_SOAK'] === '1' ? 20 : 2

/** A profile as version 1 left it, with so many workspaces; the database is optional, the journal is not. */
async function makeOlderProfile(count: number, hasDatabase: boolean) {
  const userData = makeTemporaryFolder()
  const ids = Array.from(
    { length: count },
    (_, index) => `olderworkspace${String(index).padStart(6, '0')}` as WorkspaceId,
  )
  const contents = ids.map((id) => olderContent(version1, id))
  if (hasDatabase) {
    const launched = await launchApplication({ userData, language: 'en-GB' })
    await expect(launched.page.getByTestId('open-sample')).toBeVisible()
    const rows = ids.map((id, index) => rowsOf(id, contents[index]!))
    await plantDatabase(launched.page, version1.databaseVersion, {
      workspaces: rows.flatMap(({ workspaces }) => workspaces),
      records: rows.flatMap(({ records }) => records),
    })
    await launched.close()
  }
  const journal = createJournalStore({ folder: path.join(userData, 'workspaces'), now })
  for (const [index, id] of ids.entries()) await journal.append(firstEntry(id, contents[index]!))
  await journal.close()
  return { userData, ids }
}

async function expectMigrated(userData: string, ids: WorkspaceId[], notice: RegExp | null): Promise<void> {
  const launched = await launchApplication({ userData, language: 'en-GB' })
  await expect(launched.page.getByTestId('workspace-cards').getByRole('link')).toHaveCount(ids.length)
  if (notice === null) await expect(launched.page.getByTestId('recovery-notice')).toHaveCount(0)
  else await expect(launched.page.getByTestId('recovery-notice')).toHaveText(notice)
  expect(await storedVersions(launched.page)).toEqual(ids.map(() => schemaVersion))
  const stored = await storedWorkspaces(launched.page)
  for (const id of ids) expect(stored.get(id)).toEqual(migratedWorkspace(version1, id))
  const workspace = new WorkspacePage(launched.page, 'en')
  await launched.page.getByTestId('workspace-cards').getByRole('link').first().click()
  await expect(launched.page.getByTestId('save-sign')).toBeVisible()
  await workspace.goTo('plan')
  await expect(workspace.input('Average deal')).toHaveValue(/31,250.5/)
  await launched.close()
}

test('what version 1 left is opened in today’s version, and nothing is told of it', async () => {
  const { userData, ids } = await makeOlderProfile(2, true)
  await expectMigrated(userData, ids, null)
  await expectMigrated(userData, ids, null)
})

test('what version 1 left in the journal alone is rebuilt and opened in today’s version', async () => {
  const { userData, ids } = await makeOlderProfile(1, false)
  await expectMigrated(userData, ids, /rebuilt/)
  await expectMigrated(userData, ids, null)
})

/** Journals that go on after what version 1 wrote into them */
function migratedJournals(userData: string): number {
  const files = filesBelow(path.join(userData, 'workspaces'))
  return files.filter((file) => path.basename(file).startsWith('journal-00000002')).length
}

test('nothing is lost where the first start after version 1 is killed, however often', async () => {
  test.setTimeout(60_000 + kills * 20_000)
  const { userData, ids } = await makeOlderProfile(40, true)
  for (let kill = 0; kill < kills; kill += 1) {
    const launched = await launchApplication({ userData, language: 'en-GB' })
    const enough = Math.ceil((ids.length * (kill + 0.5)) / kills)
    await expect.poll(() => migratedJournals(userData), { intervals: [5] }).toBeGreaterThanOrEqual(enough)
    await launched.kill()
  }
  await expectMigrated(userData, ids, null)
  await expectMigrated(userData, ids, null)
})
