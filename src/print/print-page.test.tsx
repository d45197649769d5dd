import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { agreementReport } from '#exchange/agreement-report.ts'
import { writePrintDocument } from '#exchange/print-document.ts'
import type { LayoutOutcome } from '#platform/contract.ts'
import { layoutOutcomeSchema } from '#platform/schemas.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { setPage } from './page-setup.ts'
import { PrintedDocument } from './PrintedDocument.tsx'
import { runPrintPage } from './print-page.tsx'

// The page is laid out by Chromium alone; what is told of it is tested here.
vi.mock('./page-setup.ts', () => ({
  findPaper: vi.fn(),
  fitPages: vi.fn(),
  setPage: vi.fn(),
  markTallCards: vi.fn(),
  whenLaidOut: () => Promise.resolve(),
}))
vi.mock('./PrintedDocument.tsx', { spy: true })

beforeEach(() => document.body.replaceChildren(Object.assign(document.createElement('div'), { id: 'root' })))
afterEach(() => vi.resetAllMocks())

function documentToPrint(): string {
  const report = agreementReport(sampleWorkspace(), { language: 'fi', now: 0, applicationVersion: '' })
  return writePrintDocument({ kind: 'agreement', paper: 'A4', report })
}

/** What the page told once it was done, and how it ended. */
async function run(json: string | null): Promise<{ told: LayoutOutcome[]; error: unknown }> {
  const told: LayoutOutcome[] = []
  const error = await runPrintPage({
    takeDocument: () => Promise.resolve(json),
    finishLayout: (outcome) => {
      told.push(layoutOutcomeSchema.parse(outcome))
      return Promise.resolve()
    },
  }).then(
    () => null,
    (reason: unknown) => reason,
  )
  return { told, error }
}

describe('the print page', () => {
  it('says that the document is laid out', async () => {
    expect(await run(documentToPrint())).toEqual({ told: [{ isLaidOut: true }], error: null })
    expect(document.documentElement.lang).toBe('fi')
    expect(document.querySelectorAll('[data-stage-card]').length).toBeGreaterThan(3)
  })

  it.each([
    ['there is no document', null, 'there is no document to print'],
    ['the document is damaged', '{}', 'the document to print is damaged at kind'],
  ])('says at once that %s', async (_what, json, detail) => {
    const { told, error } = await run(json)
    expect(told).toEqual([{ isLaidOut: false, detail: expect.stringContaining(detail) }])
    expect(String(error)).toContain(detail)
  })

  it('says that a component threw', async () => {
    vi.mocked(PrintedDocument).mockImplementation(() => {
      throw new Error('no such stage')
    })
    const { told } = await run(documentToPrint())
    expect(told).toEqual([{ isLaidOut: false, detail: 'no such stage' }])
  })

  it('says what failed afterwards, in a message of any length', async () => {
    vi.mocked(setPage).mockImplementation(() => {
      throw new Error('the paper has no --page-height '.repeat(100))
    })
    const { told } = await run(documentToPrint())
    expect(told).toEqual([{ isLaidOut: false, detail: expect.stringMatching(/^the paper has no/) }])
  })
})
