import { expect, test } from 'vitest'
import { normalDensity, normalDistribution, normalQuantile } from './normal.ts'

/** By mpmath with 60 digits: u, and the quantile at u. */
const quantiles: [number, number][] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798405],
  [1e-6, -4.753424308822899],
  [0.02, -2.0537489106318225],
  [0.074, -1.4466320671589785],
  [0.3, -0.5244005127080407],
  [0.5, 0],
  [0.93, 1.4757910281791708],
  [0.999999999, 5.997807019601637],
]

test('S70: quantiles of the standard normal', () => {
  for (const [u, x] of quantiles)
    expect(Math.abs(normalQuantile(u) - x)).toBeLessThanOrEqual(1e-15 * Math.abs(x))
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
})

test('S70: the distribution function leads back', () => {
  for (const [u, x] of quantiles) expect(normalDistribution(x) / u).toBeCloseTo(1, 12)
  // Abramowitz and Stegun, table 26.1
  expect(normalDistribution(1)).toBeCloseTo(0.841344746068543, 15)
  expect(normalDistribution(0.3)).toBeCloseTo(0.6179114221889526, 15)
  expect(normalDensity(1)).toBeCloseTo(0.241970724519143, 15)
})
