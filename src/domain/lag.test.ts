import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { checkProperty, lagArbitrary } from '#tests/fixtures/arbitrary-workspace.ts'
import { shareTolerance } from './fields.ts'
import { daysPerMonth, joinLags, lagSchema, lagShares, meanLagMonths, type Lag } from './lag.ts'

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/**
 * Share that lands in month k of an exponential waiting time from an entry placed uniformly in month 0, by
 * Simpson's rule over the entry: independent of the closed form.
 */
function integratedShare(meanMonths: number, k: number): number {
  const landsBefore = (month: number, entry: number) =>
    month <= entry ? 0 : 1 - Math.exp(-(month - entry) / meanMonths)
  const intervals = 20_000
  let sum = 0
  for (let i = 0; i <= intervals; i++) {
    const entry = i / intervals
    const weight = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2
    sum += weight * (landsBefore(k + 1, entry) - landsBefore(k, entry))
  }
  return sum / (3 * intervals)
}

describe('lagShares', () => {
  test.each([7, 14, 21, 30, 75, 365])('S4: %d days agree with numerical integration', (days) => {
    const shares = lagShares({ kind: 'days', days })
    const mean = days / daysPerMonth
    expect(shares).toHaveLength(13)
    for (let k = 0; k < 12; k++) expect(shares[k]).toBeCloseTo(integratedShare(mean, k), 8)
    const rest = 1 - total(Array.from({ length: 12 }, (_, k) => integratedShare(mean, k)))
    expect(shares[12]).toBeCloseTo(rest, 8)
  })

  test('S4: 30 days by hand', () => {
    // μ = 30/30.4375 = 0.985626…, e = exp(-1/μ) = 0.362553…: μ(1-e) = 0.628284…
    const shares = lagShares({ kind: 'days', days: 30 })
    expect(shares[0]).toBeCloseTo(0.3717159, 7)
    expect(shares[1]).toBeCloseTo(0.4004975, 7)
  })

  test('S4: no days land at once', () => {
    expect(lagShares({ kind: 'days', days: 0 })).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('S4: shares of any lag add up to 1 and are never negative', () => {
    checkProperty(
      fc.property(lagArbitrary, (lag) => {
        const shares = lagShares(lag)
        expect(Math.abs(total(shares) - 1)).toBeLessThan(1e-12)
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
      }),
    )
  })

  test('shares are handed out as a copy', () => {
    const lag: Lag = { kind: 'shares', shares: [0.5, 0.5] }
    lagShares(lag)[0] = 9
    expect(lag.shares).toEqual([0.5, 0.5])
  })
})

describe('joinLags', () => {
  test('means add up, not beyond what may be entered', () => {
    expect(joinLags({ kind: 'days', days: 30 }, { kind: 'days', days: 14 })).toEqual({
      kind: 'days',
      days: 44,
    })
    expect(joinLags({ kind: 'days', days: 3000 }, { kind: 'days', days: 3000 })).toEqual({
      kind: 'days',
      days: 3650,
    })
  })

  test('shares are convolved', () => {
    const joined = joinLags({ kind: 'shares', shares: [0.5, 0.5] }, { kind: 'shares', shares: [0.25, 0.75] })
    expect(joined).toEqual({ kind: 'shares', shares: [0.125, 0.5, 0.375] })
  })

  test('any two join to a valid lag whose mean is the sum of theirs, where no list is cut', () => {
    checkProperty(
      fc.property(lagArbitrary, lagArbitrary, (first, second) => {
        const joined = joinLags(first, second)
        expect(lagSchema.safeParse(joined).success).toBe(true)
        if (joined.kind === 'days' || lagShares(first).length + lagShares(second).length > 62) return
        const mean = (lag: Lag) => meanLagMonths({ kind: 'shares', shares: lagShares(lag) })
        expect(mean(joined)).toBeCloseTo(mean(first) + mean(second), 9)
      }),
    )
  })

  test('two lists that are each off by the tolerance still join to a valid one', () => {
    const off: Lag = { kind: 'shares', shares: [0.5 + shareTolerance * 0.99, 0.5] }
    expect(lagSchema.safeParse(off).success).toBe(true)
    expect(lagSchema.safeParse(joinLags(off, off)).success).toBe(true)
  })
})

test('the mean of a lag is told in months', () => {
  expect(meanLagMonths({ kind: 'days', days: daysPerMonth * 2 })).toBe(2)
  expect(meanLagMonths({ kind: 'shares', shares: [0.25, 0.5, 0.25] })).toBe(1)
})
