import { betaDistribution } from './beta.ts'

/**
 * Percentile of n numbers in rising order, q in [0, 1]: by straight line between the neighbours of place
 * (n - 1) q, counted from 0. Source: R. J. Hyndman, Y. Fan, The American Statistician 50 (1996), 361-365, type 7.
 * SPEC S76.
 */
export function percentileOfSorted(sorted: ArrayLike<number>, q: number): number {
  const place = (sorted.length - 1) * q
  const before = Math.floor(place)
  return between(sorted[before]!, sorted[Math.min(before + 1, sorted.length - 1)]!, place - before)
}

/** Adding 0 makes a plain zero of -0. */
function between(a: number, b: number, share: number): number {
  return (a === b ? a : a + share * (b - a)) + 0
}

const bins = 4096

/**
 * The same percentiles (in the order of `shares`) of numbers in any order, without sorting them all: they are
 * counted in bins, and only the bins that hold what is looked for are sorted. SPEC S76.
 */
export function percentilesOf(values: Float32Array, shares: readonly number[]): number[] {
  const { length } = values
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < length; i++) {
    const value = values[i]!
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low === high) return shares.map(() => low + 0)
  const scale = (bins - 1) / (high - low)
  const counts = new Uint32Array(bins)
  for (let i = 0; i < length; i++) counts[((values[i]! - low) * scale) | 0]!++
  const wanted = new Map<number, { before: number; found: Float32Array; size: number }>()
  const binOf = (rank: number) => {
    let before = 0
    let bin = 0
    while (before + counts[bin]! <= rank) before += counts[bin++]!
    if (!wanted.has(bin)) wanted.set(bin, { before, found: new Float32Array(counts[bin]!), size: 0 })
    return bin
  }
  const places = shares.map((q) => {
    const place = (length - 1) * q
    const rank = Math.floor(place)
    const next = Math.min(rank + 1, length - 1)
    return { rank, next, share: place - rank, bin: binOf(rank), nextBin: binOf(next) }
  })
  const isWanted = new Uint8Array(bins)
  for (const bin of wanted.keys()) isWanted[bin] = 1
  for (let i = 0; i < length; i++) {
    const bin = ((values[i]! - low) * scale) | 0
    if (isWanted[bin] === 0) continue
    const group = wanted.get(bin)!
    group.found[group.size++] = values[i]!
  }
  for (const { found } of wanted.values()) found.sort()
  const atRank = (rank: number, bin: number) => {
    const { before, found } = wanted.get(bin)!
    return found[rank - before]!
  }
  return places.map(({ rank, next, share, bin, nextBin }) =>
    between(atRank(rank, bin), atRank(next, nextBin), share),
  )
}

/**
 * Half of the 95 % interval of a percentile, from the order statistics that a binomial count of n trials leaves
 * on either side; the ends of the sample where there is none. `sorted` in rising order. Source: W. J. Conover,
 * Practical Nonparametric Statistics, 3rd edition (1999), 3.2. SPEC S77.
 */
export function percentileError(sorted: ArrayLike<number>, q: number): number {
  const last = sorted.length - 1
  const low = sorted[Math.max(0, binomialQuantile(sorted.length, q, 0.025) - 1)]!
  const high = sorted[Math.min(last, binomialQuantile(sorted.length, q, 0.975))]!
  return (high - low) / 2
}

/** Least k with P(Binomial(n, q) ≤ k) ≥ level, from P(Binomial ≤ k) = I_{1-q}(n-k, k+1) (DLMF 8.17.5). */
function binomialQuantile(n: number, q: number, level: number): number {
  let [low, high] = [0, n]
  while (low < high) {
    const k = Math.floor((low + high) / 2)
    if (betaDistribution(n - k, k + 1).cumulative(1 - q) >= level) high = k
    else low = k + 1
  }
  return low
}
