import { betaDistribution } from './beta.ts'

/** A minimum, a most likely value and a maximum, in the unit of the input; low ≤ likely ≤ high. */
export interface Estimate {
  low: number
  likely: number
  high: number
}

/** A distribution of numbers between two ends. */
export interface BoundedDistribution {
  low: number
  high: number
  mean: number
  cumulative(x: number): number
  density(x: number): number
  quantile(u: number): number
}

/** low + (high - low) · Beta(a, b) */
export interface BetaShape {
  a: number
  b: number
  low: number
  high: number
}

/**
 * low + (high - low) · Beta(1 + 4(likely-low)/(high-low), 1 + 4(high-likely)/(high-low)); null where low = high.
 * SPEC S70.
 */
export function pertShape({ low, likely, high }: Estimate): BetaShape | null {
  if (low === high) return null
  const mode = (likely - low) / (high - low)
  return { a: 1 + 4 * mode, b: 5 - 4 * mode, low, high }
}

/** The distribution of a pert; all of it at one value where low = high. SPEC S70. */
export function pertDistribution(estimate: Estimate): BoundedDistribution {
  const { low, likely, high } = estimate
  const shape = pertShape(estimate)
  if (shape === null) return atOneValue(low)
  const beta = betaDistribution(shape.a, shape.b)
  const width = high - low
  return {
    low,
    high,
    mean: (low + 4 * likely + high) / 6,
    cumulative: (x) => beta.cumulative((x - low) / width),
    density: (x) => beta.density((x - low) / width) / width,
    quantile: (u) => (u >= 1 ? high : low + width * beta.quantile(u)),
  }
}

function atOneValue(value: number): BoundedDistribution {
  return {
    low: value,
    high: value,
    mean: value,
    cumulative: (x) => (x < value ? 0 : 1),
    density: () => 0,
    quantile: () => value,
  }
}

/**
 * Minimum and maximum of the pert with this most likely value whose 10th and 90th percentiles are low and high
 * (low < high). With s the place of the mode between the ends, its place between the percentiles is
 * (s - q10(s)) / (q90(s) - q10(s)), which rises from -0.06 to 1.06: so there is exactly one for every most likely
 * value from low to high. Found by bisection of s. The ends may lie beyond what the input allows. SPEC S71.
 */
export function pertOfPercentiles({ low, likely, high }: Estimate): Estimate {
  const wanted = (likely - low) / (high - low)
  let [from, to] = [0, 1]
  for (let step = 0; step < 54; step++) {
    const mode = (from + to) / 2
    const { q10, q90 } = percentilesOf(mode)
    if (mode - q10 < wanted * (q90 - q10)) from = mode
    else to = mode
  }
  const { q10, q90 } = percentilesOf((from + to) / 2)
  const width = (high - low) / (q90 - q10)
  const minimum = low - width * q10
  return { low: Math.min(minimum, likely), likely, high: Math.max(minimum + width, likely) }
}

function percentilesOf(mode: number): { q10: number; q90: number } {
  const beta = betaDistribution(1 + 4 * mode, 5 - 4 * mode)
  return { q10: beta.quantile(0.1), q90: beta.quantile(0.9) }
}
