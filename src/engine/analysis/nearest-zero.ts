import { refineZero } from './refine-zero.ts'

/**
 * Gives the value of a function at each point: above zero where it is better than zero, NaN where it has none, minus
 * infinity where it is worse than any number.
 */
export type Curve = (points: readonly number[]) => number[]

export interface ZeroSearch {
  curve: Curve
  low: number
  high: number
  /** What the zero should be near */
  start: number
  /** Size of the values that zero is told apart from */
  scale: number
}

export interface FoundZero {
  /** Where the curve is zero, or nearest to it */
  point: number
  isZero: boolean
}

export interface Sample {
  point: number
  value: number
}

/** Points on each side of the start in the scan, and in each round of looking for the best between them. */
const scanned = 32
const roundPoints = 8
const rounds = 12

/**
 * The zero of a function that is nearest to the start, between low and high. Five points are tried first: where the
 * function rises or falls through all of them and past zero, and its bend changes sides once at most, it is taken to
 * have one zero, which is refined. Otherwise 32 points on each side of the start are tried, ever further apart, and
 * the nearest change of sign on each side is refined. Without one, the points nearest to zero are looked at closely.
 * SPEC S101.
 */
export function nearestZero(search: ZeroSearch): FoundZero {
  const probes = sampled(search, probePoints(search))
  const [bracket] = isPlain(probes) ? brackets(probes) : []
  if (bracket !== undefined) {
    const other = probes.find((sample) => !bracket.includes(sample))
    return refineZero(search, bracket, other)
  }
  const samples = merged(probes, sampled(search, scanPoints(search)))
  return nearestAmong(search, samples) ?? bestBetween(search, samples)
}

function sampled({ curve }: ZeroSearch, points: readonly number[]): Sample[] {
  const values = curve(points)
  return points.map((point, index) => ({ point, value: values[index]! }))
}

function merged(...lists: Sample[][]): Sample[] {
  const byPoint = new Map(lists.flat().map((sample) => [sample.point, sample]))
  return [...byPoint.values()].sort((a, b) => a.point - b.point)
}

/** The start, halfway to each end and the ends; quarters where the start is an end itself. */
function probePoints({ low, high, start }: ZeroSearch): number[] {
  const isInside = start > low && start < high
  const points = isInside
    ? [low, (low + start) / 2, start, (start + high) / 2, high]
    : [0, 0.25, 0.5, 0.75, 1].map((share) => low + share * (high - low))
  return [...new Set(points)]
}

/** Whether the values rise or fall throughout, in a bow or an S. */
function isPlain(samples: readonly Sample[]): boolean {
  const pairs = samples.slice(1).map((to, index) => ({ from: samples[index]!, to }))
  const slopes = pairs.map(({ from, to }) => (to.value - from.value) / (to.point - from.point))
  if (!slopes.every(Number.isFinite) || new Set(slopes.map(Math.sign)).size !== 1) return false
  const steepest = Math.max(...slopes.map(Math.abs))
  const bends = slopes.slice(1).map((slope, index) => slope - slopes[index]!)
  const sides = bends.filter((bend) => Math.abs(bend) > 1e-9 * steepest).map(Math.sign)
  return slopes[0] !== 0 && sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length <= 1
}

/** From one sample to the next with the other sign; a value that does not exist is in no bracket. */
function brackets(samples: readonly Sample[]): [Sample, Sample][] {
  return samples.slice(1).flatMap((to, index): [Sample, Sample][] => {
    const from = samples[index]!
    return Math.sign(from.value) * Math.sign(to.value) <= 0 ? [[from, to]] : []
  })
}

/** Distances from the start that grow in proportion, from a small share of it to the ends. */
function scanPoints({ low, high, start }: ZeroSearch): number[] {
  const middle = Math.min(high, Math.max(low, start))
  const away = (end: number) => {
    const distance = end - middle
    if (distance === 0) return []
    const unit = middle === 0 ? Math.abs(distance) / 1000 : Math.abs(middle)
    const growth = Math.log1p(Math.abs(distance) / unit)
    return Array.from({ length: scanned }, (_, index) =>
      index === scanned - 1
        ? end
        : middle + distance * (Math.expm1((growth * (index + 1)) / scanned) / Math.expm1(growth)),
    )
  }
  return [...new Set([...away(low), middle, ...away(high)])]
}

/** The zero nearest to the start; below and above it the nearest bracket with one is refined. */
function nearestAmong(search: ZeroSearch, samples: readonly Sample[]): FoundZero | undefined {
  const { start } = search
  const all = brackets(samples)
  const sides = [
    all.filter(([, to]) => to.point <= start).reverse(),
    all.filter(([, to]) => to.point > start),
  ]
  const found = sides.flatMap((side) => {
    for (const bracket of side) {
      const zero = refineZero(search, bracket)
      if (zero.isZero) return [zero]
    }
    return []
  })
  return found.sort((a, b) => Math.abs(a.point - start) - Math.abs(b.point - start))[0]
}

/** Looks more and more closely around the sample nearest to zero; a change of sign on the way is refined. */
function bestBetween(search: ZeroSearch, samples: readonly Sample[]): FoundZero {
  const wanted = search.start
  let known = [...samples]
  for (let round = 0; round < rounds; round++) {
    const best = bestPlace(known, wanted)
    if (best === null) return { point: Math.min(search.high, Math.max(search.low, wanted)), isZero: false }
    if (known.every(({ value }) => value === known[best]!.value)) break
    const low = known[Math.max(0, best - 1)]!.point
    const high = known[Math.min(known.length - 1, best + 1)]!.point
    const step = (high - low) / (roundPoints + 1)
    const points = Array.from({ length: roundPoints }, (_, index) => low + (index + 1) * step)
    known = merged(known, sampled(search, points)).filter(({ point }) => point >= low && point <= high)
    const zero = nearestAmong(search, known)
    if (zero !== undefined) return zero
  }
  const best = known[bestPlace(known, wanted)!]!
  return { point: best.point, isZero: Math.abs(best.value) <= 1e-9 * search.scale }
}

/** Place of the sample nearest to zero, of equals the one nearest to the point wanted; null where none exists. */
function bestPlace(samples: readonly Sample[], wanted: number): number | null {
  let best: number | null = null
  samples.forEach(({ point, value }, place) => {
    if (Number.isNaN(value)) return
    const other = best === null ? null : samples[best]!
    const [size, otherSize] = [Math.abs(value), other === null ? Infinity : Math.abs(other.value)]
    const isNearer = other !== null && Math.abs(point - wanted) < Math.abs(other.point - wanted)
    if (other === null || size < otherSize || (size === otherSize && isNearer)) best = place
  })
  return best
}
