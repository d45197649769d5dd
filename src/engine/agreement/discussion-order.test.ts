import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { tornado } from '../analysis/tornado.ts'
import { distributionOf } from '../risk/distribution.ts'
import { disagreement } from './disagreement.ts'
import { discussionOrder, slopesOf } from './discussion-order.ts'

const dealSizes = [
  { low: 18_000, likely: 25_000, high: 40_000 },
  { low: 20_000, likely: 22_000, high: 30_000 },
  { low: 10_000, likely: 15_000, high: 35_000 },
]

function exactly(value: number) {
  return { low: value, likely: value, high: value }
}

describe('disagreement', () => {
  test('S148: the spread between means, and its share of the pooled variance', () => {
    const { spread, share } = disagreement(dealSizes)
    // SciPy, from the moments of the three beta distributions
    expect(spread).toBeCloseTo(3642.174089574169, 8)
    expect(share).toBeCloseTo(0.5114144384572233, 12)
  })

  test('S148: with what each is unsure of it makes the variance of the mixture', () => {
    const estimate = fc
      .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.nat({ max: 100 }))
      .map((numbers) => numbers.toSorted((a, b) => a - b))
      .map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! + 1 }))
    checkProperty(
      fc.property(fc.array(estimate, { minLength: 2, maxLength: 5 }), (estimates) => {
        const { spread, share } = disagreement(estimates)
        fc.pre(share > 0.001)
        const { quantile, mean } = distributionOf({ kind: 'participants', estimates })
        const points = 2000
        let variance = 0
        for (let i = 0; i < points; i++) variance += (quantile((i + 0.5) / points) - mean) ** 2 / points
        expect(spread ** 2 / share / variance).toBeCloseTo(1, 2)
      }),
      25,
    )
  })

  test('S148: all of it where each is sure, none of it where all say the same', () => {
    expect(disagreement([exactly(10), exactly(20)])).toEqual({ spread: 5, share: 1 })
    expect(disagreement([dealSizes[0]!, dealSizes[0]!])).toEqual({ spread: 0, share: 0 })
    expect(disagreement([exactly(3), exactly(3)])).toEqual({ spread: 0, share: 0 })
  })
})

describe('order', () => {
  test('S149: by money, greatest first; without money last, by share; of one alone nothing', () => {
    const items = discussionOrder(
      {
        'plan/fee': [dealSizes[0]!, dealSizes[2]!],
        'plan/churn': [exactly(0.1), exactly(0.2)],
        'plan/dealSize': dealSizes,
        'plan/margin': [exactly(0.4), exactly(0.6)],
        'plan/overhead': [exactly(100), exactly(300)],
        'plan/investment': [exactly(100)],
      },
      { 'plan/churn': null, 'plan/dealSize': -10, 'plan/margin': 500_000, 'plan/overhead': 0 },
    )
    expect(items.map(({ path }) => path)).toEqual([
      'plan/margin',
      'plan/dealSize',
      'plan/overhead',
      'plan/churn',
      'plan/fee',
    ])
    expect(items[0]).toEqual({
      path: 'plan/margin',
      spread: expect.closeTo(0.1, 12) as number,
      share: 1,
      amount: expect.closeTo(50_000, 6) as number,
    })
    expect(items.map(({ amount }) => amount)).toEqual([
      expect.closeTo(50_000, 6),
      expect.closeTo(36421.74089574169, 6),
      0,
      null,
      null,
    ])
  })

  test('S149: an amount is what the figure changes from one mean to the other, halved, where it is linear', () => {
    // 100 leads a month for a year, a tenth of which become customers at once: 120 customers.
    const workspace = buildWorkspace({
      plan: { dealSize: 1000, margin: 0.5, investment: 10_000, overhead: 100 },
      stages: [{ id: 'lead', rate: 0.1 }, { id: 'won' }],
      channels: [{ id: 'ads', base: 100, costPerEntry: 10 }],
    })
    const paths = ['plan/dealSize', 'plan/overhead', 'stage/lead/rate', 'plan/churn']
    const result = tornado({
      workspace,
      figure: 'grossProfit',
      swing: { kind: 'percent', share: 0.1 },
      paths,
    })
    const slopes = slopesOf(result, paths)
    expect(slopes).toEqual({
      'plan/dealSize': expect.closeTo(60, 8) as number,
      'plan/overhead': 0,
      'stage/lead/rate': expect.closeTo(1200 * 500, 4) as number,
      'plan/churn': null,
    })
    const estimates = { 'plan/dealSize': [exactly(800), exactly(1400)] }
    expect(discussionOrder(estimates, slopes)[0]!.amount).toBeCloseTo((600 * 120 * 0.5) / 2, 6)
  })

  test('S149: no slope where the figure does not exist at an end', () => {
    const number = { kind: 'value', value: 3 } as const
    const none = { kind: 'none', reason: 'no-cost' } as const
    const bar = {
      path: 'plan/overhead',
      paths: ['plan/overhead'],
      low: { value: 1, values: [1], figure: none },
      high: { value: 2, values: [2], figure: number },
      spread: 0,
    }
    expect(slopesOf({ planned: number, bars: [bar], skipped: [] }, ['plan/overhead'])).toEqual({
      'plan/overhead': null,
    })
  })
})
