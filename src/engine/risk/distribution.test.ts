import { describe, expect, test } from 'vitest'
import type { Range } from '#domain/range.ts'
import { distributionOf } from './distribution.ts'
import { pertOfPercentiles } from './pert.ts'

const shares = [0.001, 0.1, 0.5, 0.9, 0.999]
const share = { minimum: 0, maximum: 1 }
const amount = { minimum: 0, maximum: 1e12 }

function expectClose(found: number[], wanted: number[], tolerance = 1e-12): void {
  expect(found).toHaveLength(wanted.length)
  wanted.forEach((value, i) => expect(Math.abs(found[i]! - value)).toBeLessThan(tolerance * Math.abs(value)))
}

/** Mean of the quantile function by the midpoint rule. */
function meanOf({ quantile }: { quantile(u: number): number }): number {
  const points = 20_000
  let sum = 0
  for (let i = 0; i < points; i++) sum += quantile((i + 0.5) / points)
  return sum / points
}

describe('pert', () => {
  test('S70: is a beta distribution between its ends', () => {
    const { quantile } = distributionOf({ kind: 'pert', low: 0.7, likely: 0.95, high: 1.5 })
    // 0.7 + 0.8 · Beta(2.25, 3.75), by mpmath
    expectClose([0.05, 0.5, 0.9].map(quantile), [0.7806318602844451, 0.9882422222931361, 1.2037778900232015])
  })

  test('S70: with both ends at one value is that value', () => {
    const { quantile, mean } = distributionOf({ kind: 'pert', low: 3, likely: 3, high: 3 })
    expect([...shares.map(quantile), mean]).toEqual([3, 3, 3, 3, 3, 3])
  })
})

describe('p10p90', () => {
  /** By bisection in mpmath: low, likely, high, and the minimum and maximum of the pert. */
  const fits: [number, number, number, number, number][] = [
    [10, 12, 20, 8.314613861166288, 30.99667542635824],
    [0.01, 0.01, 0.05, 0.006938693844975122, 0.1155014238303091],
    [100, 180, 200, -9.966754263582448, 216.8538613883371],
  ]

  test.each(fits)('S71: %d, %d, %d has one pert', (low, likely, high, minimum, maximum) => {
    const pert = pertOfPercentiles({ low, likely, high })
    expect(pert.likely).toBe(likely)
    expect(Math.abs(pert.low - minimum)).toBeLessThan(1e-13 * (maximum - minimum))
    expect(Math.abs(pert.high - maximum)).toBeLessThan(1e-13 * (maximum - minimum))
  })

  test('S71: the percentiles are those given, wherever the likely value lies between them', () => {
    for (let i = 0; i <= 20; i++) {
      const range: Range = { kind: 'p10p90', low: 2, likely: 2 + i / 10, high: 4 }
      const { quantile } = distributionOf(range)
      expectClose([quantile(0.1), quantile(0.9)], [2, 4])
    }
  })
})

describe('shares', () => {
  test('S70: beta by mean and concentration, counts by what was seen', () => {
    const known = distributionOf({ kind: 'beta', mean: 0.36, concentration: 100 })
    expectClose([0.05, 0.5].map(known.quantile), [0.2830167032651438, 0.3590631394466399])
    const seen = distributionOf({ kind: 'counts', successes: 1200, failures: 98_800 })
    expectClose([0.05, 0.5].map(seen.quantile), [0.011448778008807881, 0.012006506743396693])
    expect(known.mean).toBeCloseTo(0.36, 14)
    expect(seen.mean).toBeCloseTo(1201 / 100_002, 14)
  })

  test('S70: the likely value is the mode, or the mean where there is none inside', () => {
    const likely = (range: Range) => distributionOf(range).likely
    expect(likely({ kind: 'counts', successes: 3, failures: 9 })).toBeCloseTo(0.25, 14)
    expect(likely({ kind: 'beta', mean: 0.3, concentration: 12 })).toBeCloseTo(0.26, 14)
    expect(likely({ kind: 'beta', mean: 0.02, concentration: 20 })).toBeCloseTo(0.02, 14)
  })
})

describe('amounts', () => {
  test('S70: lognormal by mean and coefficient of variation', () => {
    const deal = distributionOf({ kind: 'lognormal', mean: 25_000, cv: 0.25 })
    expectClose(
      [0.001, 0.05, 0.5, 0.9, 0.999].map(deal.quantile),
      [11332.610145649813, 16176.612725713072, 24253.562503633297, 33251.77031122924, 51906.42637110831],
    )
    expect(meanOf(deal) / deal.mean).toBeCloseTo(1, 4)
    expect(deal.likely).toBeCloseTo(25_000 * 1.0625 ** -1.5, 8)
  })

  test('S70: normal, drawn again below 0', () => {
    const { quantile, mean } = distributionOf({ kind: 'normal', mean: 1, sd: 2 })
    expectClose(
      shares.map(quantile),
      [0.003926110091060836, 0.3768606134165723, 1.793742350179089, 3.9643593568818143, 7.39638266471768],
    )
    // SciPy's truncnorm
    expect(mean).toBeCloseTo(2.018320867674067, 13)
  })
})

describe('participants', () => {
  const estimates = [
    { low: 0.1, likely: 0.2, high: 0.3 },
    { low: 0.2, likely: 0.4, high: 0.5 },
    { low: 0.25, likely: 0.3, high: 0.9 },
  ]

  test('S72: the mixture of their perts, each of equal weight', () => {
    const { quantile, mean, likely } = distributionOf({ kind: 'participants', estimates })
    expectClose(
      [0.01, 0.3, 0.5, 0.8, 0.99].map(quantile),
      [0.13133990076121985, 0.24924136795600713, 0.32792209932961186, 0.4224612286090461, 0.6227415314944389],
    )
    expect(likely).toBe(quantile(0.5))
    expect(mean).toBeCloseTo((1.2 + 2.3 + 2.35) / 18, 14)
    expect(meanOf({ quantile })).toBeCloseTo(mean, 5)
  })

  test('S72: one of them alone is a pert; estimates far apart leave a gap; one value keeps its weight', () => {
    const alone = distributionOf({ kind: 'participants', estimates: estimates.slice(0, 1) })
    expect(alone.quantile(0.37)).toBe(distributionOf({ kind: 'pert', ...estimates[0]! }).quantile(0.37))
    const apart = distributionOf({
      kind: 'participants',
      estimates: [
        { low: 0, likely: 1, high: 2 },
        { low: 5, likely: 5, high: 5 },
      ],
    })
    expect(apart.quantile(0.25)).toBeCloseTo(1, 12)
    expect(apart.quantile(0.4999)).toBeLessThan(2)
    for (const u of [0.51, 0.75, 0.99]) expect(apart.quantile(u)).toBeCloseTo(5, 12)
  })
})

test('S73: what lies beyond the limits of the input is set to the limit, and the mean says so', () => {
  const range: Range = { kind: 'p10p90', low: 0.5, likely: 0.9, high: 0.99 }
  const limited = distributionOf(range, share)
  const free = distributionOf(range)
  expect(free.quantile(0.999)).toBeGreaterThan(1)
  expect(limited.quantile(0.999)).toBe(1)
  expect(limited.quantile(0.5)).toBe(free.quantile(0.5))
  expect(limited.mean).toBeLessThan(free.mean)
  expect(limited.mean).toBeCloseTo(meanOf(limited), 4)
})

test('S70: percentiles of a lognormal with a mean and a coefficient of variation', () => {
  const { quantile, mean } = distributionOf({ kind: 'lognormal', mean: 25_000, cv: 0.25 }, amount)
  expect(quantile(0.05)).toBeCloseTo(16176.612725713072, 7)
  expect(quantile(0.5)).toBeCloseTo(24253.562503633297, 7)
  expect(quantile(0.9)).toBeCloseTo(33251.77031122924, 7)
  expect(mean).toBeCloseTo(25_000, 9)
})
