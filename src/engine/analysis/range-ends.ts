import type { InputDescription, InputValue } from '#domain/inputs.ts'
import { withinLimits } from '#domain/movable.ts'
import { endsOf, type Range } from '#domain/range.ts'
import { distributionOf } from '../risk/distribution.ts'

const lowShare = 0.05

/**
 * Values from which to which an input may lie: the least and the greatest that its range names (pert,
 * participants, the fast and the slow lag), otherwise the 5th and the 95th percentile; within the limits of the
 * input. SPEC S92.
 */
export function rangeEnds(range: Range, input: InputDescription): { low: InputValue; high: InputValue } {
  const kept = (low: number, high: number) => ({
    low: withinLimits(input, low),
    high: withinLimits(input, high),
  })
  switch (range.kind) {
    case 'lagMix':
      return { low: range.fast, high: range.slow }
    case 'pert':
    case 'participants': {
      const { low, high } = endsOf(range)!
      return kept(low, high)
    }
    default: {
      const { quantile } = distributionOf(range)
      return kept(quantile(lowShare), quantile(1 - lowShare))
    }
  }
}
