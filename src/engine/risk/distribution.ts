import type { Range } from '#domain/range.ts'
import { betaDistribution } from './beta.ts'
import { mixtureQuantile } from './mixture.ts'
import { normalDensity, normalDistribution, normalQuantile } from './normal.ts'
import { pertDistribution, pertOfPercentiles, pertShape, type BetaShape } from './pert.ts'

/** What a range says about its input, in the unit of the input. */
export interface Distribution {
  /** Value below which the share u of draws lies, 0 < u < 1; never falls */
  quantile(u: number): number
  mean: number
  /** The mode; of participants the median; the mean where the density has no peak inside */
  likely: number
}

/** Least and greatest value that an input may have. */
export interface Limits {
  minimum: number
  maximum: number
}

/**
 * The distribution of a range, given by its quantile function: one uniform number makes one draw, and the draw
 * never falls as the number grows. Of a lag between two, what is drawn is the weight of the slow one, uniform from
 * 0 to 1. Draws beyond the limits of the input are set to the limit, and the mean is that of what is drawn (to
 * about 1e-4 of the spread where limits cut something off). SPEC S70, S71, S72, S73.
 */
export function distributionOf(range: Range, limits?: Limits): Distribution {
  const free = unlimited(range)
  if (limits === undefined || range.kind === 'lagMix') return free
  const limited = (value: number) => Math.min(limits.maximum, Math.max(limits.minimum, value))
  const quantile = (u: number) => limited(free.quantile(u))
  const isCut = [1e-6, 1 - 1e-6].some((u) => quantile(u) !== free.quantile(u))
  return { quantile, mean: isCut ? meanOf(quantile) : free.mean, likely: limited(free.likely) }
}

const pointsOfMean = 2000

function meanOf(quantile: (u: number) => number): number {
  let sum = 0
  for (let i = 0; i < pointsOfMean; i++) sum += quantile((i + 0.5) / pointsOfMean)
  return sum / pointsOfMean
}

/** The beta distribution that a range is between two ends; null where it is none. SPEC S70, S71. */
export function betaShapeOf(range: Range): BetaShape | null {
  switch (range.kind) {
    case 'pert':
      return pertShape(range)
    case 'p10p90':
      return pertShape(pertOfPercentiles(range))
    case 'beta': {
      const { mean, concentration } = range
      return { a: mean * concentration, b: (1 - mean) * concentration, low: 0, high: 1 }
    }
    case 'counts':
      return { a: 1 + range.successes, b: 1 + range.failures, low: 0, high: 1 }
    default:
      return null
  }
}

function unlimited(range: Range): Distribution {
  switch (range.kind) {
    case 'pert':
      return { ...pertDistribution(range), likely: range.likely }
    case 'p10p90':
      return { ...pertDistribution(pertOfPercentiles(range)), likely: range.likely }
    case 'beta':
    case 'counts':
      return ofShare(betaShapeOf(range)!)
    case 'lognormal':
      return lognormal(range.mean, range.cv)
    case 'normal':
      return positiveNormal(range.mean, range.sd)
    case 'lagMix':
      return { quantile: (u) => u, mean: 0.5, likely: 0.5 }
    case 'participants': {
      const parts = range.estimates.map(pertDistribution)
      const mean = parts.reduce((sum, part) => sum + part.mean, 0) / parts.length
      const quantile = (u: number) => mixtureQuantile(parts, u)
      return { quantile, mean, likely: quantile(0.5) }
    }
  }
}

function ofShare({ a, b }: BetaShape): Distribution {
  const mean = a / (a + b)
  const likely = a > 1 && b > 1 ? (a - 1) / (a + b - 2) : mean
  return { quantile: betaDistribution(a, b).quantile, mean, likely }
}

/** By its mean m and coefficient of variation: σ² = ln(1 + cv²), μ = ln m - σ²/2. */
function lognormal(mean: number, cv: number): Distribution {
  const variance = Math.log1p(cv * cv)
  const deviation = Math.sqrt(variance)
  return {
    quantile: (u) => mean * Math.exp(deviation * normalQuantile(u) - variance / 2),
    mean,
    likely: mean * Math.exp(-1.5 * variance),
  }
}

/** What is left of a normal distribution when draws below 0 are drawn again; mean ≥ 0 before that. */
function positiveNormal(mean: number, deviation: number): Distribution {
  const shareKept = normalDistribution(mean / deviation)
  const shareCut = normalDistribution(-mean / deviation)
  return {
    quantile(u) {
      // From the nearer end, so that neither tail loses digits.
      const isLow = shareCut + u * shareKept <= 0.5
      const place = isLow ? normalQuantile(shareCut + u * shareKept) : -normalQuantile((1 - u) * shareKept)
      return u <= 0 ? 0 : Math.max(0, mean + deviation * place)
    },
    mean: mean + (deviation * normalDensity(mean / deviation)) / shareKept,
    likely: mean,
  }
}
