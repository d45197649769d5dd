import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { inlineRunner } from '#runner/inline.ts'
import { ExplainProvider } from '#ui/explain/explain-context.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { renderFields } from '../testing/render-fields.tsx'
import { AfterHorizon } from './AfterHorizon.tsx'
import { PeriodTotals } from './PeriodTotals.tsx'

/** Ten people a month, half of whom become customers of 1,000 a month later. */
function projectionOf(plan: WorkspaceParts['plan']) {
  const workspace = buildWorkspace({
    plan: { dealSize: 1000, margin: 0.5, ...plan },
    stages: [{ id: 'lead', rate: 0.5, lag: { kind: 'shares', shares: [0, 1] } }, { id: 'won' }],
    channels: [{ id: 'ads', base: 10 }],
  })
  return { workspace, engine: inlineRunner, projection: inlineRunner.project(workspace)! }
}

it('totals follow the fiscal year and its quarters, and say which are in part', () => {
  const { projection, ...rest } = projectionOf({
    months: 12,
    startYear: 2025,
    startMonth: 9,
    fiscalYearStart: 6,
  })
  renderFields(<PeriodTotals projection={projection} currency="EUR" />, rest)
  expect(screen.queryByRole('table')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Totals by fiscal year' }))
  const rows = () =>
    within(screen.getByTestId('period-totals'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => Array.from(row.children, (cell) => cell.textContent))
  // Five customers in each month but the first, of which October to June are nine.
  expect(rows()).toEqual([
    ['2025/269 mo', '40.0', '20.0', '0.0', '20.0'],
    ['2026/273 mo', '15.0', '7.5', '0.0', '27.5'],
  ])
  fireEvent.click(screen.getByRole('radio', { name: 'Quarters' }))
  expect(rows().map(([name, revenue]) => [name, revenue])).toEqual([
    ['Q2 2025/26', '10.0'],
    ['Q3 2025/26', '15.0'],
    ['Q4 2025/26', '15.0'],
    ['Q1 2026/27', '15.0'],
  ])
})

it('what comes after the horizon stands on lines of its own', () => {
  const { projection, ...rest } = projectionOf({ months: 6, dealShares: [0.5, 0.5], paymentDelayMonths: 1 })
  renderFields(<AfterHorizon projection={projection} currency="EUR" />, rest)
  const lines = within(screen.getByTestId('after-horizon'))
    .getAllByRole('row')
    .map((row) => Array.from(row.children, (cell) => cell.textContent))
  // The ten of the last month, half of whom win; half of the last five deals; the last month's gross profit.
  expect(lines).toEqual([
    ['10 people still in the funnel: deal value times the rates ahead', '€5,000'],
    ['Revenue of deals won, delivered later', '€2,500'],
    ['Gross profit earned, not yet paid', '€2,500'],
  ])
})

it('nothing is said where nothing is to come', () => {
  const { projection, ...rest } = projectionOf({ months: 6, acquisitionMonths: 1 })
  renderFields(<AfterHorizon projection={projection} currency="EUR" />, rest)
  expect(screen.queryByTestId('after-horizon')).toBeNull()
})

it('totals and what comes later open their explanations', () => {
  const { projection, ...rest } = projectionOf({
    months: 12,
    startYear: 2026,
    dealShares: [0.5, 0.5],
    paymentDelayMonths: 1,
  })
  const asked: unknown[] = []
  renderFields(
    <ExplainProvider value={(target) => asked.push(target)}>
      <PeriodTotals projection={projection} currency="EUR" />
      <AfterHorizon projection={projection} currency="EUR" />
    </ExplainProvider>,
    rest,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Totals by fiscal year' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Quarters' }))
  const rows = within(screen.getByTestId('period-totals')).getAllByRole('row')
  fireEvent.click(rows[2]!.children[1]!)
  fireEvent.click(rows[2]!.children[0]!)
  fireEvent.click(rows[3]!.children[4]!)
  for (const button of within(screen.getByTestId('after-horizon')).getAllByRole('button'))
    fireEvent.click(button)
  const ofQuarter = { kind: 'period', monthCount: 3 }
  expect(asked).toEqual([
    { ...ofQuarter, each: { kind: 'month', series: 'revenue' }, firstMonth: 3 },
    { ...ofQuarter, each: { kind: 'month', series: 'cumulativeCash' }, firstMonth: 6 },
    { kind: 'figure', name: 'weightedPipeline' },
    { kind: 'after-horizon', name: 'dealRevenue' },
    { kind: 'after-horizon', name: 'receivables' },
  ])
})
