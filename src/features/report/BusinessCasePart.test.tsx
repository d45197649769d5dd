import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Workspace } from '#domain/workspace.ts'
import { readPrintDocument, type PrintDocument } from '#exchange/print-document.ts'
import type { Platform } from '#platform/contract.ts'
import { printSchema } from '#platform/schemas.ts'
import type { EngineRunner } from '#runner/engine-runner.ts'
import { inlineRunner } from '#runner/inline.ts'
import type { Application } from '#session/application-context.tsx'
import { askedEngine } from '#tests/fixtures/asked-engine.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { showReport } from './testing/show-report.tsx'

afterEach(cleanup)

function caseIn(json: string): PrintDocument<'business-case'> {
  const document = readPrintDocument(json)
  if (document.kind !== 'business-case') throw new Error(`this is a ${document.kind}`)
  return document
}

describe('the business case as a PDF', () => {
  const caseButton = () => screen.getByTestId('export-business-case-pdf')
  const untilReady = () => waitFor(() => expect(caseButton()).not.toHaveAttribute('aria-disabled'))

  /** The report screen of a workspace, with its business case chosen. */
  async function renderCase(engine: EngineRunner, workspace: Workspace = sampleWorkspace()) {
    const user = userEvent.setup()
    const savePdf = vi.fn<Platform['print']['savePdf']>(() => Promise.resolve(null))
    const print = { savePdf } as unknown as Application['print']
    showReport({ workspace, engine, application: { print } })
    await user.click(screen.getByRole('radio', { name: 'Business case' }))
    return { user, savePdf }
  }

  it('is printed with everything that the platform needs, of the plan alone without ranges', async () => {
    const { user, savePdf } = await renderCase(inlineRunner, { ...sampleWorkspace(), ranges: {} })
    await untilReady()
    await user.click(caseButton())
    const request = printSchema.parse(savePdf.mock.calls[0]?.[0])
    expect(request).toMatchObject({
      title: 'Business case: Harrow & Vale Instruments Ltd',
      language: 'en',
      paper: 'Letter',
      suggestedName: 'Harrow & Vale Instruments Ltd - Inbound growth plan - business case.pdf',
      dialogTitle: 'Save the business case',
    })
    const { report } = caseIn(request.document)
    expect(report.returns.columns).toHaveLength(1)
    expect(report.increment).not.toBeNull()
  })

  it('asks the engine for each figure, with the same trials and the same seed', async () => {
    const { engine, risks } = askedEngine()
    const { user, savePdf } = await renderCase(engine)
    expect(caseButton()).toHaveAttribute('aria-disabled', 'true')
    await user.click(caseButton())
    expect(savePdf).not.toHaveBeenCalled()
    for (const place of [0, 1, 2, 3]) {
      await waitFor(() => expect(risks).toHaveLength(place + 1))
      risks[place]!.answer(await inlineRunner.risk({ ...risks[place]!.request, trials: 100 }))
    }
    await untilReady()
    expect(risks.map(({ request: { figure, trials, seed } }) => [figure, trials, seed])).toEqual([
      ['returnPerEuro', 10_000, 1],
      ['payback', 10_000, 1],
      ['npv', 10_000, 1],
      ['endCash', 10_000, 1],
    ])
    await user.click(caseButton())
    const { report } = caseIn(savePdf.mock.calls[0]![0].document)
    expect(report.returns.columns).toHaveLength(3)
    expect(report.method).toContain('100 trials, seed 1')
  })

  it('can be cancelled and computed again', async () => {
    const { engine, risks } = askedEngine()
    const { user } = await renderCase(engine)
    await waitFor(() => expect(risks).toHaveLength(1))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText(/It was cancelled/)).toBeInTheDocument()
    expect(caseButton()).toHaveAttribute('aria-disabled', 'true')
    await user.click(screen.getByRole('button', { name: 'Compute again' }))
    await waitFor(() => expect(risks).toHaveLength(2))
  })

  it('says in words that it could not be computed', async () => {
    const { engine, risks } = askedEngine()
    await renderCase(engine)
    await waitFor(() => expect(risks).toHaveLength(1))
    risks[0]!.fail(new Error('no memory'))
    expect(await screen.findByRole('alert')).toHaveTextContent('no memory')
  })

  it('leads to the stages where there is nothing to compute', async () => {
    const sample = sampleWorkspace()
    await renderCase(inlineRunner, { ...sample, profile: { ...sample.profile, stageOrder: [] }, stages: {} })
    expect(await screen.findByRole('link', { name: 'Go to the stages' })).toBeInTheDocument()
    expect(caseButton()).toHaveAttribute('aria-disabled', 'true')
  })
})
