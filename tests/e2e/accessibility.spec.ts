import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { launchApplication, type LaunchedApplication } from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'

let launched: LaunchedApplication
let workspace: WorkspacePage

test.beforeAll(async () => {
  launched = await launchApplication({ language: 'en-GB' })
  workspace = new WorkspacePage(launched.page, 'en')
  await launched.page.getByTestId('open-sample').click()
  await workspace.saved()
})
test.afterAll(() => launched.close())

async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
    .analyze()
  // A page that axe could not look into would have none as well.
  expect(passes.length).toBeGreaterThan(10)
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  )
}

async function chooseTheme(theme: 'Light' | 'Dark'): Promise<void> {
  const { page } = launched
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('dialog').getByText(theme, { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme.toLowerCase())
}

for (const theme of ['Light', 'Dark'] as const) {
  test.describe(theme, () => {
    test.beforeAll(() => chooseTheme(theme))

    for (const screen of ['overview', 'stages', 'plan', 'report'] as const)
      test(screen, async () => {
        await workspace.goTo(screen)
        expect(await violations(launched.page)).toEqual([])
      })

    test('plan with everything open', async () => {
      await workspace.goTo('plan')
      const { page } = launched
      const closed = page.locator('main button[aria-expanded="false"]')
      while ((await closed.count()) > 0) await closed.first().click()
      const tables = page.getByRole('button', { name: 'Table', exact: true })
      while ((await tables.count()) > 0) await tables.first().click()
      expect(await violations(page)).toEqual([])
      await workspace.input('Discount rate a year').hover()
      await page.getByRole('button', { name: 'Give “Discount rate a year” a range' }).click()
      await expect(page.getByTestId('range-kind')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByTestId('confirmed-inputs').click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByTestId('plan-time').click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
    })

    for (const view of ['levers', 'compare', 'sensitivity', 'grid', 'goal', 'risk', 'board'] as const)
      test(`what-if, ${view}`, async () => {
        const { page } = launched
        await workspace.goTo('what-if')
        await page
          .getByRole('navigation', { name: workspace.t('whatIf.views') })
          .getByRole('link', { name: workspace.t(`whatIf.${view}`) })
          .click()
        if (view === 'risk') {
          await page.getByRole('button', { name: /^Run/ }).click()
          await expect(page.getByTestId('risk-outcome')).toBeVisible({ timeout: 30_000 })
        }
        await expect(page.getByText(workspace.t('whatIf.title')).first()).toBeVisible()
        expect(await violations(page)).toEqual([])
      })

    test('what-if, a scenario with its menu, and an explanation', async () => {
      const { page } = launched
      await workspace.goTo('what-if')
      await page.getByTestId('scenario-item').nth(1).getByRole('button').first().click()
      await expect(page.getByTestId('differences')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.getByTestId('scenario-item').nth(1).getByRole('button').last().click()
      await expect(page.getByRole('menu')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await workspace.figure('return-per-euro').getByRole('button').click()
      await expect(page.getByTestId('explanation')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
    })

    test('home, its dialogs and settings', async () => {
      const { page } = launched
      await workspace.goHome()
      expect(await violations(page)).toEqual([])
      await page.getByTestId('template-inbound').click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Actions for/ }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Settings' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByTestId('workspace-cards').getByRole('link').first().click()
    })
  })
}
