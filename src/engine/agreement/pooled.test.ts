import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { pertDistribution } from '../risk/pert.ts'
import { pooled } from './pooled.ts'

const dealSizes = [
  { low: 18_000, likely: 25_000, high: 40_000 },
  { low: 20_000, likely: 22_000, high: 30_000 },
  { low: 10_000, likely: 15_000, high: 35_000 },
]

/** Any three whole numbers in order, equal ones among them */
const estimate = fc
  .tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), fc.nat({ max: 1000 }))
  .map((numbers) => numbers.toSorted((a, b) => a - b))
  .map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }))

test('S147: percentiles of the mixture, as SciPy and a large sample have them', () => {
  const { p10, p50, p90 } = pooled(dealSizes)!
  // SciPy: root of the mean of the three distribution functions
  expect(p10).toBeCloseTo(14647.906224355818, 6)
  expect(p50).toBeCloseTo(22521.232365426942, 6)
  expect(p90).toBeCloseTo(28608.230985198916, 6)
  // NumPy: 8,000,000 draws of each participant, default_rng(1)
  for (const [found, sampled] of [
    [p10, 14646.86741109],
    [p50, 22521.11684413],
    [p90, 28609.49251505],
  ] as const)
    expect(Math.abs(found - sampled)).toBeLessThan(5)
})

test('S147: they are not means of percentiles, which would hide that people differ', () => {
  const ends = dealSizes.map((one) => pertDistribution(one).quantile(0.1))
  const mean = ends.reduce((sum, end) => sum + end, 0) / ends.length
  // SciPy
  expect(mean).toBeCloseTo(18114.366776562365, 6)
  expect(pooled(dealSizes)!.p10).toBeLessThan(mean - 3000)
})

test('S147: one participant alone gives the percentiles of their pert, nobody none', () => {
  const { quantile } = pertDistribution(dealSizes[0]!)
  expect(pooled(dealSizes.slice(0, 1))).toEqual({
    p10: quantile(0.1),
    p50: quantile(0.5),
    p90: quantile(0.9),
  })
  expect(pooled([])).toBeNull()
})

test('S147: rise from the least to the greatest number, whoever comes first', () => {
  checkProperty(
    fc.property(fc.array(estimate, { minLength: 1, maxLength: 8 }), (estimates) => {
      const { p10, p50, p90 } = pooled(estimates)!
      expect(p10).toBeGreaterThanOrEqual(Math.min(...estimates.map(({ low }) => low)))
      expect(p50).toBeGreaterThanOrEqual(p10)
      expect(p90).toBeGreaterThanOrEqual(p50)
      expect(p90).toBeLessThanOrEqual(Math.max(...estimates.map(({ high }) => high)))
      expect(pooled([...estimates, ...estimates])!.p50).toBeCloseTo(p50, 8)
    }),
  )
})
