import { distributionOf } from '../risk/distribution.ts'
import type { Estimate } from '../risk/pert.ts'

export interface Pooled {
  p10: number
  p50: number
  p90: number
}

/**
 * What estimates of one input come to together: 10th, 50th and 90th percentile of the mixture of their perts (the range
 * `participants`), in the unit of the input. They are not means of percentiles: people who differ make them wider.
 * null without estimates. SPEC S147.
 */
export function pooled(estimates: readonly Estimate[]): Pooled | null {
  if (estimates.length === 0) return null
  const { quantile } = distributionOf({ kind: 'participants', estimates: [...estimates] })
  return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) }
}
