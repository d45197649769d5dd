import type { BoundedDistribution } from './pert.ts'

/**
 * Quantile function of an equal-weight mixture: the least x at which the mean of the distribution functions
 * reaches u. The same distribution as choosing one of the parts at random and then drawing from it, but with one
 * uniform number, with which the value never falls. Solved by Newton's method between the least and the greatest
 * of the parts' own quantiles, halving where a step leaves them or does not shrink fast enough. SPEC S72.
 */
export function mixtureQuantile(parts: readonly BoundedDistribution[], u: number): number {
  const ends = parts.map((part) => part.quantile(u))
  let low = Math.min(...ends)
  let high = Math.max(...ends)
  if (low === high || meanOf(parts, (part) => part.cumulative(low)) >= u) return low
  const precision = 1e-15 * Math.max(Math.abs(low), Math.abs(high))
  let x = (low + high) / 2
  let stepBefore = high - low
  while (high - low > precision) {
    const at = x
    const missing = u - meanOf(parts, (part) => part.cumulative(at))
    if (missing <= 0) high = x
    else low = x
    const newton = missing / meanOf(parts, (part) => part.density(at))
    const isFast = Math.abs(newton) <= stepBefore / 2 && x + newton > low && x + newton < high
    const step = isFast ? newton : (low + high) / 2 - x
    x += step
    if (Math.abs(step) <= precision) break
    stepBefore = Math.abs(step)
  }
  return x
}

function meanOf(
  parts: readonly BoundedDistribution[],
  valueOf: (part: BoundedDistribution) => number,
): number {
  return parts.reduce((sum, part) => sum + valueOf(part), 0) / parts.length
}
