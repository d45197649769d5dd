import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { orderedScenarios } from '#domain/scenario.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { RiskRequest, RiskResult } from '#engine/analysis/requests.ts'
import { askedEngine } from '#tests/fixtures/asked-engine.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { renderView } from '../testing/render-view.tsx'
import { RiskChart } from './RiskChart.tsx'
import { RiskView } from './RiskView.tsx'
import type { RiskSettings } from './risk-request.ts'

// happy-dom draws nothing: a chart is its description.
vi.mock('#ui/charts/ConfiguredChart.tsx', () => ({
  ConfiguredChart: ({ description }: { description: string }) => <p>{description}</p>,
}))

const sample = sampleWorkspace()
const months = sample.plan.months

/** A result that a chance of its own can be told from others by. */
function resultOf({ trials, seed, workspace, target }: RiskRequest, chance: number): RiskResult {
  const line = (value: number) => new Float64Array(months).fill(value)
  const paths = Object.keys(workspace.ranges)
  return {
    trials,
    seed,
    way: 'kernel',
    fan: { p5: line(-20), p25: line(-5), p50: line(1), p75: line(6), p95: line(30), mean: line(2) },
    mean: { value: 0.27, error: 0.0034 },
    percentiles: {
      p5: { value: -0.2, error: 0.01 },
      p10: { value: -0.12, error: 0.008 },
      p50: { value: 0.22, error: 0.0086 },
      p90: { value: 0.72, error: 0.016 },
      p95: { value: 0.89, error: 0.02 },
    },
    absent: 0,
    histogram: { edges: [-0.5, 0, 0.5], counts: [3, 7] },
    reached: target === null ? null : { value: chance, error: 0.0042 },
    shortfall: { value: 0.135, error: 0.0022 },
    profitable: { value: 0.78, error: 0.0041 },
    sources: paths.map((path, place) => ({
      path,
      rankCorrelation: 0.7 - 0.2 * place,
      share: { value: 0.5 / (place + 1), error: 0.01 },
    })),
    drawn: paths,
    rateCorrelation: workspace.whatIf.rateCorrelation,
    histogramError: null,
  }
}

function renderRisk(workspace: Workspace = sample, options: Parameters<typeof askedEngine>[0] = {}) {
  const asked = askedEngine(options)
  const view = renderView(<RiskView />, { workspace, engine: asked.engine })
  const user = userEvent.setup()
  const { risks } = asked
  return {
    ...view,
    risks,
    user,
    run: () => user.click(screen.getByRole('button', { name: /^Run/ })),
    answer: (chance: number, place = -1) =>
      act(async () => {
        const { request, answer } = risks.at(place)!
        answer(resultOf(request, chance))
      }),
  }
}

const leads = () => screen.getByTestId('risk-leads')
const outcome = () => screen.queryByTestId('risk-outcome')

describe('a run', () => {
  it('asks for what is set, and shows chances with their errors', async () => {
    const { run, answer, risks } = renderRisk()
    expect(outcome()).toBeNull()
    await run()
    expect(risks[0]!.request).toEqual({
      workspace: sample,
      trials: 10_000,
      seed: 1,
      figure: 'roi',
      target: 0,
    })
    await answer(0.634)
    expect(leads()).toHaveTextContent(
      /chance that the target is reached: Return on investment \(ROI\) 0%63.4% ± 0.42%/,
    )
    expect(leads()).toHaveTextContent(/missing on average, where the target is missed13.5% ± 0.22%/)
    expect(screen.getByText('10,000 trials, seed 1.')).toBeVisible()
  })

  it('has percentiles with their errors, and the sources of the spread in its tables', async () => {
    const { run, answer, user } = renderRisk()
    await run()
    await answer(0.6)
    const rows = within(screen.getByTestId('percentiles')).getAllByRole('row').slice(1)
    expect(rows[0]).toHaveTextContent(/^P5−20.0%1.0%$/)
    expect(rows[2]).toHaveTextContent(/^Median22.0%0.9%$/)
    expect(screen.getByText(/nine trials in ten lie between −€20 and €30, the median is €1\./)).toBeVisible()
    const sources = screen.getByRole('region', { name: 'Where the spread comes from' })
    await user.click(within(sources).getByRole('button', { name: 'Table' }))
    const [, first] = within(sources).getAllByRole('row')
    expect(first).toHaveTextContent(/^Organic search and content: Volume a month50.01.00.70$/)
  })

  it('says that independence understates the spread, until a common cause is entered', async () => {
    const { run, answer, user, undoSteps, undo, session } = renderRisk()
    await run()
    await answer(0.6)
    expect(screen.getByText(/the spread shown is smaller than the true one/)).toBeVisible()
    await user.type(screen.getByLabelText('Common cause of rates'), '0.3{Enter}')
    expect(session.committed.whatIf.rateCorrelation).toBe(0.3)
    expect(undoSteps()).toBe(1)
    await run()
    await answer(0.6)
    expect(screen.getByText(/drawn with a common cause \(rank correlation 0.3\)/)).toBeVisible()
    undo()
    expect(session.committed.whatIf.rateCorrelation).toBeNull()
  })

  it('of a seed is another with another seed', async () => {
    const { run, user, risks } = renderRisk()
    await run()
    await user.click(screen.getByRole('button', { name: 'Another seed' }))
    await run()
    expect(risks.map(({ request }) => request.seed)).toEqual([1, 2])
  })

  it('refuses in words what is no number of trials', async () => {
    const { run, user, risks } = renderRisk()
    await user.click(screen.getByRole('combobox', { name: 'Trials' }))
    await user.click(await screen.findByRole('option', { name: 'other' }))
    const field = screen.getByLabelText('How many')
    await user.clear(field)
    await user.type(field, '2000000{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('At most 1,000,000.')
    await user.clear(field)
    await user.type(field, '2500{Enter}')
    await run()
    expect(risks[0]!.request.trials).toBe(2500)
  })

  it('is there again after a look elsewhere', async () => {
    const { run, answer, leave, comeBack } = renderRisk()
    await run()
    await answer(0.634)
    leave()
    comeBack()
    expect(leads()).toHaveTextContent('63.4%')
  })
})

describe('long work', () => {
  it('shows how far it is, and ends when it is cancelled', async () => {
    const { run, user, risks } = renderRisk()
    await run()
    const bar = await screen.findByRole('progressbar')
    act(() => risks[0]!.progress(0.4))
    expect(bar).toHaveAttribute('aria-valuenow', '40')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(risks[0]!.signal.aborted).toBe(true)
    expect(screen.getByText('The run was cancelled.')).toBeVisible()
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(outcome()).toBeNull()
  })

  it('leaves the result before in view when it is cancelled, and says so', async () => {
    const { run, answer, user } = renderRisk()
    await run()
    await answer(0.634)
    await user.click(screen.getByRole('button', { name: 'Another seed' }))
    await run()
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(leads()).toHaveTextContent('63.4%')
    expect(
      screen.getByText(
        'The run was cancelled. The figures below are those of the run before. 10,000 trials, seed 1.',
      ),
    ).toBeVisible()
  })

  it('that answers late is dropped', async () => {
    const { run, answer, user } = renderRisk(sample, { ignoresCancel: true })
    await run()
    await user.click(screen.getByRole('button', { name: 'Another seed' }))
    await run()
    await answer(0.7, 1)
    await answer(0.1, 0)
    expect(leads()).toHaveTextContent('70%')
    expect(screen.getByText('10,000 trials, seed 2.')).toBeVisible()
  })

  it('that fails says so, and leaves the result before in view', async () => {
    const { run, answer, risks } = renderRisk()
    await run()
    await answer(0.634)
    await run()
    await act(async () => risks[1]!.fail(new Error('a worker stopped')))
    expect(screen.getByText(/It could not be computed: .*a worker stopped/)).toBeVisible()
    expect(leads()).toHaveTextContent('63.4%')
  })
})

describe('what the figures are of', () => {
  it('is said when a number has changed since, and not when a name has', async () => {
    const { run, answer, commit, undo } = renderRisk()
    await run()
    await answer(0.634)
    const [scenario] = orderedScenarios(sample)
    commit({ type: 'edit-scenario', id: scenario!.id, fields: { note: 'Why' } })
    expect(screen.queryByText(/settings or numbers have changed/)).toBeNull()
    commit({ type: 'set-input', path: 'plan/dealSize', value: 9, who: '', at: 0 })
    expect(screen.getByText(/settings or numbers have changed/)).toBeVisible()
    undo()
    expect(screen.queryByText(/settings or numbers have changed/)).toBeNull()
  })

  it('is the scenario in view', async () => {
    const { run, answer, select, risks } = renderRisk()
    await run()
    await answer(0.634)
    select(orderedScenarios(sample)[3]!.id)
    expect(screen.getByText(/settings or numbers have changed/)).toBeVisible()
    await run()
    expect(risks[1]!.request.workspace.plan.dealSize).toBeLessThan(sample.plan.dealSize)
  })

  it('is kept for the board as it was run, whatever is set by then', async () => {
    const { run, answer, user, session } = renderRisk()
    await run()
    await answer(0.634)
    await user.click(screen.getByRole('button', { name: 'Another seed' }))
    const histogram = screen.getByRole('region', { name: /^How often/ })
    await user.click(within(histogram).getByRole('button', { name: 'Keep' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Keep' }))
    const kept = session.committed.charts[session.committed.whatIf.chartOrder.at(-1)!]!
    expect(kept.settings).toEqual({
      kind: 'risk',
      subject: null,
      trials: 10_000,
      seed: 1,
      view: 'histogram',
      figure: 'roi',
      target: 0,
    })
  })
})

it('without ranges says what to do, and leads to the plan', () => {
  renderRisk({ ...sample, ranges: {} })
  expect(screen.getByText('No number has a range yet')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the plan' })).toHaveAttribute(
    'href',
    `/workspace/${sample.profile.id}/plan`,
  )
})

it('lists what is drawn, with the ranges', () => {
  renderRisk()
  const rows = within(screen.getByTestId('drawn-inputs')).getAllByRole('row').slice(1)
  expect(rows).toHaveLength(Object.keys(sample.ranges).length)
  expect(screen.getByTestId('drawn-inputs')).toHaveTextContent(
    /Lead: Conversion rate, other channels18–36%28%/,
  )
})

describe('a kept chart', () => {
  const settings: RiskSettings = {
    kind: 'risk',
    subject: null,
    trials: 500,
    seed: 7,
    view: 'fan',
    figure: 'revenue',
    target: null,
  }

  function renderChart(workspace: Workspace) {
    const asked = askedEngine()
    renderView(<RiskChart settings={settings} seen={workspace} />, { workspace, engine: asked.engine })
    return asked
  }

  it('is computed by itself from its settings, against the target of the plan', async () => {
    const { risks } = renderChart({
      ...sample,
      plan: { ...sample.plan, target: 1_500_000, targetKind: 'revenue' },
    })
    expect(risks[0]!.request).toMatchObject({ trials: 500, seed: 7, figure: 'revenue', target: 1_500_000 })
    await act(async () => risks[0]!.answer(resultOf(risks[0]!.request, 0.5)))
    expect(screen.getByRole('region', { name: 'What cumulative cash may come to' })).toBeVisible()
  })

  it('asks for nothing where no number has a range any more', () => {
    const { risks } = renderChart({ ...sample, ranges: {} })
    expect(risks).toHaveLength(0)
    expect(screen.getByText(/No number has a range any more/)).toBeVisible()
  })
})
