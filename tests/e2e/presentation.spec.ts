import { writeFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { applyCommand } from '#domain/commands/apply.ts'
import type { RoundId } from '#domain/identifier.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { launchApplication, makeTemporaryFolder, stubOpenDialog, type LaunchedApplication } from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'

test.describe.configure({ mode: 'serial' })

const otherClient = 'Another client that nobody here may see'
const criterion = 'Has asked for a price'
let launched: LaunchedApplication
let page: Page
let audience: Page

/** The sample, with a vote on one criterion of the SQL that nobody has answered yet. */
function askedWorkspace(): Workspace {
  const workspace = sampleWorkspace('en', 'presentation000000001')
  const sql = orderedStages(workspace).find(({ figureRole }) => figureRole === 'sql')!
  const outcome = applyCommand(workspace, {
    type: 'start-round',
    id: 'asked' as RoundId,
    question: { kind: 'criteria', stageId: sql.id, criteria: [{ id: 'price', text: criterion }] },
    mode: 'side',
    answererIds: workspace.agreement.roles.map(({ id }) => id),
    at: Date.UTC(2027, 3, 1),
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.workspace
}

test.beforeAll(async () => {
  launched = await launchApplication({ language: 'en-GB' })
  page = launched.page
  const workspace = new WorkspacePage(page, 'en')
  await workspace.createFromTemplate('inbound', otherClient)
  await workspace.goHome()
  const file = path.join(makeTemporaryFolder(), 'asked.tuotto')
  writeFileSync(
    file,
    writeWorkspaceFile(askedWorkspace(), { application: 'Test', savedAt: '2026-11-12T08:00:00.000Z' }),
  )
  await stubOpenDialog(launched.application, file)
  await page.getByTestId('open-file').click()
  await workspace.goTo('plan')
})
test.afterAll(() => launched.close())

const heading = () => page.getByRole('heading', { level: 1 })
const progress = () => page.getByTestId('progress')

/** Goes on until a slide has this heading. */
async function goTo(wanted: string | RegExp): Promise<void> {
  await page.keyboard.press('Home')
  for (;;) {
    // Slides are added when what they show has been computed, so that neither place nor number is known before.
    const at = (await progress().textContent()) ?? ''
    // Beside it stands the next slide.
    const slide = page.locator('[data-kind]').first()
    if ((await slide.getByRole('heading', { name: wanted }).count()) > 0) return
    const [place, total] = at.match(/\d+/g) ?? []
    if (place === total) throw new Error(`no slide says ${wanted}`)
    await page.keyboard.press('PageDown')
    await expect(progress()).not.toHaveText(at)
  }
}

async function violations(): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
    .analyze()
  expect(passes.length).toBeGreaterThan(4)
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

function enabledCommands(): Promise<string[]> {
  return launched.application.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .filter(({ id, enabled }) => /^[a-z-]+$/.test(id ?? '') && enabled)
      .map(({ id }) => id),
  )
}

test('F5 leaves nothing of the application on the wall', async () => {
  expect(await enabledCommands()).toContain('presentation')
  await page.keyboard.press('F5')
  await expect(heading()).toHaveText('What each stage means to us, and what it brings')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  expect(await page.locator('html').innerHTML()).not.toContain(otherClient)
  await expect.poll(enabledCommands).toEqual([])
})

test('slides follow the keys of a remote, in large type and without a fault of axe', async () => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.keyboard.press('PageDown')
  await expect(heading()).toHaveText('What we do today')
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('main *, footer *')]
      .filter((element) => element.checkVisibility() && element.textContent?.trim() !== '')
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  )
  expect(sizes.length).toBeGreaterThan(10)
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(28)
  await page.keyboard.press('PageUp')
  await expect(heading()).toHaveText('What each stage means to us, and what it brings')
  for (const _ of ['light', 'dark']) {
    await page.keyboard.press('t')
    await goTo(/^What each of us answered: Marketing qualified lead/)
    expect(await violations()).toEqual([])
  }
})

test('the curtain hides everything', async () => {
  await page.keyboard.press('b')
  await expect(page.getByTestId('curtain')).toBeVisible()
  expect((await page.getByTestId('presentation').innerText()).trim()).toBe('')
  await page.keyboard.press('.')
  await expect(page.getByTestId('curtain')).toHaveCount(0)
})

test('the audience window follows, and this window is led from', async () => {
  const opening = launched.application.waitForEvent('window')
  await page.keyboard.press('a')
  audience = await opening
  await expect(page.getByTestId('facilitator')).toBeVisible()
  await goTo(/^What must be true/)
  await expect(audience.getByText('0 of 3 have answered')).toBeVisible()
  await expect(page.getByTestId('round-status').getByText('not yet')).toHaveCount(3)
  expect(await violations()).toEqual([])
  await page.keyboard.press('b')
  await expect(audience.getByTestId('curtain')).toBeVisible()
  expect(await violations()).toEqual([])
  await page.keyboard.press('b')
  await expect(audience.getByText(criterion)).toBeVisible()
})

test('somebody answers at this machine behind the curtain', async () => {
  await page.getByRole('button', { name: 'Answer now: Management' }).click()
  // The audience window stands on the only display of this machine.
  await page.getByRole('button', { name: 'The wall is dark: answer' }).click()
  await expect(audience.getByTestId('curtain')).toBeVisible()
  await page.getByRole('button', { name: 'We are Management' }).click()
  await page.keyboard.press('1')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Back to the round' }).click()
  await expect(page.getByTestId('round-status').getByText('sealed')).toHaveCount(1)
  await page.keyboard.press('b')
  await expect(audience.getByText('1 of 3 have answered')).toBeVisible()
  expect(await audience.locator('body').innerText()).not.toContain('Management')
})

test('the reveal appears there', async () => {
  await page.getByTestId('round-status').getByRole('button', { name: 'Reveal the answers' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reveal', exact: true }).click()
  await expect(audience.locator('main[data-kind=bars]')).toBeVisible()
  await expect(audience.getByText('1 of 1')).toBeVisible()
  await expect(page.getByTestId('round-status')).toHaveCount(0)
})

test('Escape leads back to where it was; the audience keeps its slide until the workspace is left', async () => {
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/plan$/)
  await expect(page.locator('#content')).toBeFocused()
  await expect(audience.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('F5')
  await expect(page.getByTestId('facilitator')).toBeVisible()
  await expect(page.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('Escape')
  const closed = audience.waitForEvent('close')
  await new WorkspacePage(page, 'en').goHome()
  await closed
})
