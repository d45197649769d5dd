import { nextBits, pathKey, streamStates } from '../batch/random.ts'
import { normalDistribution, normalQuantile } from '../risk/normal.ts'
import { percentileOfSorted } from '../risk/percentile.ts'
import { fleissKappa, type StageCounts } from './fleiss-kappa.ts'

/** Between what kappa lies, as far as these leads can say. */
export interface KappaInterval {
  low: number
  high: number
  /** Resamples that have a kappa, and those that have none */
  resamples: number
  undefinedResamples: number
}

/** Fewer leads repeat too often in a resample for its tails to mean anything. */
const fewestLeads = 5

/** Apart from the draws of every input: paths of inputs have a slash. */
const key = pathKey('kappa')

/**
 * 95 % interval of Fleiss' kappa by bootstrap over leads, each with two answers or more: a resample draws as many leads
 * as there are, with replacement. Kappas of resamples are lower in the mean than kappa, so the percentiles that are
 * taken are corrected for bias and accelerated: BCa of B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap
 * (1993), 14.3. Resamples without a kappa are counted and left out. `seed` is below 2^32; what a resample draws depends
 * on the seed and its place alone. null: fewer than five leads, or no kappa. SPEC S143.
 */
export function kappaInterval(
  counts: readonly StageCounts[],
  { seed, resamples }: { seed: number; resamples: number },
): KappaInterval | null {
  const whole = fleissKappa(counts)
  if (counts.length < fewestLeads || whole.kind === 'none') return null
  const samples = Array.from({ length: resamples }, (_, place) =>
    drawnPlaces(counts.length, seed, place).map((lead) => counts[lead]!),
  )
  const sorted = kappasOf(samples).toSorted((a, b) => a - b)
  if (sorted.length === 0) return null
  const shareAt = correctedShare(
    biasOf(sorted, whole.value),
    accelerationOf(kappasOf(counts.map((_, out) => counts.filter((__, lead) => lead !== out)))),
  )
  return {
    low: percentileOfSorted(sorted, shareAt(0.025)),
    high: percentileOfSorted(sorted, shareAt(0.975)),
    resamples: sorted.length,
    undefinedResamples: resamples - sorted.length,
  }
}

/** As many of 0 … count - 1 as there are, each equally likely every time. */
function drawnPlaces(count: number, seed: number, resample: number): number[] {
  const states = streamStates(seed, resample, key)
  const bits = new Uint32Array(4)
  return Array.from({ length: count }, (_, i) => {
    if (i % 4 === 0) nextBits(states, bits)
    return Math.floor(bits[i % 4]! * 2 ** -32 * count)
  })
}

function kappasOf(samples: readonly (readonly StageCounts[])[]): number[] {
  return samples.map(fleissKappa).flatMap((kappa) => (kappa.kind === 'value' ? [kappa.value] : []))
}

/** Normal score of the share of resamples below kappa, of which equal ones are half. */
function biasOf(kappas: readonly number[], kappa: number): number {
  const below = kappas.filter((one) => one < kappa).length
  const equal = kappas.filter((one) => one === kappa).length
  const score = normalQuantile((below + equal / 2) / kappas.length)
  // As the acceleration is below 1/6 in size, this keeps the correction finite.
  return Math.min(3, Math.max(-3, score))
}

/** From the kappas with one lead left out each; 0 where they are all the same. */
function accelerationOf(kappas: readonly number[]): number {
  const mean = kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length
  const [squares, cubes] = [2, 3].map((power) =>
    kappas.reduce((sum, kappa) => sum + (mean - kappa) ** power, 0),
  )
  return squares === 0 ? 0 : cubes! / (6 * squares! ** 1.5)
}

function correctedShare(bias: number, acceleration: number): (share: number) => number {
  return (share) => {
    const score = bias + normalQuantile(share)
    return normalDistribution(bias + score / (1 - acceleration * score))
  }
}
