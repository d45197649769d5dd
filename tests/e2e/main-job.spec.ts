import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Language } from '#domain/language.ts'
import { readWorkspaceFile } from '#exchange/workspace-file.ts'
import { formatNumber } from '#i18n/format.ts'
import { orderedStages } from '#domain/workspace.ts'
import { launchApplication, stubSaveDialog, type LaunchedApplication } from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'
import { pdfOutline, pdfText } from './pdf-text.ts'

const systems: Record<Language, string> = { en: 'en-GB', fi: 'fi-FI', pl: 'pl-PL' }
const names: Record<Language, string> = {
  en: 'Spring plan',
  fi: 'Kevään suunnitelma',
  pl: 'Plan wiosenny – żółć',
}
const definitions: Record<Language, string> = {
  en: 'Has asked for an offer and fits our ideal customer.',
  fi: 'On pyytänyt tarjouksen ja sopii ihanneasiakkaaksemme, työläs päätös.',
  pl: 'Poprosił o ofertę i pasuje do profilu klienta. Zażółć gęślą jaźń.',
}

for (const language of ['en', 'fi', 'pl'] as const) {
  test(`the main job, ${language}`, async () => {
    const first = await launchApplication({ language: systems[language] })
    const { userData } = first
    let running: LaunchedApplication = first
    let workspace = new WorkspacePage(first.page, language)

    await test.step('a template gives a return at once', async () => {
      await workspace.createFromTemplate('inbound', names[language])
      await expect(first.page.getByTestId('headline')).toContainText(language === 'pl' ? 'zł' : '€')
      expect(await first.page.evaluate(() => document.documentElement.lang)).toBe(language)
    })

    await test.step('a definition is changed', async () => {
      await workspace.goTo('stages')
      await first.page.getByTestId('stage-item').nth(3).getByRole('button').nth(1).click()
      await expect(first.page.getByTestId('stage-name')).not.toHaveValue('')
      await first.page.getByTestId('stage-definition').fill(definitions[language])
      await first.page.getByTestId('stage-definition').blur()
      await workspace.saved()
    })

    const volumeField = first.page.getByTestId('channel').first().getByRole('textbox').first()
    const before = { customers: '', volume: '' }
    await test.step('volumes and rates are entered and the figures follow', async () => {
      await workspace.goTo('plan')
      before.customers = (await workspace.figure('customers').textContent()) ?? ''
      before.volume = await volumeField.inputValue()
      await volumeField.fill(formatNumber(8000, language))
      await expect(workspace.figure('customers')).not.toHaveText(before.customers)
      await volumeField.press('Tab')
      const rate = first.page.getByTestId('step').nth(3).getByRole('textbox').nth(1)
      await rate.fill('45')
      await rate.press('Enter')
      await workspace.saved()
    })

    const after = (await workspace.figure('customers').textContent()) ?? ''
    await test.step('undo and redo, across screens', async () => {
      await first.page.keyboard.press('Control+z')
      await expect(workspace.figure('customers')).not.toHaveText(after)
      await first.page.keyboard.press('Control+z')
      await expect(workspace.figure('customers')).toHaveText(before.customers)
      await expect(volumeField).toHaveValue(before.volume)
      await first.page.keyboard.press('Control+z')
      await workspace.goTo('stages')
      await first.page.getByTestId('stage-item').nth(3).getByRole('button').nth(1).click()
      await expect(first.page.getByTestId('stage-definition')).not.toHaveValue(definitions[language])
      for (let count = 0; count < 3; count += 1) await first.page.keyboard.press('Control+Shift+z')
      await expect(first.page.getByTestId('stage-definition')).toHaveValue(definitions[language])
      await workspace.goTo('plan')
      await expect(workspace.figure('customers')).toHaveText(after)
      await workspace.saved()
    })

    const figures = await allFigures(first)
    await test.step('killed and started again, all is there to the last digit', async () => {
      await first.kill()
      running = await launchApplication({ userData, language: systems[language] })
      workspace = new WorkspacePage(running.page, language)
      await workspace.openFromHome(names[language])
      await expect(running.page.getByTestId('recovery-notice')).toHaveCount(0)
      await workspace.goTo('plan')
      await expect(workspace.figure('customers')).toHaveText(after)
      expect(await allFigures(running)).toEqual(figures)
    })

    await test.step('the agreement leaves as a PDF with every stage and criterion', async () => {
      await workspace.goTo('report')
      const copy = path.join(userData, 'copy.tuotto')
      await stubSaveDialog(running.application, copy)
      await running.page.getByTestId('save-workspace-copy').click()
      await expect.poll(() => readable(copy)).toBe(true)
      const file = path.join(userData, 'agreement.pdf')
      await stubSaveDialog(running.application, file)
      await running.page.getByTestId('export-agreement-pdf').click()
      await expect.poll(() => readable(file), { timeout: 40_000 }).toBe(true)

      const result = readWorkspaceFile(readFileSync(copy, 'utf8'))
      if (!result.ok) throw new Error('the saved copy cannot be read')
      const text = squeezed(await pdfText(file))
      for (const stage of orderedStages(result.workspace)) {
        expect(text).toContain(squeezed(stage.name))
        expect(text).toContain(squeezed(stage.definition))
        for (const criterion of [...stage.entryCriteria, ...stage.exitCriteria])
          expect(text).toContain(squeezed(criterion.text))
      }
      expect(text).toContain(squeezed(definitions[language]))
      const outline = await pdfOutline(file)
      for (const stage of orderedStages(result.workspace)) expect(outline.join('\n')).toContain(stage.name)
    })
    await running.close()
  })
}

async function allFigures({ page }: LaunchedApplication): Promise<string[]> {
  return [
    ...(await page.getByTestId('lead-figures').locator('dd').allTextContents()),
    ...(await page.getByTestId('key-figures').locator('td').allTextContents()),
  ]
}

function readable(file: string): boolean {
  try {
    return readFileSync(file).length > 100
  } catch {
    return false
  }
}

/** Line breaks and hyphenation of the layout do not matter for what is said. */
function squeezed(text: string): string {
  // The font has one glyph for the apostrophe and the modifier letter; the PDF names the latter.
  return text.replaceAll('\u2019', '\u02bc').replaceAll(/[\s\u00ad-]/g, '')
}
