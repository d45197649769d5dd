import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { parseNumber } from '#i18n/parse-number.ts'
import { copiedPicture, copiedTable } from './clipboard.ts'
import { launchApplication, makeTemporaryFolder, stubSaveDialog, type LaunchedApplication } from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'

test.describe.configure({ mode: 'serial' })

let launched: LaunchedApplication
let workspace: WorkspacePage
const folder = makeTemporaryFolder()

test.beforeAll(async () => {
  launched = await launchApplication({ language: 'fi-FI' })
  workspace = new WorkspacePage(launched.page, 'fi')
  await launched.page.getByTestId('open-sample').click()
  await workspace.saved()
  await workspace.goTo('plan')
})
test.afterAll(() => launched.close())

function chart(title: 'results.cumulativeCash' | 'results.revenueAndCost'): Locator {
  return launched.page.locator('section').filter({
    has: launched.page.getByRole('heading', { name: workspace.t(title), exact: true, level: 2 }),
  })
}

function button(
  within: Locator,
  name: 'charts.copyPicture' | 'charts.savePicture' | 'charts.showTable' | 'charts.copyTable',
): Locator {
  return within.getByRole('button', { name: workspace.t(name), exact: true })
}

/** What Electron's own decoder makes of a PNG: its size, its corners, and how many points have a colour. */
function pictureFacts(png: Buffer, [red, green, blue]: readonly [number, number, number]) {
  return launched.application.evaluate(
    ({ nativeImage }, { base64, colour }) => {
      const image = nativeImage.createFromBuffer(Buffer.from(base64, 'base64'))
      const { width, height } = image.getSize()
      const points = image.toBitmap()
      const isColour = (offset: number, [blue, green, red]: readonly number[]) =>
        points[offset] === blue && points[offset + 1] === green && points[offset + 2] === red
      let count = 0
      for (let offset = 0; offset < points.length; offset += 4) if (isColour(offset, colour)) count += 1
      const corners = [0, width - 1, (height - 1) * width, height * width - 1]
      const isWhite = (point: number) => isColour(point * 4, [255, 255, 255]) && points[point * 4 + 3] === 255
      return { width, height, count, hasWhiteCorners: corners.every(isWhite) }
    },
    { base64: png.toString('base64'), colour: [blue, green, red] },
  )
}

const accent = [0x11, 0x65, 0x4a] as const

async function savePicture(name: string): Promise<Buffer> {
  const file = path.join(folder, name)
  await stubSaveDialog(launched.application, file)
  await button(chart('results.cumulativeCash'), 'charts.savePicture').click()
  await expect(launched.page.getByText(workspace.t('charts.pictureSaved', { path: file }))).toBeVisible()
  return readFileSync(file)
}

test('a picture is saved at the size of a slide, on white', async () => {
  const facts = await pictureFacts(await savePicture('light.png'), accent)
  expect(facts).toMatchObject({ width: 3200, height: 1800, hasWhiteCorners: true })
  // A line across the picture, nine points thick.
  expect(facts.count).toBeGreaterThan(9 * 2000)
})

test('a picture on the clipboard is the one that would be saved', async () => {
  await button(chart('results.cumulativeCash'), 'charts.copyPicture').click()
  await expect(launched.page.getByText(workspace.t('charts.pictureCopied'))).toBeVisible()
  const saved = await pictureFacts(readFileSync(path.join(folder, 'light.png')), accent)
  expect(await pictureFacts(await copiedPicture(launched.application), accent)).toEqual(saved)
})

test('a picture is the same in a small window and in dark', async () => {
  const { page, application } = launched
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 620))
  await page.getByRole('button', { name: workspace.t('common.settings') }).click()
  await page.getByRole('dialog').getByText(workspace.t('settings.themeDark'), { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  expect((await savePicture('dark.png')).equals(readFileSync(path.join(folder, 'light.png')))).toBe(true)
})

test('nothing is saved, and nothing said, where the dialog is cancelled', async () => {
  const { page, application } = launched
  await stubSaveDialog(application, null)
  const notices = page.getByRole('alert')
  await expect(notices).toHaveCount(0)
  await button(chart('results.cumulativeCash'), 'charts.savePicture').click()
  await button(chart('results.revenueAndCost'), 'charts.copyPicture').click()
  await expect(notices).toHaveText([workspace.t('charts.pictureCopied')])
})

test('a picture that cannot be saved is told in words', async () => {
  const { page, application } = launched
  const file = path.join(folder, 'gone', 'a.png')
  await stubSaveDialog(application, file)
  await button(chart('results.cumulativeCash'), 'charts.savePicture').click()
  await expect(page.getByText(workspace.t('report.failedNotFound'))).toBeVisible()
  expect(existsSync(file)).toBe(false)
})

test('a table is copied with numbers that are numbers in a Finnish spreadsheet', async () => {
  const { page, application } = launched
  const frame = chart('results.revenueAndCost')
  await button(frame, 'charts.showTable').click()
  await button(frame, 'charts.copyTable').click()
  await expect(page.getByText(workspace.t('charts.tableCopied'))).toBeVisible()
  const { text, html } = await copiedTable(application)
  const rows = text.split(/\r?\n/).map((line) => line.split('\t'))
  const shown = await frame
    .locator('tbody tr')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent ?? '')))
  expect(rows).toHaveLength(1 + shown.length)
  expect(rows[0]).toEqual([
    workspace.t('charts.month'),
    ...['results.revenue', 'results.grossProfit', 'results.cost'].map(
      (key) => `${workspace.t(key as 'results.revenue')} (€)`,
    ),
  ])
  shown.forEach(([month, ...amounts], index) => {
    const [name, ...copied] = rows[index + 1]!
    expect(name).toBe(month)
    for (const cell of copied) expect(cell).toMatch(/^-?\d+(,\d{1,2})?$/)
    const whole = copied.map((cell) => Math.round(Number(cell.replace(',', '.'))))
    const read = amounts.map((amount) => parseNumber(amount.replace('€', ''), 'fi'))
    expect(read).toEqual(whole.map((value) => ({ ok: true, value })))
  })
  const cells = await page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html')
    return [...parsed.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent))
  }, html)
  expect(cells).toEqual(rows)
})
