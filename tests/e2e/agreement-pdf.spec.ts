import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { applyCommand } from '#domain/commands/apply.ts'
import { languages, type Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { agreementReport } from '#exchange/agreement-report.ts'
import type { AgreementReport, ReportCard } from '#exchange/agreement-report-shape.ts'
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { languageNames } from '#i18n/language-names.ts'
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
import { pdfFonts, pdfPages, squeezed, type PdfPage } from './pdf-pages.ts'
import { pdfFacts, pdfOutline } from './pdf-text.ts'

test.describe.configure({ mode: 'serial' })

let launched: LaunchedApplication
const files = makeTemporaryFolder()

test.beforeAll(async () => {
  launched = await launchApplication({ language: 'en-GB' })
})
test.afterAll(() => launched.close())

const html = '<b>Lead</b> & <script>1</script>'
const letters: Record<Language, string> = {
  en: 'naïve – “quoted” … 5 × 3 = 15 € (A) at 12:30',
  fi: 'Åke Äijälä, Öljytie 5: hyvää yötä, šakki ja žargon (A) 12:30',
  pl: 'Zażółć gęślą jaźń: ŻÓŁĆ GĘŚLĄ JAŹŃ, 5 zł (A) 12:30',
}
/** Forty of them fill more than a page. */
const manyCriteria = Array.from({ length: 40 }, (_, index) => ({
  id: `criterion${index}`,
  text: `Criterion ${index + 1} of forty: ${'whoever reads this decides with yes or no, '.repeat(4)}number ${index + 1}.`,
}))

/** The sample with a name that looks like HTML, letters of the language, and a stage that no page can hold. */
function workspaceIn(language: Language): Workspace {
  let workspace = sampleWorkspace(language, `agreement0000000000${language}`)
  const [first, second, third] = workspace.profile.stageOrder
  const edits = [
    { id: first!, fields: { name: html } },
    { id: second!, fields: { definition: letters[language] } },
    { id: third!, fields: { entryCriteria: manyCriteria } },
  ]
  for (const { id, fields } of edits) {
    const outcome = applyCommand(workspace, { type: 'edit-stage', id, fields })
    if (!outcome.ok) throw new Error(`the edit was refused: ${JSON.stringify(outcome.problems)}`)
    workspace = outcome.workspace
  }
  return workspace
}

const sizes: Record<Paper, [width: number, height: number]> = { A4: [595, 842], Letter: [612, 792] }

async function exportPdf(paper: Paper, language: Language): Promise<string> {
  const { page, application } = launched
  const file = path.join(files, `${language}-${paper}.pdf`)
  await stubSaveDialog(application, file)
  await page.getByRole('main').getByText(languageNames[language], { exact: true }).click()
  await page.getByRole('main').getByText(paper, { exact: true }).click()
  await page.getByTestId('export-agreement-pdf').click()
  await expect(page.getByText(`The PDF was saved: ${file}`)).toBeVisible({ timeout: 40_000 })
  return file
}

/** Pages from the heading of a card to its last line. */
function extent(card: ReportCard, pages: readonly PdfPage[]): [first: number, last: number] {
  const heading = squeezed(`${card.number ?? ''}${card.name}${card.abbreviation}${card.position}`)
  const last = card.facts.at(-1)!
  const facts = squeezed(card.facts.map(({ label, values }) => label + values.join('')).join(''))
  const first = pages.findIndex(({ text }) => text.includes(heading))
  expect(first, `the card of ${card.name} has a heading`).toBeGreaterThan(0)
  expect(pages.filter(({ text }) => text.includes(heading))).toHaveLength(1)
  const after = (page: PdfPage, index: number) =>
    index === first ? page.text.slice(page.text.indexOf(heading)) : page.text
  const end = pages.findIndex((page, index) => index >= first && after(page, index).includes(facts))
  expect(end, `the card of ${card.name} ends with ${last.label}`).toBeGreaterThanOrEqual(first)
  return [first, end]
}

function cardsOf(report: AgreementReport): ReportCard[] {
  return [...report.stages.cards, ...(report.beside?.cards ?? [])]
}

for (const language of languages) {
  test.describe(language, () => {
    const workspace = workspaceIn(language)
    const report = agreementReport(workspace, { language, now: Date.now(), applicationVersion: '' })
    const tall = report.stages.cards[2]!

    test.beforeAll(async () => {
      const { page, application } = launched
      const file = path.join(files, `${language}.tuotto`)
      writeFileSync(
        file,
        writeWorkspaceFile(workspace, { application: 'Test', savedAt: '2026-11-12T08:00:00.000Z' }),
      )
      await stubOpenDialog(application, file)
      await page.getByTestId('open-file').click()
      await new WorkspacePage(page, 'en').goTo('report')
    })
    test.afterAll(() => new WorkspacePage(launched.page, 'en').goHome())

    for (const paper of ['A4', 'Letter'] as const)
      test(paper, async () => {
        const file = await exportPdf(paper, language)
        const pages = await pdfPages(file)
        const text = pages.map((page) => page.text).join('')

        await test.step('every page has the size of the paper', () => {
          const [width, height] = sizes[paper]
          expect(pages.length).toBeGreaterThan(5)
          for (const page of pages) {
            expect(Math.abs(page.width - width)).toBeLessThan(1)
            expect(Math.abs(page.height - height)).toBeLessThan(1)
          }
        })

        await test.step('it is tagged, has a title, a language, and a bookmark for each part', async () => {
          expect(await pdfFacts(file)).toMatchObject({
            isTagged: true,
            title: report.documentTitle,
            language,
            pages: pages.length,
          })
          const bookmarks = (await pdfOutline(file)).map(squeezed)
          const parts = [
            report.reading.title,
            report.glossary.title,
            report.picture.title,
            report.handoffs.title,
            report.stages.title,
            ...cardsOf(report).map(
              ({ number, name, abbreviation }) => `${number ?? ''}${name}${abbreviation}`,
            ),
            report.beside!.title,
            report.open.title,
            report.signatures.title,
          ]
          for (const part of parts) expect(bookmarks).toContain(squeezed(part))
        })

        await test.step('every font is in the file, as outlines with names', async () => {
          const fonts = await pdfFonts(file)
          expect(fonts.length).toBeGreaterThan(1)
          for (const font of fonts) {
            expect(font).toMatchObject({ isEmbedded: true, name: expect.stringContaining('Inter') })
            expect(font.kind).not.toBe('Type3')
          }
        })

        await test.step('every page says its number and how many there are', () => {
          pages.forEach((page, index) => {
            const label = report.pageLabel
              .replace('{page}', String(index + 1))
              .replace('{pages}', String(pages.length))
            expect(page.text).toContain(squeezed(label))
            expect(page.text).toContain(squeezed(report.footer))
          })
        })

        await test.step('letters of the language, and HTML as text', () => {
          // What a reader shows of a glyph that has no text.
          expect(text).not.toContain('\0')
          expect(text).toContain(squeezed(letters[language]))
          expect(text).toContain(squeezed(html))
          expect(text).toContain(squeezed(report.title))
          expect(text).toContain(squeezed(report.signatures.statement))
        })

        await test.step('nothing that was agreed is missing, in the order of the funnel', () => {
          let position = text.indexOf(squeezed(report.stages.title))
          for (const card of cardsOf(report)) {
            const lines = [
              card.name,
              ...card.definition,
              ...card.lists.flatMap(({ items }) => numbered(items)),
            ]
            for (const line of lines) {
              position = text.indexOf(squeezed(line), position)
              expect(position, `${card.name}: ${line}`).toBeGreaterThan(0)
            }
          }
        })

        await test.step('only a card that no page can hold goes over two', () => {
          for (const card of cardsOf(report)) {
            const [first, last] = extent(card, pages)
            if (card.id === tall.id) expect(last).toBeGreaterThan(first)
            else expect([card.name, last]).toEqual([card.name, first])
          }
        })
      })
  })
}

/** As they stand in the list: people talk about the third criterion. */
function numbered(items: readonly string[]): string[] {
  return items.map((item, index) => `${index + 1}.${item}`)
}
