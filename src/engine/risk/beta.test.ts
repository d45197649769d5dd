import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaDistribution, stirlingError } from './beta.ts'

const shares = [1e-6, 0.05, 0.5, 0.9, 0.999]

/** By mpmath with 40 digits: a, b, and the quantiles at `shares`. */
const expected: [number, number, number[]][] = [
  [
    2.25,
    3.75,
    [0.0007536033954933806, 0.10078982535555632, 0.3603027778664201, 0.6297223625290017, 0.9006665242786996],
  ],
  [
    0.6,
    29.4,
    [
      2.838617857880597e-12, 0.00019329149337069795, 0.010753075983600747, 0.05203585306190038,
      0.17874260662929692,
    ],
  ],
  [
    5,
    1,
    [0.06309573444801933, 0.5492802716530589, 0.8705505632961241, 0.9791483623609768, 0.9997999199519664],
  ],
  [
    36,
    64,
    [0.16232952062552844, 0.2830167032651438, 0.3590631394466399, 0.42199158251753544, 0.5130736304233021],
  ],
  [1, 1, shares],
  [
    1201,
    98801,
    [
      0.01044214550347757, 0.011448778008807881, 0.012006506743396693, 0.012453239732621819,
      0.013102069638360869,
    ],
  ],
]

describe('quantiles', () => {
  test.each(expected)('S70: Beta(%d, %d)', (a, b, quantiles) => {
    const { quantile } = betaDistribution(a, b)
    shares.forEach((u, i) => expect(Math.abs(quantile(u) / quantiles[i]! - 1)).toBeLessThan(1e-12))
  })

  test('S70: with a density that has no peak inside', () => {
    const { quantile } = betaDistribution(0.05, 0.4)
    // The draws crowd at both ends, where x as a number loses digits of its distance from 1.
    expect(quantile(0.05) / 6.09409178024975e-26).toBeCloseTo(1, 11)
    expect(quantile(0.5) / 6.094070558621099e-6).toBeCloseTo(1, 11)
    expect(quantile(0.9)).toBeCloseTo(0.5249281186301662, 13)
    expect(quantile(0.999)).toBeCloseTo(0.9999927820901529, 13)
  })

  test('S70: of huge parameters go over into the normal distribution without a step', () => {
    for (const b of [1, 3]) {
      const [below, above] = [betaDistribution(1e8, b * 1e8), betaDistribution(1.0000001e8, b * 1.0000001e8)]
      for (const u of shares) expect(Math.abs(above.quantile(u) - below.quantile(u))).toBeLessThan(1e-11)
    }
    // Symmetric: the median is one half, and one deviation is 1 / √(8e12 + 4).
    const { quantile } = betaDistribution(1e12, 1e12)
    expect(quantile(0.5)).toBe(0.5)
    expect((quantile(0.841344746068543) - 0.5) * Math.sqrt(8e12 + 4)).toBeCloseTo(1, 9)
  })

  test('S70: the ends are 0 and 1', () => {
    expect([0, 1].map(betaDistribution(2, 3).quantile)).toEqual([0, 1])
  })
})

const parameter = fc.double({ min: -3, max: 7, noNaN: true }).map((power) => 10 ** power)

test('S70: the distribution function leads back, and quantiles never fall', () => {
  fc.assert(
    fc.property(parameter, parameter, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, u) => {
      const { quantile, cumulative } = betaDistribution(a, b)
      const x = quantile(u)
      // Where a step of x skips shares, only the neighbours say whether x is right.
      expect(cumulative(x * (1 - 1e-13))).toBeLessThanOrEqual(u * (1 + 1e-10))
      expect(1 - cumulative(1 - (1 - x) * (1 - 1e-13))).toBeLessThanOrEqual((1 - u) * (1 + 1e-10))
      expect(quantile(u + 0.0005)).toBeGreaterThanOrEqual(x)
    }),
    { seed: 20_250_101, numRuns: 300 },
  )
})

test('S70: cumulative shares and densities with closed forms', () => {
  const rising = betaDistribution(3, 1)
  const falling = betaDistribution(1, 4)
  for (const x of [0.01, 0.3, 0.77, 0.999]) {
    expect(rising.cumulative(x)).toBeCloseTo(x ** 3, 14)
    expect(rising.density(x)).toBeCloseTo(3 * x ** 2, 12)
    expect(falling.cumulative(x)).toBeCloseTo(1 - (1 - x) ** 4, 14)
    expect(falling.density(x)).toBeCloseTo(4 * (1 - x) ** 3, 12)
  }
  expect([-1, 0, 1, 2].map(rising.cumulative)).toEqual([0, 0, 1, 1])
  expect([-1, 0, 1, 2].map(rising.density)).toEqual([0, 0, 0, 0])
})

test('S70: what Stirling leaves out, from factorials', () => {
  const factorials = [1, 2, 6, 24, 120, 720]
  factorials.forEach((factorial, i) => {
    const n = i + 1
    const stirling = (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI)
    expect(stirlingError(n)).toBeCloseTo(Math.log(factorial) - stirling, 13)
  })
  // Γ(1/2 + 1) = √π / 2
  const stirling = Math.log(0.5) - 0.5 + 0.5 * Math.log(2 * Math.PI)
  expect(stirlingError(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2) - stirling, 13)
})
