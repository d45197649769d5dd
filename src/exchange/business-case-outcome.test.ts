import { expect, it } from 'vitest'
import type { RiskResult } from '#engine/analysis/requests.ts'
import { figureStatistics } from '#engine/risk/figure-statistics.ts'
import { outcomeAt } from './business-case-outcome.ts'

/** What trials with these values say; NaN where a trial has none. */
function resultOf(values: number[]): RiskResult {
  return { trials: values.length, ...figureStatistics(Float64Array.from(values), null) } as RiskResult
}

/** 0.1, 0.2 … up to 100 months, the last `absent` never. */
function paybacks(absent: number): RiskResult {
  return resultOf(Array.from({ length: 1000 }, (_, i) => (i >= 1000 - absent ? Number.NaN : (i + 1) / 10)))
}

it('is the tenth from the bad end and from the good one where more is better', () => {
  const result = resultOf(Array.from({ length: 1001 }, (_, i) => i))
  expect([outcomeAt('npv', 'low', result), outcomeAt('npv', 'high', result)]).toEqual([100, 900])
})

it('is turned round where less is better: a low outcome is a late payback', () => {
  const result = resultOf(Array.from({ length: 1001 }, (_, i) => i))
  expect([outcomeAt('payback', 'low', result), outcomeAt('payback', 'high', result)]).toEqual([900, 100])
})

// Trials that never pay back stand behind all others, so the places of the others do not move.
it.each([1, 50, 99])('counts trials that never pay back as the latest: %d of 1000', (absent) => {
  const result = paybacks(absent)
  const [first, second] = result.histogram.edges
  const column = second! - first!
  expect(Math.abs(outcomeAt('payback', 'low', result)! - 90)).toBeLessThan(column)
  expect(Math.abs(outcomeAt('payback', 'high', result)! - 10)).toBeLessThan(0.2)
})

it('does not exist where more than one trial in ten never pays back', () => {
  expect(outcomeAt('payback', 'low', paybacks(101))).toBeNull()
  expect(outcomeAt('payback', 'high', paybacks(101))).toBeCloseTo(10, 0)
  expect(outcomeAt('payback', 'high', paybacks(950))).toBeNull()
  expect(outcomeAt('payback', 'high', paybacks(1000))).toBeNull()
})
