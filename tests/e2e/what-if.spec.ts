import { expect, test, type Page } from '@playwright/test'
import { launchApplication, type LaunchedApplication } from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'

let running: LaunchedApplication
let workspace: WorkspacePage
let page: Page

test.beforeAll(async () => {
  running = await launchApplication({ language: 'en-GB' })
  page = running.page
  workspace = new WorkspacePage(page, 'en')
  await page.getByTestId('open-sample').click()
  await expect(page.getByTestId('save-sign')).toBeVisible()
  await workspace.goTo('what-if')
})
test.afterAll(() => running.close())
test.describe.configure({ mode: 'serial' })

function scenario(name: string) {
  return page.getByTestId('scenario-list').getByRole('button', { name: new RegExp(`^${name}`) })
}

async function view(name: 'levers' | 'compare' | 'sensitivity' | 'grid' | 'goal' | 'risk' | 'board') {
  await page
    .getByRole('navigation', { name: workspace.t('whatIf.views') })
    .getByRole('link', { name: workspace.t(`whatIf.${name}`) })
    .click()
}

/** Grips the slider in the middle of its thumb and pulls it along. */
async function drag(place: number, by: number, isReleased = true): Promise<void> {
  const slider = page.getByTestId('lever').nth(place).getByRole('slider')
  await slider.scrollIntoViewIfNeeded()
  const box = (await slider.boundingBox())!
  const [low, high, value] = await slider.evaluate((element: HTMLInputElement) => [
    Number(element.min),
    Number(element.max),
    element.valueAsNumber,
  ])
  const x = box.x + 10 + ((value! - low!) / (high! - low!)) * (box.width - 20)
  const y = box.y + box.height / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + (by * step) / 10, y)
  if (isReleased) await page.mouse.up()
}

const returned = () => workspace.figure('return-per-euro').textContent()

test('a lever moved over the plan makes a scenario, and the plan stays as it is', async () => {
  const planned = await returned()
  await drag(1, 60)
  await expect(scenario('Scenario 1')).toHaveAttribute('aria-pressed', 'true')
  await expect(workspace.figure('return-per-euro')).not.toHaveText(planned!)
  await expect(page.getByTestId('differences').getByRole('listitem')).toHaveCount(1)
  await scenario('Plan').click()
  await expect(workspace.figure('return-per-euro')).toHaveText(planned!)
  await scenario('Scenario 1').click()
  await workspace.saved()
})

test('one drag is one undo step, and Escape during it takes it back', async () => {
  const before = await returned()
  await drag(3, 40)
  await expect(workspace.figure('return-per-euro')).not.toHaveText(before!)
  await page.keyboard.press('Control+z')
  await expect(workspace.figure('return-per-euro')).toHaveText(before!)
  await drag(3, 40, false)
  await expect(workspace.figure('return-per-euro')).not.toHaveText(before!)
  await page.keyboard.press('Escape')
  await expect(workspace.figure('return-per-euro')).toHaveText(before!)
  await page.mouse.up()
  await expect(workspace.figure('return-per-euro')).toHaveText(before!)
  await expect(page.getByTestId('differences').getByRole('listitem')).toHaveCount(1)
})

test('the arrow keys move a lever by steps', async () => {
  const slider = page.getByTestId('lever').nth(0).getByRole('slider')
  const before = await slider.getAttribute('aria-valuetext')
  await slider.focus()
  await slider.press('ArrowRight')
  await slider.press('ArrowRight')
  await expect(slider).not.toHaveAttribute('aria-valuetext', before!)
  await page.keyboard.press('Control+z')
  await expect(slider).toHaveAttribute('aria-valuetext', before!)
})

test('scenarios stand beside the plan in a chart and a table', async () => {
  await view('compare')
  for (const name of ['Without the programme', 'Sharper qualification', 'Twice the partners'])
    await page.getByRole('checkbox', { name }).uncheck()
  const table = page.getByTestId('compared-figures')
  await expect(table.getByRole('columnheader')).toHaveText(['Figure', 'Plan', 'Slow year', 'Scenario 1'])
  const npv = table.getByRole('row', { name: /Net present value/ }).getByRole('gridcell')
  const texts = await npv.allTextContents()
  expect(new Set(texts).size).toBe(3)
  await expect(page.getByTestId('increments')).toBeVisible()
})

test('a figure says how it comes about in the scenario that it is of', async () => {
  const table = page.getByTestId('compared-figures')
  await table
    .getByRole('row', { name: /Total cost/ })
    .getByRole('gridcell')
    .nth(2)
    .click()
  const explanation = page.getByTestId('explanation')
  await expect(explanation).toContainText('start-up cost + cost of channels')
  await expect(explanation).toContainText('own data')
  await page.keyboard.press('Escape')
  await expect(explanation).toBeHidden()
})

test('the tornado and the map over two numbers follow the scenario', async () => {
  await view('sensitivity')
  await expect(page.getByRole('img', { name: /has the greatest effect/ })).toBeVisible()
  await expect(page.getByTestId('bottleneck').getByRole('row')).not.toHaveCount(1)
  await view('grid')
  await expect(page.getByRole('img', { name: /as it stands it gives/ })).toBeVisible()
})

test('a step without a range is given one where it is looked at', async () => {
  await view('sensitivity')
  const bottleneck = page.getByTestId('bottleneck')
  const row = bottleneck.getByRole('row', { name: /^Visitors → Subscriber/ })
  const enter = row.getByRole('button', { name: 'Give “Visitors → Subscriber” a range' })
  await enter.click()
  await page.getByRole('textbox', { name: workspace.t('inputs.high') }).fill('4')
  await page.getByRole('button', { name: workspace.t('inputs.useRange') }).click()
  await expect(row.getByRole('cell').nth(1)).toHaveText('4.0%')
  await expect(enter).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(enter).toBeVisible()
})

test('a scenario has ranges of its own, until they are given back', async () => {
  await page.getByRole('combobox', { name: workspace.t('whatIf.addRange') }).click()
  await page.getByRole('option', { name: 'Average deal' }).click()
  // What the plan says is what it starts with.
  await page.getByRole('button', { name: workspace.t('inputs.useRange') }).click()
  const line = page.getByTestId('scenario-ranges').getByRole('listitem').filter({ hasText: 'Average deal' })
  await expect(line.getByText(workspace.t('whatIf.ownRange'), { exact: true })).toBeVisible()
  await line.getByRole('button', { name: /^Back to the range of the plan/ }).click()
  await expect(line.getByText(workspace.t('whatIf.ownRange'), { exact: true })).toBeHidden()
})

test('a goal is sought and applied as a scenario', async () => {
  await view('goal')
  const target = page.getByRole('textbox', { name: workspace.t('goal.target') })
  await target.fill('60')
  await target.press('Enter')
  const answer = page.getByTestId('seek-answer')
  await expect(answer).toContainText('60%')
  await page.getByRole('button', { name: workspace.t('goal.applyTo', { name: 'Scenario 1' }) }).click()
  await view('compare')
  const roi = page.getByTestId('compared-figures').getByRole('row', { name: /Return on investment/ })
  await expect(roi.getByRole('gridcell').last()).toContainText('60.0%')
  await workspace.saved()
})

const riskFigures = () => page.getByTestId('risk-outcome').getByTestId('risk-leads').textContent()

test('a run of many trials is cancelled half-way, and the same seed gives the same figures again', async () => {
  await view('risk')
  const run = page.getByRole('button', { name: /^Run/ })
  await run.click()
  await expect(page.getByTestId('risk-outcome')).toBeVisible({ timeout: 30_000 })
  const first = await riskFigures()

  // A figure that the kernel does not give takes its time.
  await chooseFigure('Customer acquisition cost (CAC)')
  await chooseTrials('100,000')
  await run.click()
  await page.getByRole('button', { name: workspace.t('common.cancel') }).click({ timeout: 30_000 })
  await expect(page.getByText(workspace.t('risk.cancelledBefore'))).toBeVisible()
  // The window answers meanwhile and afterwards.
  await expect(run).toBeEnabled()

  await chooseFigure('Return on investment (ROI)')
  await chooseTrials('10,000')
  await page.getByRole('button', { name: workspace.t('risk.otherSeed') }).click()
  await run.click()
  await expect.poll(riskFigures, { timeout: 30_000 }).not.toBe(first)
  const seed = page.getByRole('textbox', { name: workspace.t('risk.seed') })
  await seed.fill('1')
  await seed.press('Enter')
  await run.click()
  await expect.poll(riskFigures, { timeout: 30_000 }).toBe(first)
})

async function chooseFigure(name: string): Promise<void> {
  await page.getByRole('combobox', { name: workspace.t('risk.figure') }).click()
  await page.getByRole('option', { name, exact: true }).click()
}

async function chooseTrials(name: string): Promise<void> {
  await page.getByRole('combobox', { name: workspace.t('risk.trials') }).click()
  await page.getByRole('option', { name, exact: true }).click()
}

test('a chart is kept for the board, marked when the numbers change, and opened as it was', async () => {
  await view('sensitivity')
  // Over the levers alone.
  await page.getByText(workspace.t('sensitivity.chosenInputs'), { exact: true }).click()
  const chosen = page.getByRole('radio', { name: workspace.t('sensitivity.chosenInputs') })
  await expect(chosen).toBeChecked()
  await page.getByRole('button', { name: workspace.t('board.keep') }).click()
  await page.getByRole('textbox', { name: workspace.t('board.name') }).fill('What to talk about')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: workspace.t('board.keep') })
    .click()
  await view('board')
  const card = page.getByTestId('kept-chart').filter({ hasText: 'What to talk about' })
  await expect(card).toBeVisible()
  await expect(card.getByText(workspace.t('board.recomputed'))).toBeHidden()

  await workspace.goTo('plan')
  const margin = workspace.input(workspace.t('plan.margin'))
  await margin.fill('45')
  await margin.press('Enter')
  await workspace.goTo('what-if')
  await view('board')
  await expect(card.getByText(workspace.t('board.recomputed'))).toBeVisible()
  // Something else is asked meanwhile; opening brings the chart's own question back.
  await view('sensitivity')
  await page.getByText(workspace.t('sensitivity.allInputs'), { exact: true }).click()
  await expect(chosen).not.toBeChecked()
  await view('board')
  await card.getByRole('button', { name: /^Actions/ }).click()
  await page.getByRole('menuitem', { name: workspace.t('board.open') }).click()
  await expect(page.getByRole('img', { name: /has the greatest effect/ })).toBeVisible()
  await expect(scenario('Scenario 1')).toHaveAttribute('aria-pressed', 'true')
  await expect(chosen).toBeChecked()
})

test('what was asked is there after a crash', async () => {
  await workspace.saved()
  const { userData } = running
  await running.kill()
  running = await launchApplication({ language: 'en-GB', userData })
  page = running.page
  workspace = new WorkspacePage(page, 'en')
  await workspace.openFromHome('Inbound growth plan')
  await workspace.goTo('what-if')
  await expect(page.getByTestId('scenario-item')).toHaveCount(5)
  await view('board')
  await expect(page.getByTestId('kept-chart')).toHaveCount(5)
})
