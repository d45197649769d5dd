import type { FoundZero, Sample, ZeroSearch } from './nearest-zero.ts'

const maximumSteps = 200
/** Values smaller than this share of the scale are zero. */
const zeroShare = 1e-12
/** Where a curve has jumped, and is as close to zero as this, it has not jumped over it. */
const closeShare = 1e-9

/**
 * The zero between two samples of different signs. Each step goes to the zero of the hyperbola
 * y = (x - r) / (p x + q) through three points (Jarratt and Nudds, 1965; of a line through two as long as there is no
 * third, which is `known`), exact for ratios of linear functions. Where that leaves the bracket, or four steps have
 * not halved it, it is halved. Where the curve jumps over zero, the side above it is taken. SPEC S101.
 */
export function refineZero(
  search: ZeroSearch,
  [from, to]: readonly [Sample, Sample],
  known: Sample | null = null,
): FoundZero {
  const { curve, scale } = search
  let [low, high] = from.point <= to.point ? [from, to] : [to, from]
  let third = known
  let widthBefore = high.point - low.point
  for (let step = 0; step < maximumSteps; step++) {
    const done = [low, high].find(({ value }) => isZeroValue(search, value))
    if (done !== undefined) return { point: done.point, isZero: true }
    const width = high.point - low.point
    const isFourth = step % 4 === 3
    const isSlow = isFourth && width > widthBefore / 2
    if (isFourth) widthBefore = width
    const point = isSlow ? middleOf(low, high) : nextPoint(low, high, third)
    if (point <= low.point || point >= high.point) break
    const next = { point, value: curve([point])[0]! }
    if (Number.isNaN(next.value)) return { point: low.point, isZero: false }
    const isBelow = Math.sign(next.value) === Math.sign(low.value)
    third = isBelow ? low : high
    if (isBelow) low = next
    else high = next
  }
  const nearest = Math.abs(low.value) <= Math.abs(high.value) ? low : high
  if (Math.abs(nearest.value) <= closeShare * scale) return { point: nearest.point, isZero: true }
  return { point: (low.value > 0 ? low : high).point, isZero: true }
}

/** Whether a value is nothing but what rounding leaves of zero. */
export function isZeroValue({ scale }: Pick<ZeroSearch, 'scale'>, value: number): boolean {
  return Math.abs(value) <= zeroShare * scale
}

function middleOf(low: Sample, high: Sample): number {
  return low.point + (high.point - low.point) / 2
}

function nextPoint(low: Sample, high: Sample, third: Sample | null): number {
  const middle = middleOf(low, high)
  const known = [low, high, third].filter((sample) => sample !== null)
  if (!known.every(({ value }) => Number.isFinite(value))) return middle
  const guess = known.length === 3 ? hyperbolaZero(known as [Sample, Sample, Sample]) : lineZero(low, high)
  return guess > low.point && guess < high.point ? guess : middle
}

function lineZero(a: Sample, b: Sample): number {
  return a.point + ((b.point - a.point) * a.value) / (a.value - b.value)
}

function hyperbolaZero([a, b, c]: [Sample, Sample, Sample]): number {
  const [toA, toB] = [a.point - c.point, b.point - c.point]
  return (
    c.point +
    (toA * toB * c.value * (b.value - a.value)) /
      (toB * b.value * (c.value - a.value) - toA * a.value * (c.value - b.value))
  )
}
