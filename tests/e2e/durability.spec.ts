import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { StageId, WorkspaceId } from '#domain/identifier.ts'
import { applyCommand } from '#domain/commands/apply.ts'
import { createFromTemplate } from '#domain/templates/create.ts'
import type { Workspace } from '#domain/workspace.ts'
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { launchApplication, makeTemporaryFolder, stubOpenDialog, type LaunchedApplication } from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'

const isSoak = process.env['TUOTTOLASKURI_SOAK'] === '1'
const kills = isSoak ? 200 : 4
const startsAfterEach = 3

/** Numbers in a row that look like chance, the same in each run. */
function pseudoRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A workspace whose whole content is over a megabyte: most of what is written then is written at once. */
function largeWorkspace(number: number): Workspace {
  let count = 0
  const newId = () => `large${number}x${(count += 1)}`
  let workspace = createFromTemplate({
    template: 'inbound',
    language: 'en',
    currency: 'EUR',
    workspaceId: `largeworkspace${String(number).padStart(6, '0')}` as WorkspaceId,
    name: `Large ${number}`,
    client: '',
    createdAt: 1_780_000_000_000,
    firstMonth: { year: 2027, month: 0 },
    newId,
  })
  const criteria = (prefix: string) =>
    Array.from({ length: 40 }, (_, index) => ({ id: newId(), text: `${prefix} ${index} ${'ä'.repeat(480)}` }))
  for (const id of workspace.profile.stageOrder) {
    const outcome = applyCommand(workspace, {
      type: 'edit-stage',
      id: id as StageId,
      fields: {
        entryCriteria: criteria('entry'),
        exitCriteria: criteria('exit'),
        definition: 'ö'.repeat(4900),
      },
    })
    if (!outcome.ok) throw new Error(`the large workspace is refused: ${outcome.problems[0]?.path}`)
    workspace = outcome.workspace
  }
  return workspace
}

async function homeOf(page: Page): Promise<string[]> {
  await expect(page.getByTestId('open-sample')).toBeVisible()
  return (await page.getByTestId('workspace-cards').getByRole('link').allTextContents()).toSorted()
}

test('nothing that was shown as saved is lost, however it ends', async () => {
  test.setTimeout(isSoak ? 3_600_000 : 420_000)
  const random = pseudoRandom(20_261_121)
  const userData = makeTemporaryFolder()
  const files = makeTemporaryFolder()
  let saved = 0
  let largeSaved: string[] = []
  let edits = 0

  const create = await launchApplication({ userData, language: 'en-GB' })
  await new WorkspacePage(create.page, 'en').createFromTemplate('inbound', 'Durable')
  await new WorkspacePage(create.page, 'en').saved()
  await create.close()

  for (let kill = 0; kill < kills; kill += 1) {
    const launched = await launchApplication({ userData, language: 'en-GB' })
    if (kill % 2 === 0) ({ saved, edits } = await killDuringEdits(launched, saved, edits, random))
    else largeSaved = await killDuringImport(launched, files, kill, largeSaved, random)

    for (let start = 0; start < startsAfterEach; start += 1) {
      const again = await launchApplication({ userData, language: 'en-GB' })
      const names = await homeOf(again.page)
      expect(names.some((name) => name.startsWith('Durable'))).toBe(true)
      for (const name of largeSaved) expect(names.some((card) => card.startsWith(name))).toBe(true)
      const notice = again.page.getByTestId('recovery-notice')
      if ((await notice.count()) > 0) await expect(notice).not.toContainText('could not be read')
      const workspace = new WorkspacePage(again.page, 'en')
      await workspace.openFromHome('Durable')
      await workspace.goTo('plan')
      const deal = Number((await workspace.input('Average deal').inputValue()).replaceAll(',', ''))
      // Later edits may have got through before they could be shown as saved; earlier ones must have.
      expect(deal, `kill ${kill}, start ${start}`).toBeGreaterThanOrEqual(saved)
      expect(deal).toBeLessThanOrEqual(25_000 + edits * 100)
      saved = deal
      if (start < startsAfterEach - 1) await again.close()
      else await again.kill()
    }
  }
  expect(edits).toBeGreaterThan(kills)
  expect(largeSaved.length).toBeGreaterThan(0)
})

/** Steps the deal up, one edit after another, and kills at a random moment. */
async function killDuringEdits(
  launched: LaunchedApplication,
  savedBefore: number,
  editsBefore: number,
  random: () => number,
) {
  const workspace = new WorkspacePage(launched.page, 'en')
  await workspace.openFromHome('Durable')
  await workspace.goTo('plan')
  const deal = workspace.input('Average deal')
  await deal.focus()
  let edits = editsBefore
  let saved = savedBefore
  const waited = 1 + Math.floor(random() * 3)
  for (let count = 0; count < waited; count += 1) {
    await deal.press('ArrowUp')
    edits += 1
  }
  await workspace.saved()
  saved = Number((await deal.inputValue()).replaceAll(',', ''))
  const more = Math.floor(random() * 6)
  for (let count = 0; count < more; count += 1) {
    void deal.press('ArrowUp').catch(() => undefined)
    edits += 1
  }
  await new Promise((resolve) => setTimeout(resolve, random() * 40))
  await launched.kill()
  return { saved, edits }
}

/** Opens a file of over a megabyte and kills while it is being taken in, or shortly after it was shown as saved. */
async function killDuringImport(
  launched: LaunchedApplication,
  folder: string,
  number: number,
  savedBefore: string[],
  random: () => number,
) {
  const workspace = largeWorkspace(number)
  const file = path.join(folder, `large-${number}.tuotto`)
  writeFileSync(
    file,
    writeWorkspaceFile(workspace, { application: 'Tuottolaskuri', savedAt: '2026-11-21T00:00:00.000Z' }),
  )
  await stubOpenDialog(launched.application, file)
  await expect(launched.page.getByTestId('open-sample')).toBeVisible()
  const shown = launched.page
    .getByTestId('save-sign')
    .waitFor({ timeout: 20_000 })
    .then(() => true)
    .catch(() => false)
  await launched.page.getByTestId('open-file').click()
  const patience =
    number % 4 === 1
      ? new Promise<boolean>((resolve) => setTimeout(() => resolve(false), random() * 400))
      : shown
  const isSaved = await Promise.race([shown, patience])
  await launched.kill()
  return isSaved ? [...savedBefore, workspace.profile.name] : savedBefore
}
