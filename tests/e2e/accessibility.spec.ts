import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { launchApplication, type LaunchedApplication } from './launch.ts'
import { AgreementPage } from './page-models/agreement-page.ts'
import { AgreementVersions } from './page-models/agreement-versions.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'

let launched: LaunchedApplication
let workspace: WorkspacePage
let agreement: AgreementPage

test.beforeAll(async () => {
  launched = await launchApplication({ language: 'en-GB' })
  workspace = new WorkspacePage(launched.page, 'en')
  agreement = new AgreementPage(workspace)
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

/** With a heading that is there once everything has been computed */
const agreementViews = [
  ['people', 'Who agrees'],
  ['terms', 'The definition as it stands now'],
  ['criteria', 'How the votes fell'],
  ['calibrate', 'What to talk about, most disputed first'],
  ['estimate', 'What to discuss next'],
  ['decide', 'Can everybody live with this?'],
  ['versions', 'What changed'],
] as const

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

    for (const [view, shown] of agreementViews)
      test(`agreement, ${view}`, async () => {
        await agreement.goTo(view)
        if (view === 'criteria') await agreement.button('SQL').click()
        await expect(launched.page.getByRole('heading', { name: shown }).first()).toBeVisible()
        expect(await violations(launched.page)).toEqual([])
      })

    test('agreement, a curtain and an answering form', async () => {
      const { page } = launched
      await agreement.goTo('terms')
      await agreement.button(workspace.t('rounds.askAgain')).click()
      await agreement.begin(3)
      expect(await violations(page)).toEqual([])
      await agreement.button(workspace.t('rounds.answerOf', { name: 'Marketing' })).click()
      await expect(agreement.dialog.getByText(/^Please hand the machine to Marketing/)).toBeVisible()
      expect(await violations(page)).toEqual([])
      const form = await agreement.liftCurtain('Marketing', 'weAre')
      await agreement.choose(form, workspace.t('rounds.askObligation'), 'MUST be worked')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await agreement.button(workspace.t('rounds.leaveConfirm')).click()
      await agreement.button(workspace.t('rounds.cancel')).click()
      await agreement.dialog.getByRole('button', { name: workspace.t('rounds.cancelConfirm') }).click()
      await expect(agreement.openRound).toHaveCount(0)
    })

    test('agreement, a version being signed and stages that stand fixed', async () => {
      const { page } = launched
      const versions = new AgreementVersions(agreement)
      await agreement.goTo('versions')
      if (theme === 'Light') {
        await versions.begin(3, 'For somebody who looks closely.')
        await workspace.goTo('stages')
        await page.getByTestId('stage-definition').fill('Looked at closely.')
        await agreement.goTo('versions')
      }
      await versions.propose(3)
      await versions.openSigning('Marketing')
      expect(await violations(page)).toEqual([])
      await agreement.dialog.getByRole('button', { name: workspace.t('common.cancel') }).click()
      await workspace.goTo('stages')
      await expect(page.getByTestId('stage-reading')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await agreement.goTo('versions')
      await versions.withdrawProposal(3)
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
