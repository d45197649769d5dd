import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { agreedVersions } from '#domain/agreement/versions.ts'
import { runCommandLine } from './command-line.ts'
import { launchApplication, stubOpenDialog, stubSaveDialog } from './launch.ts'
import { AgreementPage } from './page-models/agreement-page.ts'
import { AgreementVersions } from './page-models/agreement-versions.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'
import { pdfPages, squeezed } from './pdf-pages.ts'
import { storedWorkspace } from './stored-data.ts'

const name = 'Workshop'
const people = [
  { name: 'Helmi Aalto', role: 'Management' },
  { name: 'Marek Zieliński', role: 'Marketing' },
  { name: 'Aino Virtanen', role: 'Sales' },
  { name: 'Piotr Nowak', role: 'Sales' },
]
const names = people.map((person) => person.name)
const sides = ['Management', 'Marketing', 'Sales']
const mql = 'Marketing qualified lead'
const sql = 'Sales qualified lead'

/** What each side means by an MQL: owner, whether sales must call, and its own words */
const meanings: Record<string, { owner: string; obligation: string; definition: string }> = {
  Management: { owner: 'Marketing', obligation: 'MAY be worked', definition: 'Whoever could buy one day.' },
  Marketing: { owner: 'Marketing', obligation: 'MAY be worked', definition: 'Has shown interest twice.' },
  Sales: { owner: 'Sales', obligation: 'MUST be worked', definition: 'Fits us and has a budget this year.' },
}

/** By stage number, lead after lead. Kappa by hand from the formula of Fleiss: 0.6177, then 0.9290. */
const ballots = [
  ['2334342345', '2333342335', '2344342245', '2344342344'],
  ['2334342345', '2334342345', '2344342345', '2334342345'],
]

/** Low, likely and high of how many in a hundred MQLs become SQLs */
const estimates: Record<string, [low: string, likely: string, high: string]> = {
  'Helmi Aalto': ['20', '30', '40'],
  'Marek Zieliński': ['30', '40', '50'],
  'Aino Virtanen': ['10', '20', '30'],
  'Piotr Nowak': ['15', '25', '35'],
}
const rateField = `${mql} → ${sql}: Conversion rate`

const oldWords = 'somebody a salesperson should talk to'
const newDefinition =
  'A lead that also meets the criteria sales has set, down to the strictest. It moves into the CRM by itself, and from that moment sales MUST work it within one working day.'

test('a workshop of four, from the template to version 2, and one byte altered in the file', async () => {
  test.setTimeout(180_000)
  const { application, page, userData, close } = await launchApplication({ language: 'en-GB' })
  const workspace = new WorkspacePage(page, 'en')
  const agreement = new AgreementPage(workspace)
  const versions = new AgreementVersions(agreement)
  const { t } = workspace
  const fileOf = (fileName: string) => path.join(userData, fileName)

  await test.step('four people sit down', async () => {
    await workspace.createFromTemplate('inbound', name)
    await agreement.goTo('people')
    for (const person of people) await agreement.addParticipant(person.name, person.role)
    await expect(page.getByText(t('people.participants', { count: 4 }))).toBeVisible()
  })

  await test.step('each side says blind what an MQL is, and one wording is taken over', async () => {
    await agreement.goTo('terms')
    await agreement.begin(sides.length)
    await agreement.answerInTurn(sides, 'weAre', async (form, side) => {
      const { owner, obligation, definition } = meanings[side]!
      await agreement.choose(form, t('rounds.askOwner'), owner)
      await agreement.choose(form, t('rounds.askObligation'), obligation)
      await agreement.choose(form, t('terms.byWhom'), 'Sales')
      await agreement.choose(form, t('rounds.askHandoff'), 'Automatic')
      await form.getByRole('textbox', { name: t('rounds.askDefinition') }).fill(definition)
    })
    for (const { definition } of Object.values(meanings))
      await expect(page.getByText(definition)).toHaveCount(0)
    await agreement.reveal()
    for (const { definition } of Object.values(meanings))
      await expect(agreement.revealedRound.getByText(definition)).toBeVisible()
    await expect(page.getByText(t('terms.disputed', { count: 2 }))).toBeVisible()
    await agreement.button(t('terms.takeOverOf', { asked: t('terms.definition'), name: 'Sales' })).click()
    await expect(page.getByTestId('definition-now')).toHaveValue(/Fits us and has a budget this year\.$/)
  })

  await test.step('criteria are voted on, and what most require is marked', async () => {
    await agreement.goTo('criteria')
    await agreement.begin(4)
    await agreement.answerInTurn(names, 'iAm', async (form, person) => {
      await form.getByRole('radio').first().focus()
      // Nobody but marketing needs the score; everybody needs the industry.
      await page.keyboard.type(person === 'Marek Zieliński' ? '1111' : '1132')
      await expect(form.getByText(t('criteria.allAnswered'))).toBeVisible()
    })
    await agreement.reveal()
    await expect(page.getByText(t('criteria.lead', { suggested: 2, count: 4 }))).toBeVisible()
    await expect(page.getByText('1 required · 3 not needed')).toBeVisible()
  })

  await test.step('ten leads are classified, talked about, and classified again', async () => {
    await agreement.goTo('calibrate')
    await agreement.button(t('calibration.addReady', { count: 10 })).click()
    await agreement.begin(4)
    await agreement.answerInTurn(names, 'iAm', async (form, person) => {
      await page.keyboard.type(ballots[0]![names.indexOf(person)]!)
      await expect(form.getByText(t('calibration.allAnswered'))).toBeVisible()
    })
    await agreement.reveal()
    await expect(page.getByText(t('calibration.agreed', { agreed: 5, count: 10 }))).toBeVisible()
    await expect(page.getByText(/^Fleiss’ kappa 0\.62, 95% interval /)).toBeVisible()

    await agreement.button(t('rounds.askAgain')).click()
    await agreement.begin(4)
    await agreement.button(t('rounds.typeInAll')).click()
    await expect(agreement.dialog.locator('[data-cell]:focus')).toBeVisible()
    for (const ballot of ballots[1]!) {
      await page.keyboard.type(ballot)
      await page.keyboard.press('Enter')
    }
    await agreement.button(t('calibration.sealAll', { count: 4 })).click()
    await expect(agreement.dialog.getByText(t('calibration.allTypedIn'))).toBeVisible()
    await page.keyboard.press('Escape')
    await agreement.reveal()
    await expect(page.getByText(t('calibration.agreed', { agreed: 9, count: 10 }))).toBeVisible()
    await expect(page.getByText(/^Fleiss’ kappa 0\.93, 95% interval /)).toBeVisible()
    await expect(page.getByText(t('calibration.progress', { from: '5 of 10', to: '9 of 10' }))).toBeVisible()
  })

  await test.step('a rate is estimated together and used in the plan', async () => {
    await agreement.goTo('estimate')
    await agreement.begin(4)
    await agreement.answerInTurn(names, 'iAm', async (form, person) => {
      const rate = form.getByRole('group', { name: 'MQL: Conversion rate' })
      for (const [place, label] of (['low', 'likely', 'high'] as const).entries())
        await rate.getByRole('textbox', { name: t(`inputs.${label}`) }).fill(estimates[person]![place]!)
    })
    await agreement.reveal()
    const result = page.getByRole('region', { name: 'MQL: Conversion rate', exact: true })
    await expect(result).toBeVisible()
    await page.getByRole('button', { name: /^MQL: Conversion rate: use .* in the plan$/ }).click()
    await expect(page.getByText(t('estimates.inPlan'))).toBeVisible()
    const median = /([\d.]+)% in the middle/.exec(
      (await page.getByText(/^Together: /).textContent()) ?? '',
    )?.[1]
    await workspace.goTo('plan')
    await expect(workspace.input(rateField)).toHaveValue(median!)
  })

  await test.step('an objection keeps a stage open until it is taken back', async () => {
    await agreement.goTo('decide')
    await agreement.takePosition(sql, 'Aino Virtanen', 'objection', 'Two visits are not a reason to call.')
    await agreement.takePosition(mql, 'Piotr Nowak', 'reservation', 'The budget is seldom known.')
    await agreeForTheRest()
    await expect(
      agreement.decision(sql).getByText(t('decide.objectionOf', { count: 1, names: 'Aino Virtanen' })),
    ).toBeVisible()
    await agreement.goTo('versions')
    await expect(versions.proposeButton(1)).toBeDisabled()
    const open = t('versions.objection', { count: 1, stage: sql, names: 'Aino Virtanen' })
    await page.getByRole('link', { name: open }).click()
    await agreement
      .position(sql, 'Aino Virtanen')
      .getByRole('button', { name: t('decide.agree') })
      .click()
    await expect(agreement.decision(sql).getByText(t('decide.allAgree'))).toBeVisible()
    await expect(agreement.decision(mql).getByText(t('decide.agreedWith', { count: 1 }))).toBeVisible()
  })

  await test.step('version 1 is proposed, signed by three sides and fixed', async () => {
    await agreement.goTo('versions')
    await expect(page.getByText(t('versions.reservations', { count: 1 }))).toBeVisible()
    await versions.propose(1)
    await signForAll(1, true)
    await workspace.goTo('stages')
    await expect(page.getByTestId('fixed-bar')).toContainText('Version 1 is agreed')
    await chooseStage(sql)
    await expect(page.getByTestId('stage-reading')).toContainText(oldWords)
    await expect(page.getByTestId('stage-definition')).toHaveCount(0)
  })

  await test.step('version 2 has another SQL; the history says which words', async () => {
    await agreement.goTo('versions')
    await versions.begin(2, 'Marketing and sales counted SQLs differently.')
    await workspace.goTo('stages')
    await chooseStage(sql)
    await page.getByTestId('stage-definition').fill(newDefinition)
    await page.getByTestId('stage-definition').blur()
    await agreement.goTo('versions')
    const comparison = page.getByTestId('version-comparison')
    await expect(comparison.getByRole('heading')).toHaveText(`SQL – ${sql}`)
    expect(await words(comparison.locator('ins'))).toContain('one working day')
    expect(await words(comparison.locator('del'))).toContain('salesperson')
  })

  await test.step('version 2 is agreed', async () => {
    await agreement.goTo('decide')
    await expect(agreement.decision(sql).getByText(t('decide.onEarlier', { count: 4 }))).toBeVisible()
    await agreeForTheRest()
    await agreement.goTo('versions')
    await versions.propose(2)
    await signForAll(2, false)
  })

  await test.step('the rate that was estimated under version 1 is marked until it is confirmed', async () => {
    await workspace.goTo('plan')
    await expect(page.getByTestId('outdated-notice')).toHaveText(t('inputs.outdatedCount', { count: 1 }))
    const mark = page.getByTestId('outdated')
    await expect(mark).toHaveText(t('inputs.madeUnder', { madeUnder: 1, now: 2 }))
    await expect(
      page
        .getByTestId('step')
        .filter({ has: workspace.input(rateField) })
        .filter({ has: mark }),
    ).toHaveCount(1)
    await mark.click()
    await agreement.button(t('inputs.stillHolds')).click()
    await expect(mark).toHaveCount(0)
    await expect(page.getByTestId('outdated-notice')).toHaveCount(0)
    await workspace.saved()
  })

  const [first, second] = agreedVersions(await storedWorkspace(page, name))
  await test.step('both versions leave as a PDF, each with its own hash', async () => {
    await workspace.goTo('report')
    const texts = { 2: await savePdf('version-2.pdf'), 1: '' }
    await page.getByRole('combobox', { name: t('report.whichVersion') }).click()
    await page.getByRole('option', { name: /^1/ }).click()
    texts[1] = await savePdf('version-1.pdf')
    expect(texts[2]).toContain(second!.agreedHash)
    expect(texts[2]).toContain(squeezed(newDefinition))
    expect(texts[1]).toContain(first!.agreedHash)
    expect(texts[1]).not.toContain(second!.agreedHash.slice(0, 8))
    expect(texts[1]).toContain(squeezed(oldWords))
    expect(texts[1]).toContain(squeezed('The budget is seldom known.'))
    for (const person of people) expect(texts[1]).toContain(squeezed(person.name))
  })

  const file = fileOf('workshop.tuotto')
  await test.step('the file is in order, for the command line and the window', async () => {
    await stubSaveDialog(application, file)
    await page.getByTestId('save-workspace-copy').click()
    await expect(page.getByText(t('report.savedWorkspace', { path: file }))).toBeVisible()
    const verified = await runCommandLine('verify', file)
    expect(verified.exitCode, verified.stderr).toBe(0)
    expect(JSON.parse(verified.stdout)).toMatchObject({
      ok: true,
      versions: [
        { version: 1, status: 'agreed', agreedHash: first!.agreedHash, signatures: 3 },
        { version: 2, status: 'agreed', agreedHash: second!.agreedHash, signatures: 3 },
      ],
      alterations: [],
    })
    await checkInWindow(file)
    await expect(page.getByTestId('check-outcome')).toHaveText(t('versions.inOrder'))
    await agreement.dialog
      .getByRole('textbox', { name: t('versions.paperHash') })
      .fill(first!.agreedHash.slice(0, 8))
    await expect(agreement.dialog.getByText(t('versions.paperMatches', { version: 1 }))).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('one byte of what was agreed is altered, and both name the place', async () => {
    const bytes = readFileSync(file)
    const place = bytes.indexOf(oldWords)
    expect(place).toBeGreaterThan(0)
    bytes[place]! ^= 0x01
    const altered = fileOf('altered.tuotto')
    writeFileSync(altered, bytes)
    const verified = await runCommandLine('verify', altered)
    expect(verified.exitCode, verified.stderr).toBe(1)
    const { ok, alterations } = JSON.parse(verified.stdout) as { ok: boolean; alterations: object[] }
    expect(ok).toBe(false)
    expect(alterations).toMatchObject([
      { kind: 'altered', path: 'versions/1/stages/4/definition', version: 1 },
    ])
    await checkInWindow(altered)
    await expect(page.getByTestId('check-outcome')).toContainText(t('versions.notInOrder', { count: 1 }))
    await expect(page.getByTestId('check-outcome').getByRole('listitem')).toHaveText(
      t('verification.altered', { place: 'Version 1 › SQL › Definition' }),
    )
  })
  await close()

  async function agreeForTheRest(): Promise<void> {
    const rest = page.getByRole('button', {
      name: /^(?:Everybody agrees|The other \d+ agree|1 other agrees)$/,
    })
    for (let left = await rest.count(); left > 0; left -= 1) {
      await rest.first().click()
      await expect(rest).toHaveCount(left - 1)
    }
  }

  async function signForAll(version: number, isDrawn: boolean): Promise<void> {
    await versions.sign({ party: 'Management', name: 'Helmi Aalto', role: 'CEO' })
    await versions.sign({ party: 'Marketing', name: 'Marek Zieliński', role: 'CMO', isDrawn })
    await versions.sign({ party: 'Sales', name: 'Aino Virtanen', role: 'Sales director' })
    await versions.expectState(version, 'agreed')
  }

  async function chooseStage(stage: string): Promise<void> {
    await page.getByTestId('stage-item').getByRole('button', { name: stage, exact: true }).click()
  }

  async function savePdf(fileName: string): Promise<string> {
    const target = fileOf(fileName)
    await stubSaveDialog(application, target)
    await page.getByTestId('export-agreement-pdf').click()
    await expect(page.getByText(t('report.savedPdf', { path: target }))).toBeVisible({ timeout: 40_000 })
    return (await pdfPages(target)).map(({ text }) => text).join('')
  }

  async function checkInWindow(target: string): Promise<void> {
    await stubOpenDialog(application, target)
    await application.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('check-file')?.click(),
    )
    await expect(page.getByTestId('check-outcome')).toBeVisible()
  }
})

/** The words that are marked, without what a screen reader hears of the marks. */
async function words(marked: Locator): Promise<string> {
  const texts = await marked.allTextContents()
  return texts.map((text) => text.replaceAll(/\[(?:new|gone):|\]/g, '').trim()).join(' ')
}
