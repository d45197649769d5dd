import { describe, expect, it } from 'vitest'
import type { WorkspaceId } from '#domain/identifier.ts'
import { createFromTemplate } from '#domain/templates/create.ts'
import { agreementReport } from './agreement-report.ts'
import { DocumentError } from './print-document-guards.ts'
import { readPrintDocument, writePrintDocument, type PrintDocument } from './print-document.ts'

function document(): PrintDocument<'agreement'> {
  let count = 0
  const workspace = createFromTemplate({
    template: 'inbound',
    language: 'fi',
    currency: 'EUR',
    workspaceId: 'aworkspacefortests' as WorkspaceId,
    name: 'Kasvu',
    client: '',
    createdAt: 0,
    firstMonth: { year: 2027, month: 0 },
    newId: () => `id${++count}`,
  })
  const report = agreementReport(workspace, { language: 'fi', now: 0, applicationVersion: '1.0.0' })
  return { kind: 'agreement', paper: 'Letter', report }
}

function damaged(damage: (value: PrintDocument<'agreement'>) => void): string {
  const value = document()
  damage(value)
  return JSON.stringify(value)
}

describe('the document for the print page', () => {
  it('comes back as it was written', () => {
    expect(readPrintDocument(writePrintDocument(document()))).toEqual(document())
  })

  it('is refused with the place of the damage', () => {
    const cases: [string, (value: PrintDocument<'agreement'>) => void][] = [
      ['paper', (value) => Object.assign(value, { paper: 'A5' })],
      ['kind', (value) => Object.assign(value, { kind: 'business-plan' })],
      [
        'report/asked',
        (value) =>
          Object.assign(value, {
            kind: 'business-case',
            report: { ...value.report, lead: '', facts: [], basis: '' },
          }),
      ],
      ['report/fileName', (value) => Object.assign(value.report, { fileName: null })],
      ['report/title', (value) => Object.assign(value.report, { title: 7 })],
      ['report/version', (value) => Object.assign(value.report, { version: 1.5 })],
      ['report/stages/cards', (value) => Object.assign(value.report.stages, { cards: {} })],
      [
        'report/stages/cards/2/lists/0/kind',
        (value) => Object.assign(value.report.stages.cards[2]!.lists[0]!, { kind: 'x' }),
      ],
      [
        'report/glossary/rows/0/number',
        (value) => Object.assign(value.report.glossary.rows[0]!, { number: '1' }),
      ],
      [
        'report/handoffs/rows/0/isServiceLevelMissing',
        (value) => Object.assign(value.report.handoffs.rows[0]!, { isServiceLevelMissing: null }),
      ],
      ['report/signatures', (value) => Reflect.deleteProperty(value.report, 'signatures')],
    ]
    for (const [place, damage] of cases)
      expect(() => readPrintDocument(damaged(damage))).toThrow(`damaged at ${place}:`)
  })

  it('is refused when it is cut off, or something else', () => {
    const whole = writePrintDocument(document())
    expect(() => readPrintDocument(whole.slice(0, -1))).toThrow(DocumentError)
    expect(() => readPrintDocument('null')).toThrow('damaged at its top: expected an object')
    expect(() => readPrintDocument('[]')).toThrow(DocumentError)
  })

  it('is not written when it could not be read', () => {
    const broken = document()
    Object.assign(broken.report, { language: 'sv' })
    expect(() => writePrintDocument(broken)).toThrow('damaged at report/language')
  })
})
