import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { launchApplication, makeTemporaryFolder, stubSaveDialog, type LaunchedApplication } from './launch.ts'
import { AgreementPage, type AgreementView } from './page-models/agreement-page.ts'
import { watchFor } from './page-models/word-watch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'
import { pdfPages, squeezed } from './pdf-pages.ts'

const name = 'Blind'
/** Sealed by marketing and by Helmi, and shown to nobody before the reveal */
const sealed = {
  role: 'Zanzibarrole',
  criterion: 'Zanzibarcriterion',
  definition: 'Zanzibarmeaning',
  duty: 'Zanzibarduty',
  low: '27.1828',
  likely: '31.4159',
  high: '41.4213',
}
const words = Object.values(sealed)
/** Typed by sales, and never sealed */
const unsealed = 'Timbuktumeaning'

const outside = makeTemporaryFolder()

let launched: LaunchedApplication
let agreement: AgreementPage

async function start(userData?: string): Promise<void> {
  launched = await launchApplication({ language: 'en-GB', ...(userData === undefined ? {} : { userData }) })
  agreement = new AgreementPage(new WorkspacePage(launched.page, 'en'))
}

async function startAgain(): Promise<void> {
  await start(launched.userData)
  await new WorkspacePage(launched.page, 'en').openFromHome(name)
}

/** While something is done, nothing sealed is in the window at any moment. */
async function expectNothingShown(
  act: () => Promise<unknown>,
  hidden: readonly string[] = words,
): Promise<void> {
  const watch = await watchFor(launched.page, hidden)
  await act()
  expect(await watch.seen()).toEqual([])
}

async function expectSealed(): Promise<void> {
  for (const view of ['estimate', 'terms'] as const) {
    await agreement.goTo(view)
    await agreement.expectAnswered(1, 2)
    await expect(agreement.openRound.getByText(agreement.t('rounds.sealed'), { exact: true })).toHaveCount(1)
  }
}

async function ask(view: AgreementView, leftOut: readonly string[]): Promise<void> {
  const { page } = launched
  await agreement.goTo(view)
  for (const one of leftOut) await page.getByRole('checkbox', { name: one }).uncheck()
  await agreement.begin(2)
}

async function answerTerms(form: Locator): Promise<void> {
  const { t } = agreement
  await agreement.choose(form, t('rounds.askOwner'), 'A role of our own')
  await form.getByRole('textbox', { name: t('terms.roleName') }).fill(sealed.role)
  await agreement.choose(form, t('rounds.askObligation'), 'Nobody works them')
  await agreement.choose(form, t('rounds.askHandoff'), 'Automatic')
  await form.getByRole('textbox', { name: t('terms.ownCriteria') }).fill(sealed.criterion)
  await form.getByRole('textbox', { name: t('rounds.askDefinition') }).fill(sealed.definition)
  await form.getByRole('textbox', { name: t('rounds.askDuty') }).fill(sealed.duty)
}

async function answerEstimate(form: Locator): Promise<void> {
  const rate = form.getByRole('group', { name: 'MQL: Conversion rate' })
  for (const label of ['low', 'likely', 'high'] as const)
    await rate.getByRole('textbox', { name: agreement.t(`inputs.${label}`) }).fill(sealed[label])
}

test('a sealed answer is neither shown nor lost before the reveal, whatever happens', async () => {
  test.setTimeout(180_000)
  await start()

  await test.step('marketing says what an MQL is, and Helmi estimates', async () => {
    const workspace = new WorkspacePage(launched.page, 'en')
    await workspace.createFromTemplate('inbound', name)
    await agreement.goTo('people')
    await agreement.addParticipant('Helmi', 'Management')
    await agreement.addParticipant('Piotr', 'Sales')
    await ask('estimate', [])
    await agreement.answerInTurn(['Helmi'], 'iAm', answerEstimate)
    await ask('terms', ['Management'])
    await agreement.answerInTurn(['Marketing'], 'weAre', answerTerms)
    await expectNothingShown(expectSealed)
  })

  await test.step('undone and redone, on all screens', async () => {
    await expectNothingShown(async () => {
      const workspace = new WorkspacePage(launched.page, 'en')
      for (const key of ['Control+z', 'Control+Shift+z']) {
        for (let count = 0; count < 12; count += 1) await launched.page.keyboard.press(key)
        await expectSealed()
      }
      for (const screen of ['overview', 'stages', 'plan', 'what-if', 'report'] as const)
        await workspace.goTo(screen)
      for (const view of ['people', 'criteria', 'calibrate', 'decide', 'versions'] as const)
        await agreement.goTo(view)
      await workspace.saved()
    })
  })

  await test.step('killed while sales answers: what was sealed is there, what was not is nowhere', async () => {
    await expectNothingShown(async () => {
      await agreement.goTo('terms')
      const form = await agreement.openForm('Sales', 'weAre')
      const field = form.getByRole('textbox', { name: agreement.t('rounds.askDefinition') })
      await field.fill(unsealed)
      // The form's own undo goes no further back than the form.
      for (let count = 0; count < 12; count += 1) await field.press('Control+z')
      await expect(field).toHaveValue('')
      await field.press('Control+Shift+z')
      await expect(field).toHaveValue(unsealed)
    })
    await launched.kill()
    expect(filesWith(sealed.definition).length).toBeGreaterThan(0)
    expect(filesWith(unsealed)).toEqual([])
    await startAgain()
    await expectNothingShown(expectSealed, [...words, unsealed])
  })

  await test.step('loaded anew, and closed in the middle of the round', async () => {
    await launched.page.reload()
    await expectNothingShown(expectSealed)
    await launched.close()
    await startAgain()
    await expectNothingShown(expectSealed)
  })

  await test.step('no file that leaves has it, and no log', async () => {
    const { page } = launched
    await expectNothingShown(async () => {
      await save('ballots.pdf', agreement.button(agreement.t('rounds.printBallots')))
      await agreement.button(agreement.t('rounds.saveSheet')).click()
      await save('sheet.csv', page.getByRole('menuitem', { name: 'Sales', exact: true }))
      await new WorkspacePage(page, 'en').goTo('report')
      await save('agreement.pdf', page.getByTestId('export-agreement-pdf'))
      await save('blind.tuotto', page.getByTestId('save-workspace-copy'))
    })
    // Something to log, which quotes what it was about when it went wrong.
    await launched.application.evaluate((_electron, word) => {
      process.emit('uncaughtException', new Error(`cannot read ${word}`))
    }, sealed.definition)
    await expect.poll(readLogs).toContain('uncaught')
    const texts = {
      ballots: await pdfWords(left('ballots.pdf')),
      sheet: squeezed(readFileSync(left('sheet.csv'), 'utf8')),
      agreement: await pdfWords(left('agreement.pdf')),
      workspace: readFileSync(left('blind.tuotto'), 'utf8'),
      logs: readLogs(),
    }
    // What is looked into is the right thing.
    for (const text of [texts.ballots, texts.sheet, texts.agreement])
      expect(text).toContain(squeezed('Has been active on our site'))
    expect(texts.workspace).toContain('"rounds"')
    for (const [kind, text] of Object.entries(texts))
      expect([kind, ...words.filter((word) => text.includes(word))]).toEqual([kind])
  })

  await test.step('revealed, everything that was sealed is there', async () => {
    const { page } = launched
    await agreement.goTo('estimate')
    await agreement.reveal()
    await expect(page.getByText('27.2% · 31.4% · 41.4%').first()).toBeVisible()
    await agreement.goTo('terms')
    await agreement.reveal()
    for (const word of [sealed.role, sealed.criterion, sealed.definition, sealed.duty])
      await expect(agreement.revealedRound.getByText(word).first()).toBeVisible()
    await new WorkspacePage(page, 'en').goTo('report')
    await save('revealed.tuotto', page.getByTestId('save-workspace-copy'))
    const text = readFileSync(left('revealed.tuotto'), 'utf8')
    for (const word of [sealed.role, sealed.criterion, sealed.definition, sealed.duty])
      expect(text).toContain(word)
    expect(text).toContain('0.271828')
  })
  await launched.close()
})

/** Where a file is that was saved */
function left(file: string): string {
  return path.join(outside, file)
}

async function pdfWords(file: string): Promise<string> {
  return (await pdfPages(file)).map(({ text }) => text).join('')
}

async function save(file: string, button: Locator): Promise<void> {
  await stubSaveDialog(launched.application, left(file))
  await button.click()
  await expect(launched.page.getByText(left(file))).toBeVisible({ timeout: 40_000 })
}

/** Files of the profile that hold a word, as UTF-8 or as the database writes it */
function filesWith(word: string): string[] {
  return readdirSync(launched.userData, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le')
    })
}

function readLogs(): string {
  const folder = path.join(launched.userData, 'logs')
  if (!existsSync(folder)) return ''
  return readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
}
