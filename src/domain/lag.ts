import * as z from 'zod/mini'
import * as field from './fields.ts'

const maximumLagDays = 3650

/**
 * Time from entering a stage to entering the next: a mean in days, or the shares that move on after
 * 0, 1, 2 … months.
 */
export const lagSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('days'),
    days: z.number().check(z.minimum(0), z.maximum(maximumLagDays)),
  }),
  z.strictObject({
    kind: z.literal('shares'),
    shares: z.array(field.share).check(
      z.minLength(1),
      z.maxLength(field.limits.lagShares),
      z.refine(
        (shares) => Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) <= field.shareTolerance,
        {
          params: { problem: 'shares-do-not-add-up' },
        },
      ),
    ),
  }),
])
export type Lag = z.infer<typeof lagSchema>

/** Mean length of a month, as the calendar repeats over four years. */
export const daysPerMonth = 30.4375

/** Taps of a lag entered in days: 0..12 months. */
const dayLagTaps = 13

/**
 * Shares that move on after 0, 1, 2 … months. A mean in days is an exponential waiting time from an entry
 * placed uniformly in its month; the tail beyond the last tap is added to it, so the shares sum to 1.
 * With μ the mean in months and e = exp(-1/μ): L[0] = 1 - μ(1-e), L[k] = μ(1-e)²·exp(-(k-1)/μ). SPEC S4.
 */
export function lagShares(lag: Lag): number[] {
  if (lag.kind === 'shares') return [...lag.shares]
  const mean = lag.days / daysPerMonth
  const shares = Array.from<number>({ length: dayLagTaps }).fill(0)
  if (mean === 0) {
    shares[0] = 1
    return shares
  }
  // -expm1 keeps the digits that 1 - exp(-1/μ) loses for long lags.
  const left = -Math.expm1(-1 / mean)
  shares[0] = 1 - mean * left
  for (let month = 1; month < dayLagTaps; month++)
    shares[month] = mean * left * left * Math.exp(-(month - 1) / mean)
  // What is still waiting after tap K: the sum of the geometric rest.
  shares[dayLagTaps - 1]! += mean * left * Math.exp(-(dayLagTaps - 1) / mean)
  return shares
}

/**
 * The lag of two steps taken one after the other. Two means add, up to the longest that may be entered;
 * otherwise the shares are convolved, and what lies beyond the last share is added to it.
 */
export function joinLags(first: Lag, second: Lag): Lag {
  if (first.kind === 'days' && second.kind === 'days')
    return { kind: 'days', days: Math.min(first.days + second.days, maximumLagDays) }
  const a = lagShares(first)
  const b = lagShares(second)
  const last = Math.min(a.length + b.length - 1, field.limits.lagShares) - 1
  const shares = Array.from<number>({ length: last + 1 }).fill(0)
  a.forEach((share, i) => b.forEach((other, j) => (shares[Math.min(i + j, last)]! += share * other)))
  // Two lists may each be off by as much as one list is allowed to be.
  const total = shares.reduce((sum, share) => sum + share, 0)
  return { kind: 'shares', shares: shares.map((share) => Math.min(1, share / total)) }
}

/** Mean of a lag in months. */
export function meanLagMonths(lag: Lag): number {
  if (lag.kind === 'days') return lag.days / daysPerMonth
  return lag.shares.reduce((sum, share, month) => sum + share * month, 0)
}
