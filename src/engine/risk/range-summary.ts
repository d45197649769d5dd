import { meanLagMonths, daysPerMonth } from '#domain/lag.ts'
import type { Range } from '#domain/range.ts'
import { distributionOf, type Limits } from './distribution.ts'

/** A range in a few numbers, in the unit of the input; a lag between two as its mean in days. */
export interface RangeSummary {
  mean: number
  p5: number
  p10: number
  p50: number
  p90: number
  p95: number
  /** Most likely value; of participants the median, of a lag the middle */
  likely: number
}

/** What is drawn from a range of an input with these limits, without drawing. SPEC S70, S73. */
export function summaryOf(range: Range, limits: Limits): RangeSummary {
  const { quantile, mean, likely } = distributionOf(range, limits)
  const inUnit = unitOf(range)
  return {
    mean: inUnit(mean),
    p5: inUnit(quantile(0.05)),
    p10: inUnit(quantile(0.1)),
    p50: inUnit(quantile(0.5)),
    p90: inUnit(quantile(0.9)),
    p95: inUnit(quantile(0.95)),
    likely: inUnit(likely),
  }
}

/** A mix of two lags has the mix of their means. */
function unitOf(range: Range): (drawn: number) => number {
  if (range.kind !== 'lagMix') return (drawn) => drawn
  const [fast, slow] = [range.fast, range.slow].map((lag) => meanLagMonths(lag) * daysPerMonth) as [
    number,
    number,
  ]
  return (weight) => fast + weight * (slow - fast)
}
