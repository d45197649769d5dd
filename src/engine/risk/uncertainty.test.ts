import { describe, expect, test } from 'vitest'
import { rangedInputs } from '#domain/ranged-inputs.ts'
import { blockTrials, drawBlock } from '#engine/batch/draws.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { withRanges } from '#tests/fixtures/reference-risk.ts'
import { correlationOf, ranksOf } from './ranks.ts'
import { normalCorrelation } from './common-cause.ts'
import { uncertaintyOf, uniformsOf } from './uncertainty.ts'

const workspace = withRanges(
  buildWorkspace({
    stages: [
      { id: 'lead', rate: 0.3 },
      { id: 'offer', rate: 0.5, channelRates: { ads: 0.4 } },
      { id: 'won' },
    ],
    channels: [
      { id: 'ads', base: 10 },
      { id: 'fair', base: 5 },
      { id: 'idle', isActive: false },
    ],
  }),
  {
    'stage/offer/lag': { kind: 'lagMix', fast: { kind: 'days', days: 5 }, slow: { kind: 'days', days: 50 } },
    'stage/offer/rate/ads': { kind: 'beta', mean: 0.4, concentration: 0.6 },
    'stage/lead/rate': { kind: 'p10p90', low: 0.2, likely: 0.5, high: 0.9 },
    'plan/dealSize': { kind: 'lognormal', mean: 100, cv: 0.5 },
    'channel/ads/base': { kind: 'pert', low: 5, likely: 10, high: 30 },
    // None of these is read, or fits its input.
    'channel/idle/base': { kind: 'pert', low: 5, likely: 10, high: 30 },
    'stage/won/rate': { kind: 'counts', successes: 1, failures: 1 },
    'plan/margin': { kind: 'lognormal', mean: 0.5, cv: 0.1 },
    'plan/paymentDelayMonths': { kind: 'pert', low: 0, likely: 1, high: 2 },
  },
)

describe('inputs that are drawn', () => {
  test('S74: those that the projection reads, in its order, where the kind fits', () => {
    expect(rangedInputs(workspace).map(({ input }) => input.path)).toEqual([
      'channel/ads/base',
      'stage/lead/rate',
      'stage/offer/rate/ads',
      'stage/offer/lag',
      'plan/dealSize',
    ])
  })

  test('S74: what is drawn depends on no other input', () => {
    const all = uncertaintyOf(workspace, 5)
    for (const input of all.inputs) {
      const [alone] = drawBlock({ ...all, inputs: [input] }, 3, blockTrials)
      expect(alone).toEqual(drawBlock(all, 3, blockTrials)[all.inputs.indexOf(input)])
    }
  })
})

describe('draws', () => {
  const trials = 40_000
  const uncertainty = uncertaintyOf(workspace, 11)
  const columns = Array.from({ length: trials / blockTrials }, (_, block) =>
    drawBlock(uncertainty, block, blockTrials),
  )
  const drawsOf = (path: string) => {
    const place = uncertainty.inputs.findIndex((input) => input.path === path)
    return Float64Array.from(columns.flatMap((block) => [...block[place]!])).sort()
  }

  test('S73: a rate that its percentiles would put above 1 is 1, and not seldom', () => {
    const rates = drawsOf('stage/lead/rate')
    expect(rates.at(-1)).toBe(1)
    expect(rates[0]).toBeGreaterThanOrEqual(0)
    expect(rates[Math.floor(0.1 * trials)]).toBeCloseTo(0.2, 1)
    expect(rates[Math.floor(0.9 * trials)]).toBeCloseTo(0.9, 1)
  })

  test.each([
    // Means and standard deviations by their formulas
    ['channel/ads/base', 12.5, 25 * Math.sqrt(((1.8 / 6) * (4.2 / 6)) / 7)],
    ['stage/offer/rate/ads', 0.4, Math.sqrt((0.4 * 0.6) / 1.6)],
    ['plan/dealSize', 100, 50],
    ['stage/offer/lag', 0.5, Math.sqrt(1 / 12)],
  ])('S70: %s has the mean and the deviation of its range', (path, mean, deviation) => {
    const values = drawsOf(path)
    const found = values.reduce((sum, value) => sum + value, 0) / trials
    expect(Math.abs(found - mean)).toBeLessThan((4 * deviation) / Math.sqrt(trials))
    const squares = values.reduce((sum, value) => sum + (value - found) ** 2, 0)
    expect(Math.sqrt(squares / trials) / deviation).toBeCloseTo(1, 1)
  })
})

describe('a common cause of rates', () => {
  const trials = 40_000
  const [first, second, other] = ['stage/lead/rate', 'stage/offer/rate/ads', 'plan/dealSize']
  function correlationWith(rateCorrelation: number | null, a: string, b: string): number {
    const whatIf = { ...workspace.whatIf, rateCorrelation }
    const uncertainty = uncertaintyOf({ ...workspace, whatIf }, 3)
    const [x, y] = [a, b].map((path) => {
      const input = uncertainty.inputs.find((one) => one.path === path)!
      return ranksOf(uniformsOf(uncertainty, input, trials))
    })
    return correlationOf(x!, y!)
  }

  test.each([0, 0.3, 0.7, 0.95])('S75: rank correlation of %d between two rates', (wanted) => {
    // The error of a rank correlation is at most about 1.1 / √n.
    expect(Math.abs(correlationWith(wanted, first!, second!) - wanted)).toBeLessThan(4.4 / Math.sqrt(trials))
  })

  test('S75: the same cause moves all of them in step where it is 1, and nothing else ever', () => {
    expect(correlationWith(1, first!, second!)).toBeCloseTo(1, 6)
    expect(Math.abs(correlationWith(1, first!, other!))).toBeLessThan(4.4 / Math.sqrt(trials))
    expect(Math.abs(correlationWith(null, first!, second!))).toBeLessThan(4.4 / Math.sqrt(trials))
  })

  test('S75: the normal correlation behind it', () => {
    expect([0, 1].map(normalCorrelation)).toEqual([0, expect.closeTo(1, 15)])
    // Its inverse is 6/π asin(r/2).
    expect((6 / Math.PI) * Math.asin(normalCorrelation(0.4) / 2)).toBeCloseTo(0.4, 15)
  })
})

test('S80: the uniform numbers of an input are those that made its draws', () => {
  const uncertainty = uncertaintyOf(workspace, 8)
  for (const input of uncertainty.inputs) {
    const uniforms = uniformsOf(uncertainty, input, 1500)
    expect(Math.min(...uniforms)).toBeGreaterThan(0)
    expect(Math.max(...uniforms)).toBeLessThan(1)
    const [values] = drawBlock({ ...uncertainty, inputs: [input] }, 1, 500)
    const order = [...values!.keys()].sort((a, b) => uniforms[1000 + a]! - uniforms[1000 + b]!)
    const inOrder = order.map((trial) => values![trial]!)
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
  }
})
