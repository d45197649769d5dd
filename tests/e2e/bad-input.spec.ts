import { expect, test } from '@playwright/test'
import { launchApplication, type LaunchedApplication } from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'

let launched: LaunchedApplication
let workspace: WorkspacePage

test.beforeAll(async () => {
  launched = await launchApplication({ language: 'en-GB' })
  workspace = new WorkspacePage(launched.page, 'en')
  await workspace.createFromTemplate('inbound', 'Bad input')
})
test.afterAll(() => launched.close())

/** Types what is refused: a message stands at the field, the figures stay, and what was typed is not lost. */
async function refuses(label: string | RegExp, typed: string, message: RegExp): Promise<void> {
  await workspace.goTo('overview')
  await workspace.goTo('plan')
  const figures = await launched.page.getByTestId('lead-figures').textContent()
  const field = launched.page.getByRole('textbox', { name: label, exact: true }).first()
  await field.fill(typed)
  await field.press('Tab')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  const described = await field.getAttribute('aria-describedby')
  await expect(launched.page.locator(`[id="${described}"]`)).toHaveText(message)
  await expect(field).toHaveValue(typed)
  await expect(launched.page.getByTestId('lead-figures')).toHaveText(figures ?? '')
  await workspace.saved()
}

test('a rate above 100 %', () => refuses('Opportunity → Customer: Conversion rate', '101', /At most 100/))
test('a negative volume', () => refuses(/: Volume a month$/, '-5', /negative/))
test('a text for a number', () => refuses('Average deal', 'about 20k', /not a number/))
test('the separators of another language', () => refuses('Average deal', '1.234,5', /point/))
test('an empty number', () => refuses('Average deal', '', /enter a number/))

test('lag shares that do not add up', async () => {
  await workspace.goTo('overview')
  await workspace.goTo('plan')
  const { page } = launched
  await page.getByRole('button', { name: 'More of Opportunity → Customer' }).click()
  await page.getByText('Shares by month').click()
  const shares = page.getByTestId('lag-shares')
  await shares.fill('50\n30\n10')
  await shares.blur()
  await expect(page.getByText('The shares must add up to 100')).toBeVisible()
  await expect(shares).toHaveValue('50\n30\n10')
})

test('121 months', async () => {
  const { page } = launched
  await workspace.goTo('overview')
  await workspace.goTo('plan')
  await page.getByTestId('plan-time').click()
  const months = page.getByRole('dialog').getByRole('textbox', { name: 'Months' })
  await months.fill('121')
  await months.press('Enter')
  await expect(page.getByRole('dialog').getByText('At most 120')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('plan-time')).toContainText('36 months')
})

test('a stage name of 10,000 characters', async () => {
  const { page } = launched
  await workspace.goTo('stages')
  const name = page.getByTestId('stage-name')
  const before = await name.inputValue()
  await name.fill('x'.repeat(10_000))
  await name.blur()
  await expect(page.getByText('at most 120 characters')).toBeVisible()
  await expect(page.getByTestId('stage-item').first()).toContainText(before)
  await name.fill(before)
  await name.blur()
  await workspace.saved()
})

test('a stage name that is HTML is text', async () => {
  const { page } = launched
  const html = '<img src=x onerror="document.title=1"><b>bold</b>'
  await workspace.goTo('stages')
  await page.getByTestId('stage-name').fill(html)
  await page.getByTestId('stage-name').blur()
  await workspace.saved()
  await expect(page.getByTestId('stage-item').first()).toContainText(html)
  await workspace.goTo('overview')
  await expect(page.getByText(html).first()).toBeVisible()
  expect(await page.title()).toBe('Tuottolaskuri')
  await page.keyboard.press('Control+z')
})
