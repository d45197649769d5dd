import { describe, expect, test } from 'vitest'
import type { Figure } from '#engine/figure.ts'
import { fixtureText, loadWorkspace } from '#tests/fixtures/load.ts'
import { projected, runners } from '#tests/fixtures/runners.ts'

type Nested = number | Float64Array | readonly Nested[]

/** Computed by two independent programs, one in NumPy and one in C, which agree to 1e-9. */
const expected = JSON.parse(fixtureText('reference.expected.json')) as Record<string, Nested>
const workspace = loadWorkspace('reference.tuotto')

function flatten(values: Nested): number[] {
  return typeof values === 'number' ? [values] : Array.from(values as readonly Nested[], flatten).flat()
}

function valueOf(figure: Figure): number {
  if (figure.kind === 'none') throw new Error(figure.reason)
  return figure.value
}

function relativeDifference(found: Nested, wanted: Nested): number {
  const [a, b] = [flatten(found), flatten(wanted)]
  expect(a).toHaveLength(b.length)
  const scale = Math.max(...b.map(Math.abs)) * 1e-6
  return Math.max(...b.map((value, i) => Math.abs(a[i]! - value) / Math.max(Math.abs(value), scale)))
}

describe.each(runners)('the reference workload, %s', (_, runner) => {
  const { keyFigures, ...projection } = projected(workspace, runner)
  const found: Record<string, Nested> = {
    stageByChannel: projection.entries,
    stage: projection.stageEntries,
    newCustomers: projection.newCustomers,
    active: projection.active,
    revenue: projection.revenue,
    cost: projection.cost.total,
    cashFlow: projection.cashFlow,
    cumCash: projection.cumulativeCash,
    totalCost: keyFigures.totalCost,
    roi: valueOf(keyFigures.roi),
    npv: keyFigures.npv,
    payback: valueOf(keyFigures.payback.first),
    irrMonthly: valueOf(keyFigures.irrMonthly),
    irrAnnual: valueOf(keyFigures.irrAnnual),
  }

  test('S1, S2, S7, S9, S10, S11, S12, S13, S14, S15: every expected result is compared', () => {
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort())
    expect(flatten(expected['stageByChannel']!)).toHaveLength(4 * 7 * 36)
  })

  test.each(Object.keys(expected))('%s agrees to 1e-9', (key) => {
    expect(relativeDifference(found[key]!, expected[key]!)).toBeLessThan(1e-9)
  })

  test('S16, S20: figures of the same workload by plain sums over the expected series', () => {
    const cumulative = flatten(expected['cumCash']!)
    const deepest = Math.min(...cumulative)
    expect(keyFigures.peakFunding.amount).toBeCloseTo(-deepest, 6)
    expect(keyFigures.peakFunding.month).toBe(cumulative.indexOf(deepest))
    const entries = (expected['stage'] as number[][]).map((people) =>
      people.reduce((sum, one) => sum + one, 0),
    )
    expect(keyFigures.costPerLead.map(({ fullyLoaded }) => valueOf(fullyLoaded))).toEqual(
      entries.map((people) => expect.closeTo((expected['totalCost'] as number) / people, 6)),
    )
  })
})
