import { pertDistribution, type Estimate } from '../risk/pert.ts'

export interface Disagreement {
  /** Standard deviation between the means of the participants, in the unit of the input */
  spread: number
  /** How much of the pooled variance comes of their differing, 0 to 1; the rest is what each is unsure of */
  share: number
}

/**
 * How far estimates of one input (one or more) differ from each other. Of an equal-weight mixture of perts the variance
 * is that of their means plus the mean of theirs (law of total variance); a pert from a to b with the mean m has the
 * variance (m - a)(b - m) / 7. The share is 0 where all name the same single value. SPEC S148.
 */
export function disagreement(estimates: readonly Estimate[]): Disagreement {
  const { between, within } = variances(estimates)
  return { spread: Math.sqrt(between), share: between === 0 ? 0 : between / (between + within) }
}

/** Mean of the mixture, variance between the means of its parts, and mean of their own variances. SPEC S148. */
export function variances(estimates: readonly Estimate[]): {
  mean: number
  between: number
  within: number
} {
  const means = estimates.map((estimate) => pertDistribution(estimate).mean)
  const mean = meanOf(means)
  const between = meanOf(means.map((one) => (one - mean) ** 2))
  const within = meanOf(estimates.map(({ low, high }, i) => ((means[i]! - low) * (high - means[i]!)) / 7))
  return { mean, between, within }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
