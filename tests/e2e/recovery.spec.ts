import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApplication, makeTemporaryFolder } from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'

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
