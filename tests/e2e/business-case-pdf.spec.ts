import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { languages, type Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { languageNames } from '#i18n/language-names.ts'
import { translator } from '#i18n/translate.ts'
import type { Paper } from '#platform/contract.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import {
  launchApplication,
  makeTemporaryFolder,
  stubOpenDialog,
  stubSaveDialog,
  type LaunchedApplication,
} from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'
import { pdfFonts, pdfPages, squeezed } from './pdf-pages.ts'
import { pdfFacts, pdfOutline } from './pdf-text.ts'

test.describe.configure({ mode: 'serial' })

let launched: LaunchedApplication
const files = makeTemporaryFolder()

test.beforeAll(async () => {
  launched = await launchApplication({ language: 'en-GB' })
})
test.afterAll(() => launched.close())

/** Sixty letters, with some of the language. */
function longName(start: string): string {
  return `${start} äöå ąęłż wystrzałowa myyntimahdollisuuksien kehittämisohjelma`.slice(0, 60).trim()
}

/** Everything that makes a page longer: long names wherever one stands, and amounts that nobody counts in euros. */
function crowded(workspace: Workspace): Workspace {
  const named = <T extends { name: string }>(records: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(records).map(([id, record], index) => [
        id,
        {
          ...record,
          name: longName(`${index + 1}`),
          ...('abbreviation' in record ? { abbreviation: '' } : {}),
        },
      ]),
    )
  const grown = 3_000
  return {
    ...workspace,
    profile: { ...workspace.profile, name: longName('Ohjelma'), client: longName('Asiakas') },
    stages: named(workspace.stages),
    channels: named(workspace.channels),
    scenarios: named(workspace.scenarios),
    plan: {
      ...workspace.plan,
      dealSize: workspace.plan.dealSize * grown,
      investment: workspace.plan.investment * grown,
      overhead: workspace.plan.overhead * grown,
      targetKind: 'gross-profit',
      target: 987_654_321,
    },
    ranges: Object.fromEntries(
      Object.entries(workspace.ranges).filter(([place]) => place !== 'plan/dealSize'),
    ),
  } as Workspace
}

/** The plan alone: no ranges, no baseline. */
function withoutRanges(workspace: Workspace): Workspace {
  return { ...workspace, ranges: {}, whatIf: { ...workspace.whatIf, baselineScenarioId: null } }
}

const kinds = {
  sample: (workspace: Workspace) => workspace,
  crowded,
  'without ranges': withoutRanges,
} as const
const sizes: Record<Paper, [width: number, height: number]> = { A4: [595, 842], Letter: [612, 792] }

async function exportPdf(paper: Paper, language: Language, name: string): Promise<string> {
  const { page, application } = launched
  const file = path.join(files, `${name}-${language}-${paper}.pdf`)
  await stubSaveDialog(application, file)
  await page.getByRole('main').getByText(languageNames[language], { exact: true }).click()
  await page.getByRole('main').getByText(paper, { exact: true }).click()
  const button = page.getByTestId('export-business-case-pdf')
  await expect(button).not.toHaveAttribute('aria-disabled', 'true', { timeout: 60_000 })
  await button.click()
  await expect(page.getByText(`The PDF was saved: ${file}`)).toBeVisible({ timeout: 40_000 })
  return file
}

const isSoak = process.env['TUOTTOLASKURI_SOAK'] === '1'

/** The shorter paper is the harder one for whatever makes a page longer; the long form prints every kind on both. */
function papersOf(kind: string): Paper[] {
  if (isSoak) return ['A4', 'Letter']
  return kind === 'crowded' ? ['Letter'] : ['A4']
}

let count = 0

for (const [name, change] of Object.entries(kinds))
  for (const language of languages)
    test.describe(`${name}, ${language}`, () => {
      const id = `case000000000000000${(count += 1)}`
      const workspace = change(sampleWorkspace(language, id))
      const t = translator(language)

      test.beforeAll(async () => {
        const { page, application } = launched
        const file = path.join(files, `${name}-${language}.tuotto`)
        writeFileSync(
          file,
          writeWorkspaceFile(workspace, { application: 'Test', savedAt: '2026-11-12T08:00:00.000Z' }),
        )
        await stubOpenDialog(application, file)
        await page.getByTestId('open-file').click()
        await new WorkspacePage(page, 'en').goTo('report')
        await page.getByRole('main').getByText('Business case', { exact: true }).click()
      })
      test.afterAll(() => new WorkspacePage(launched.page, 'en').goHome())

      for (const paper of papersOf(name))
        test(paper, async () => {
          const file = await exportPdf(paper, language, name)
          const pages = await pdfPages(file)

          await test.step('it is one page of the size of the paper', () => {
            const [width, height] = sizes[paper]
            expect(pages).toHaveLength(1)
            expect(Math.abs(pages[0]!.width - width)).toBeLessThan(1)
            expect(Math.abs(pages[0]!.height - height)).toBeLessThan(1)
          })

          await test.step('it is tagged, has a title, a language, and a bookmark for each part', async () => {
            const { client } = workspace.profile
            expect(await pdfFacts(file)).toMatchObject({
              isTagged: true,
              title: t('businessCase.documentTitle', { subject: client }),
              language,
              pages: 1,
            })
            const bookmarks = (await pdfOutline(file)).map(squeezed)
            for (const part of [
              t('businessCase.askedTitle'),
              t('businessCase.returnsTitle'),
              t('results.cumulativeCash'),
              t('businessCase.risksTitle'),
              t('businessCase.checkpointsTitle'),
            ])
              expect(bookmarks).toContain(squeezed(part))
          })

          await test.step('every font is in the file, as outlines with names', async () => {
            for (const font of await pdfFonts(file)) {
              expect(font).toMatchObject({ isEmbedded: true, name: expect.stringContaining('Inter') })
              expect(font.kind).not.toBe('Type3')
            }
          })

          await test.step('its text can be read back, from the first line to the last', () => {
            const { text } = pages[0]!
            const { client, name: title } = workspace.profile
            expect(text).not.toContain('\0')
            for (const words of [
              client,
              title,
              t('businessCase.startUp'),
              t('businessCase.basis', { months: t('common.months', { count: workspace.plan.months }) }),
              t('businessCase.peakFunding'),
              t('agreement.madeWith', { version: '' }),
            ])
              expect(text).toContain(squeezed(words))
            if (name === 'without ranges') expect(text).toContain(squeezed(t('businessCase.noRanges')))
            else {
              expect(text).toContain(squeezed(t('businessCase.lowHint')))
              expect(text).toContain(squeezed(t('businessCase.chanceBack')))
              expect(text).toContain('P95')
            }
          })
        })
    })

test('a scenario is told apart from the plan', async () => {
  const { page, application } = launched
  const workspace = sampleWorkspace('en', 'casescenario00000001')
  const name = Object.values(workspace.scenarios).at(-1)!.name
  const opened = path.join(files, 'scenario.tuotto')
  writeFileSync(
    opened,
    writeWorkspaceFile(workspace, { application: 'Test', savedAt: '2026-11-12T08:00:00.000Z' }),
  )
  await stubOpenDialog(application, opened)
  await page.getByTestId('open-file').click()
  await new WorkspacePage(page, 'en').goTo('report')
  await page.getByRole('main').getByText('Business case', { exact: true }).click()
  await page.getByTestId('case-subject').click()
  await page.getByRole('option', { name, exact: true }).click()
  const [only, ...others] = await pdfPages(await exportPdf('Letter', 'en', 'scenario'))
  expect(others).toEqual([])
  expect(only!.text).toContain(squeezed(`Scenario “${name}”`))
  expect(only!.text).toContain(squeezed('The scenario changes these numbers but not their ranges'))
})
