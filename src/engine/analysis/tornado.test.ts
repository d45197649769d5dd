import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Range } from '#domain/range.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import type { Figure } from '#engine/figure.ts'
import { normalQuantile } from '#engine/risk/normal.ts'
import { checkProperty, modestParts } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { AnalysisCancelled } from './hooks.ts'
import type { TornadoBar, TornadoRequest } from './requests.ts'
import { tornado } from './tornado.ts'

/** 100 leads a month for a year, a tenth of which become customers at once. */
const parts: WorkspaceParts = {
  plan: { dealSize: 1000, margin: 0.5, investment: 10_000, overhead: 100 },
  stages: [{ id: 'lead', rate: 0.1 }, { id: 'won' }],
  channels: [{ id: 'ads', base: 100, costPerEntry: 10 }],
}
const customers = 120
const tenth = { kind: 'percent', share: 0.1 } as const

function withRanges(workspace: Workspace, ranges: Record<string, Range>): Workspace {
  const entries = Object.entries(ranges).map(([path, range]) => [path, { path, range }])
  return { ...workspace, ranges: Object.fromEntries(entries) }
}

function barOf(request: Partial<TornadoRequest> & { paths: TornadoRequest['paths'] }): TornadoBar {
  const { bars } = tornado({
    workspace: buildWorkspace(parts),
    figure: 'grossProfit',
    swing: tenth,
    ...request,
  })
  expect(bars).toHaveLength(1)
  return bars[0]!
}

function value(number: number): Figure {
  return { kind: 'value', value: expect.closeTo(number, 6) as number }
}

describe('swings by a share', () => {
  test('S91: a figure in proportion to an input goes as far as the input', () => {
    expect(barOf({ paths: ['plan/dealSize'] })).toEqual({
      path: 'plan/dealSize',
      paths: ['plan/dealSize'],
      low: { value: 900, values: [900], figure: value(0.9 * customers * 500) },
      high: { value: 1100, values: [1100], figure: value(1.1 * customers * 500) },
      spread: expect.closeTo(0.2 * customers * 500, 6),
    })
  })

  test('S91: a rate ends at 100 %, and the bar says so', () => {
    const bar = barOf({ paths: ['plan/margin'], swing: { kind: 'percent', share: 1 } })
    expect([bar.low.value, bar.high.value]).toEqual([0, 1])
    expect(bar.high.figure).toEqual(value(customers * 1000))
  })

  test('S91: falling growth falls faster at its low end', () => {
    const workspace = buildWorkspace({ ...parts, channels: [{ id: 'ads', base: 100, growth: -0.1 }] })
    const { low, high } = barOf({ workspace, paths: ['channel/ads/growth'] })
    expect([low.value, high.value]).toEqual([expect.closeTo(-0.11, 12), expect.closeTo(-0.09, 12)])
    // A geometric series of leads.
    const profit = (rate: number) => (100 * (1 - rate ** 12)) / (1 - rate) / 10
    expect(low.figure).toEqual(value(profit(0.89) * 500))
    expect(high.figure).toEqual(value(profit(0.91) * 500))
  })

  test('S91: lags go by their days, lists by each amount', () => {
    const workspace = buildWorkspace({
      ...parts,
      stages: [{ id: 'lead', rate: 0.1, lag: { kind: 'days', days: 60 } }, { id: 'won' }],
      channels: [{ id: 'ads', volumeKind: 'list', list: [10, 20] }],
    })
    expect(barOf({ workspace, paths: ['stage/lead/lag'] }).high.value).toEqual({ kind: 'days', days: 66 })
    expect(barOf({ workspace, paths: ['channel/ads/list'] }).low.value).toEqual([9, 18])
  })

  test('S91: what cannot be swung is listed, what changes nothing is left out', () => {
    const workspace = buildWorkspace({
      ...parts,
      plan: { ...parts.plan, paymentDelayMonths: 2 },
      stages: [{ id: 'lead', rate: 0.1, lag: { kind: 'shares', shares: [0, 1] } }, { id: 'won' }],
    })
    const paths = [
      'stage/lead/lag',
      'channel/ads/season',
      'channel/ads/ceiling',
      'plan/paymentDelayMonths',
      'plan/churn',
      'stage/gone/rate',
    ]
    const result = tornado({
      workspace,
      figure: 'grossProfit',
      swing: tenth,
      paths: [...paths, 'plan/overhead'],
    })
    expect(result).toEqual({ planned: value(110 * 500), bars: [], skipped: paths })
  })

  test('S91: all inputs that the projection reads, where none are named', () => {
    const { bars, skipped } = tornado({
      workspace: buildWorkspace(parts),
      figure: 'npv',
      swing: tenth,
      paths: null,
    })
    expect(bars.map(({ path }) => path).sort()).toEqual([
      'channel/ads/base',
      'channel/ads/costPerEntry',
      'plan/dealSize',
      'plan/investment',
      'plan/margin',
      'plan/overhead',
      'stage/lead/rate',
    ])
    expect(skipped).toContain('plan/churn')
  })
})

describe('swings to the ends of a range', () => {
  const ends = (path: string, range: Range) => {
    const workspace = withRanges(buildWorkspace(parts), { [path]: range })
    const { low, high } = barOf({ workspace, paths: [path], swing: { kind: 'ranges' } })
    return [low.value, high.value]
  }

  test('S92: the ends that a range names', () => {
    expect(ends('plan/dealSize', { kind: 'pert', low: 600, likely: 1000, high: 1800 })).toEqual([600, 1800])
    const estimates = [
      { low: 500, likely: 900, high: 1200 },
      { low: 700, likely: 1000, high: 2000 },
    ]
    expect(ends('plan/dealSize', { kind: 'participants', estimates })).toEqual([500, 2000])
    const [fast, slow] = [30, 90].map((days) => ({ kind: 'days', days }) as const)
    expect(ends('stage/lead/lag', { kind: 'lagMix', fast: fast!, slow: slow! })).toEqual([fast, slow])
  })

  test('S92: otherwise the 5th and the 95th percentile', () => {
    const z = 1.6448536269514722
    expect(normalQuantile(0.95)).toBeCloseTo(z, 9)
    const [low, high] = ends('plan/dealSize', { kind: 'lognormal', mean: 1000, cv: 0.25 })
    const deviation = Math.sqrt(Math.log(1 + 0.25 ** 2))
    expect(low).toBeCloseTo(1000 * Math.exp(-z * deviation - deviation ** 2 / 2), 6)
    expect(high).toBeCloseTo(1000 * Math.exp(z * deviation - deviation ** 2 / 2), 6)
    // Beta(1, n) has the distribution function 1 - (1 - x)^n.
    const [least, most] = ends('stage/lead/rate', { kind: 'counts', successes: 0, failures: 19 })
    expect(least).toBeCloseTo(1 - 0.95 ** (1 / 20), 9)
    expect(most).toBeCloseTo(1 - 0.05 ** (1 / 20), 9)
  })

  test('S92: an end beyond the limits of the input is brought to the limit', () => {
    expect(ends('plan/margin', { kind: 'pert', low: -1, likely: 0.5, high: 7 })).toEqual([0, 1])
  })

  test('S92: without a range there is nothing to swing to', () => {
    const workspace = withRanges(buildWorkspace(parts), {
      'plan/dealSize': { kind: 'pert', low: 600, likely: 1000, high: 1800 },
    })
    const { bars, skipped } = tornado({
      workspace,
      figure: 'roi',
      swing: { kind: 'ranges' },
      paths: ['plan/margin', 'plan/dealSize'],
    })
    expect(bars.map(({ path }) => path)).toEqual(['plan/dealSize'])
    expect(skipped).toEqual(['plan/margin'])
  })
})

describe('bars', () => {
  test('S93: the widest first, and before it those that decide whether there is a figure', () => {
    // 18,000 before the investment: paid back a little before the end.
    const workspace = buildWorkspace({ ...parts, plan: { ...parts.plan, dealSize: 400, investment: 9000 } })
    const { planned, bars } = tornado({
      workspace,
      figure: 'payback',
      swing: tenth,
      paths: ['plan/overhead', 'plan/investment', 'plan/dealSize'],
    })
    expect(planned).toEqual(value(9000 / 900))
    expect(bars.map(({ path }) => path)).toEqual(['plan/dealSize', 'plan/investment', 'plan/overhead'])
    expect(bars[0]!.low.figure).toEqual({ kind: 'none', reason: 'not-within-horizon' })
    expect(bars[0]!.spread).toBeCloseTo(9000 / 900 - 9000 / 1100, 9)
  })

  test('S93: for what a customer brings and what things cost, the plan lies within every bar', () => {
    const money =
      /dealSize|recurringFee|margin|overhead|investment|churn|fixedCost|oneOffCost|^stage.*costPerEntry/
    let tried = 0
    checkProperty(
      fc.property(
        modestParts.filter((parts) => pathStages(buildWorkspace(parts)).length > 0),
        fc.constantFrom('npv' as const, 'endCash' as const, 'grossProfit' as const, 'totalCost' as const),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (parts, figure, share) => {
          const workspace = buildWorkspace(parts)
          const swing = { kind: 'percent', share } as const
          const { planned, bars } = tornado({ workspace, figure, swing, paths: null })
          for (const { path, low, high } of bars) {
            if (!money.test(path) || planned.kind === 'none') continue
            if (low.figure.kind === 'none' || high.figure.kind === 'none') throw new Error(path)
            const [a, b] = [low.figure.value, high.figure.value].sort((a, b) => a - b) as [number, number]
            const dust = 1e-9 * Math.max(Math.abs(a), Math.abs(b))
            expect(planned.value).toBeGreaterThanOrEqual(a - dust)
            expect(planned.value).toBeLessThanOrEqual(b + dust)
            tried++
          }
        },
      ),
      60,
    )
    expect(tried).toBeGreaterThan(200)
  })
})

describe('the work', () => {
  const request: TornadoRequest = {
    workspace: buildWorkspace(parts),
    figure: 'npv',
    swing: tenth,
    paths: Array.from({ length: 150 }, () => 'plan/dealSize'),
  }

  test('S90: tells how much is done, and ends when it is asked to', () => {
    const told: number[] = []
    tornado(request, { onProgress: (done) => told.push(done) })
    expect(told.length).toBeGreaterThan(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
    let asked = 0
    expect(() => tornado(request, { isCancelled: () => ++asked > 1 })).toThrow(AnalysisCancelled)
    expect(asked).toBe(2)
  })
})
