import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { AgreedVersion, ProposedVersion } from '#domain/agreement/version.ts'
import { agreedVersions } from '#domain/agreement/versions.ts'
import type { Command } from '#domain/commands/command.ts'
import { languages, type Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { agreementReport } from '#exchange/agreement-report.ts'
import type { AgreementReport, ReportCard } from '#exchange/agreement-report-shape.ts'
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { languageNames } from '#i18n/language-names.ts'
import { translator } from '#i18n/translate.ts'
import type { Paper } from '#platform/contract.ts'
import { applied, author } from '#tests/fixtures/commands.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { transparentPicture } from '#ui/transparent-picture.ts'
import {
  launchApplication,
  makeTemporaryFolder,
  stubOpenDialog,
  stubSaveDialog,
  type LaunchedApplication,
} from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'
import { pdfAlternatives, pdfFonts, pdfPages, squeezed, type PdfPage } from './pdf-pages.ts'
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

/**
 * The sample with its third version proposed and signed by one: a name that looks like HTML, letters of the language,
 * and a stage that no page can hold.
 */
function workspaceIn(language: Language): Workspace {
  const sample = sampleWorkspace(language, `agreement0000000000${language}`)
  const [first, second, third] = sample.profile.stageOrder
  return applied(
    sample,
    { type: 'start-version', reason: html },
    { type: 'edit-stage', id: first!, fields: { name: html } },
    { type: 'edit-stage', id: second!, fields: { definition: letters[language] } },
    { type: 'edit-stage', id: third!, fields: { entryCriteria: manyCriteria } },
    { type: 'set-logo', owner: 'client', logo: { image: transparentPicture, width: 1, height: 1 } },
    { type: 'propose-version', ...author },
    { type: 'sign-version', at: author.at, signature },
  )
}

const signature: Extract<Command, { type: 'sign-version' }>['signature'] = {
  roleId: 'marketing',
  name: 'Åke Żółć',
  role: html,
  signedOn: '2026-11-19',
  comment: '',
  drawing: [[100, 100, 500, 200, 900, 100]],
}

const isSoak = process.env['TUOTTOLASKURI_SOAK'] === '1'

/** Letter is shorter, Polish longer than the rest; the long form prints every language on both. */
function papersOf(language: Language): Paper[] {
  return isSoak || language === 'pl' ? ['A4', 'Letter'] : ['A4']
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
    const t = translator(language)

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

    for (const paper of papersOf(language))
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
            report.changes!.title,
            t('agreement.calibrationTitle'),
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

        await test.step('the hash begins on every page, and is whole with the signatures', () => {
          const { contentHash, previousAgreedHash } = workspace.versions[3] as ProposedVersion
          for (const page of pages) expect(page.text).toContain(contentHash.slice(0, 8))
          const end = text.slice(text.indexOf(squeezed(report.signatures.statement)))
          expect(end).toContain(contentHash)
          expect(end).toContain(previousAgreedHash!)
          expect(end).toContain(squeezed(signature.name))
        })

        await test.step('what has changed is marked in words too', () => {
          const before = (workspace.versions[2] as AgreedVersion).stages[0]!.name
          const marked = `${t('versions.removed')} ${before}] ${t('versions.added')} ${html}]`
          const start = text.indexOf(squeezed(report.changes!.title))
          expect(text.indexOf(squeezed(marked))).toBeGreaterThan(start)
        })

        await test.step('how far people agreed is computed before it is printed', () => {
          const share = t('calibration.share', { agreed: 6, total: 10 })
          expect(text).toContain(squeezed(t('agreement.calibrationScale')))
          expect(text).toContain(squeezed(share))
        })

        await test.step('pictures say in words what they show', async () => {
          const words = await pdfAlternatives(file)
          expect(words).toContain(t('agreement.drawnSignature', { name: signature.name }))
          expect(words).toContain(t('agreement.clientLogo'))
          expect(words).toContain(report.picture.description)
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

test('of an earlier version, as it was agreed', async () => {
  const { page, application } = launched
  const workspace = sampleWorkspace('en', 'agreementearlier00000')
  const open = path.join(files, 'earlier.tuotto')
  writeFileSync(
    open,
    writeWorkspaceFile(workspace, { application: 'Test', savedAt: '2026-11-12T08:00:00.000Z' }),
  )
  await stubOpenDialog(application, open)
  await page.getByTestId('open-file').click()
  await new WorkspacePage(page, 'en').goTo('report')
  await page.getByTestId('report-version').click()
  await page.getByRole('option', { name: '1, agreed' }).click()
  const file = await exportPdf('A4', 'en')
  const pages = await pdfPages(file)
  const text = pages.map((one) => one.text).join('')
  const [first, second] = agreedVersions(workspace)
  for (const one of pages) expect(one.text).toContain(first!.agreedHash.slice(0, 8))
  expect(text).toContain(first!.agreedHash)
  expect(text).not.toContain(second!.agreedHash.slice(0, 8))
  expect(text).toContain(squeezed('Superseded: version 2 has been in force'))
  expect((await pdfOutline(file)).join()).not.toContain('What has changed')
  for (const { name } of first!.signatures) expect(text).toContain(squeezed(name))
})

/** As they stand in the list: people talk about the third criterion. */
function numbered(items: readonly string[]): string[] {
  return items.map((item, index) => `${index + 1}.${item}`)
}
