import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApplication, makeTemporaryFolder, stubSaveDialog, type LaunchedApplication } from './launch.ts'
import { KeyboardUser } from './page-models/keyboard-user.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'
import { pdfFacts, pdfText } from './pdf-text.ts'

let launched: LaunchedApplication
let user: KeyboardUser
let workspace: WorkspacePage

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  launched = await launchApplication({ language: 'en-GB' })
  user = new KeyboardUser(launched.page)
  workspace = new WorkspacePage(launched.page, 'en')
  await expect(launched.page.getByTestId('open-sample')).toBeVisible()
})
test.afterAll(() => launched.close())

const definition = 'Has asked for an offer – and fits.'

async function stageNames(): Promise<string[]> {
  const names = await launched.page
    .getByTestId('stage-item')
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const id = button.getAttribute('aria-labelledby')
        return id === null ? [] : [document.getElementById(id)?.textContent ?? '']
      }),
    )
  return names.map((name) => name.replaceAll('\u00ad', ''))
}

async function goTo(screen: 'Overview' | 'Stages' | 'Plan' | 'Report'): Promise<void> {
  const name = new RegExp(`^${screen}`)
  await user.tabTo({ name }, { isBackwards: true })
  await user.press('Enter')
  await expect(launched.page.getByRole('heading', { level: 1, name })).toBeVisible()
  // Whoever goes to another screen goes on from the navigation, not from the start of the page.
  await user.expectFocus({ name })
}

test('a template is chosen and a workspace created', async () => {
  const { page } = launched
  await user.tabTo({ testId: 'template-inbound' })
  await user.press('Enter')
  await user.expectFocus({ testId: 'new-name' })
  await user.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await user.expectFocus({ testId: 'template-inbound' })
  await user.press('Space')
  await user.expectFocus({ testId: 'new-name' })
  await user.retype('Keys alone')
  await user.tabTo({ name: 'Currency' })
  await user.press('ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
  await user.press('ArrowDown', 'Enter')
  await expect(page.getByRole('combobox', { name: 'Currency' })).toHaveValue('PLN')
  await user.tabTo({ testId: 'create-workspace' })
  await user.press('Enter')
  await expect(page.getByTestId('headline')).toContainText('PLN')
  await workspace.saved()
})

test('the first stop of a workspace leads past the navigation', async () => {
  await user.tabTo({ name: 'Skip to content' }, { limit: 1 })
  await user.press('Enter')
  expect(await launched.page.evaluate(() => document.activeElement?.id)).toBe('content')
  await user.press('Tab')
  expect(await user.focused.evaluate((element) => element.closest('main') !== null)).toBe(true)
})

test('a stage is put in order, with Space and arrows and with Alt', async () => {
  const { page } = launched
  await goTo('Stages')
  const before = await stageNames()
  const heard = (text: string) => expect(page.getByText(text, { exact: true })).toBeAttached()

  await user.tabTo({ name: 'Reorder “Lead”' })
  await user.press('Space')
  await heard('“Lead” at place 3 of 7.')
  await user.press('ArrowDown')
  await heard('“Lead” at place 4 of 7.')
  await user.press('Escape')
  await heard('Move taken back. “Lead” stays where it was.')
  expect(await stageNames()).toEqual(before)
  await user.expectFocus({ name: 'Reorder “Lead”' })

  await user.press('Space')
  await heard('“Lead” at place 3 of 7.')
  await user.press('ArrowDown')
  await heard('“Lead” at place 4 of 7.')
  await user.press('Space')
  await heard('“Lead” put down at place 4 of 7.')
  const [first, second, lead, qualified, ...rest] = before
  await expect.poll(stageNames).toEqual([first, second, qualified, lead, ...rest])
  await user.expectFocus({ name: 'Reorder “Lead”' })
  await workspace.saved()

  await user.tabTo({ name: 'Lead' }, { limit: 1 })
  await user.press('Alt+ArrowUp')
  await expect.poll(stageNames).toEqual(before)
  await user.expectFocus({ name: 'Lead' })
  await workspace.saved()
})

test('a definition is edited, a criterion added, moved and removed', async () => {
  const { page } = launched
  await user.tabTo({ name: 'Marketing qualified lead' })
  await user.press('Enter')
  await expect(page.getByTestId('stage-name')).toHaveValue('Marketing qualified lead')
  await user.expectFocus({ name: 'Marketing qualified lead' })
  await user.tabTo({ testId: 'stage-definition' })
  await user.retype(definition)
  await user.tabTo({ name: 'Add an entry criterion' })
  await page.keyboard.type('Has a budget')
  await user.press('Enter')
  const added = page.getByRole('textbox', { name: 'Entry criterion 5' })
  await expect(added).toHaveValue('Has a budget')
  await user.expectFocus({ name: 'Add an entry criterion' })
  await user.tabTo({ name: 'Entry criterion 5' }, { isBackwards: true })
  await user.press('Alt+ArrowUp')
  await expect(page.getByRole('textbox', { name: 'Entry criterion 4' })).toHaveValue('Has a budget')
  await user.expectFocus({ name: 'Entry criterion 4' })
  await user.tabTo({ name: 'Remove: Entry criterion 4' })
  await user.press('Enter')
  await expect(added).toHaveCount(0)
  await user.expectFocus({ name: 'Entry criterion 4' })
  await user.tabTo({ name: 'MAY be worked' })
  await user.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'MUST be worked' })).toBeChecked()
  await user.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'MAY be worked' })).toBeChecked()
  await workspace.saved()
})

test('a volume and a rate are changed, and Escape takes back', async () => {
  const { page } = launched
  await goTo('Plan')
  const customers = workspace.figure('customers')
  const before = (await customers.textContent()) ?? ''
  await user.tabTo({ name: 'Organic search and content: Volume a month' })
  const volume = user.focused
  const original = await volume.inputValue()
  await user.retype('9000')
  await expect(customers).not.toHaveText(before)
  await user.press('ArrowUp')
  await expect(volume).toHaveValue('9,010')
  await user.press('Shift+ArrowUp')
  await expect(volume).toHaveValue('9,110')
  await user.press('ArrowDown')
  await expect(volume).toHaveValue('9,100')
  await user.press('Escape')
  await expect(volume).toHaveValue(original)
  await expect(customers).toHaveText(before)
  await user.expectFocus({ name: 'Organic search and content: Volume a month' })

  await user.retype('8000')
  await user.tabTo({ name: 'Marketing qualified lead → Sales qualified lead: Conversion rate' })
  await expect(page.getByRole('textbox', { name: 'Organic search and content: Volume a month' })).toHaveValue(
    '8,000',
  )
  const withVolume = (await customers.textContent()) ?? ''
  expect(withVolume).not.toBe(before)
  const rate = Number(await user.focused.inputValue())
  await user.press('Shift+ArrowUp')
  await expect(user.focused).toHaveValue(String(rate + 10))
  await expect(customers).not.toHaveText(withVolume)
  const withBoth = (await customers.textContent()) ?? ''
  await workspace.saved()

  await user.press('ControlOrMeta+z')
  await expect(customers).toHaveText(withVolume)
  await expect(user.focused).toHaveValue(String(rate))
  await user.press('ControlOrMeta+z')
  await expect(customers).toHaveText(before)
  await user.press('ControlOrMeta+Shift+z')
  await expect(customers).toHaveText(withVolume)
  await user.press('ControlOrMeta+y')
  await expect(customers).toHaveText(withBoth)
  await user.expectFocus({ name: 'Marketing qualified lead → Sales qualified lead: Conversion rate' })
  await workspace.saved()
})

test('more of a channel, the horizon and the origins of numbers', async () => {
  const { page } = launched
  await user.tabTo({ name: 'More of Organic search and content' }, { isBackwards: true })
  await user.press('Enter')
  await user.tabTo({ name: 'By growth' })
  await user.press('ArrowRight')
  await user.tabTo({ testId: 'volume-list' })
  await user.retype('100')
  await user.press('Enter')
  await page.keyboard.type('200')
  await user.press('Tab')
  await expect(page.getByText('2 given of 36 months; the rest counts as 0.')).toBeVisible()
  await user.press('ControlOrMeta+z', 'ControlOrMeta+z')
  await expect(page.getByRole('radio', { name: 'By growth' })).toBeChecked()

  await user.tabTo({ testId: 'confirmed-inputs' }, { isBackwards: true })
  await expect(user.focused).toHaveText(/^2 of/)
  await user.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await user.tabTo({ name: 'Average deal' })
  await user.press('Space')
  await user.tabTo({ testId: 'set-origins' }, { isBackwards: true })
  await user.press('Enter')
  await user.tabTo({ name: 'Source' })
  await page.keyboard.type('CRM report')
  await user.press('Enter')
  await expect(page.getByRole('cell', { name: 'CRM report' })).toBeVisible()
  await user.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await user.expectFocus({ testId: 'confirmed-inputs' })
  await expect(page.getByTestId('confirmed-inputs')).toContainText(/^3 of/)
})

test('the agreement leaves as a PDF on the other paper', async () => {
  const { page, application } = launched
  const file = path.join(makeTemporaryFolder(), 'keys.pdf')
  await stubSaveDialog(application, file)
  await goTo('Report')
  await user.tabTo({ name: 'A4' })
  await user.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Letter' })).toBeChecked()
  await user.tabTo({ testId: 'export-agreement-pdf' })
  await user.press('Enter')
  await expect(page.getByText(`The PDF was saved: ${file}`)).toBeVisible({ timeout: 40_000 })
  await user.expectFocus({ testId: 'export-agreement-pdf' })
  expect(statSync(file).size).toBe(readFileSync(file).length)
  expect((await pdfFacts(file)).size[0]).toBe(612)
  expect(await pdfText(file)).toContain(definition)
})

test('Home, the menu of a workspace, settings, and back in', async () => {
  const { page } = launched
  await user.tabTo({ name: /^Tuottolaskuri/ }, { isBackwards: true })
  await user.press('Enter')
  await expect(page.getByTestId('open-sample')).toBeVisible()
  await user.tabTo({ name: 'Actions for Keys alone' })
  await user.press('Enter')
  await user.expectFocus({ name: 'Rename' })
  await user.press('ArrowDown')
  await user.expectFocus({ name: 'Duplicate' })
  await user.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await user.expectFocus({ name: 'Actions for Keys alone' })
  await user.press('Enter')
  await user.expectFocus({ name: 'Rename' })
  await user.press('Enter')
  await user.expectFocus({ name: 'Name' })
  await user.retype('Keys and nothing else')
  await user.press('Enter')
  await expect(page.getByRole('link', { name: 'Keys and nothing else' })).toBeVisible()
  await user.expectFocus({ name: 'Actions for Keys and nothing else' })
  await user.tabTo({ name: 'Settings' }, { isBackwards: true })
  await user.press('Enter')
  await user.tabTo({ name: 'As the system' })
  await user.press('ArrowRight', 'ArrowRight')
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await user.press('Escape')
  await user.expectFocus({ name: 'Settings' })
  // The same stops have to be seen in the dark.
  await user.tabTo({ name: /^Keys and nothing else/ })
  await user.press('Enter')
  await expect(page.getByTestId('headline')).toContainText('PLN')
})
