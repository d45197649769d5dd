import type { FoundZero, Sample, ZeroSearch } from './nearest-zero.ts'

/**
 * The same among whole numbers: looks outwards from the start, twice as far each time, for the nearest number at
 * which the function is zero, or is better than zero beside one at which it is worse. Without one, the number at
 * which it is nearest to zero. SPEC S102.
 */
export function nearestWholeZero(search: ZeroSearch): FoundZero {
  const low = Math.ceil(search.low)
  const high = Math.floor(search.high)
  const middle = Math.min(high, Math.max(low, Math.round(search.start)))
  let known: Sample[] = []
  for (let reach = 2; ; reach *= 2) {
    const [from, to] = [Math.max(low, middle - reach), Math.min(high, middle + reach)]
    const points = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    const missing = points.filter((point) => !known.some((sample) => sample.point === point))
    const values = search.curve(missing)
    known = [...known, ...missing.map((point, index) => ({ point, value: values[index]! }))].sort(
      (a, b) => a.point - b.point,
    )
    const zeros = known.filter((sample, index) =>
      isZeroAmong(search, sample, known[index - 1], known[index + 1]),
    )
    const nearest = nearestTo(search.start, zeros)
    if (nearest !== undefined) return { point: nearest.point, isZero: true }
    if (from === low && to === high) break
  }
  const closest = Math.min(...known.map(({ value }) => (Number.isNaN(value) ? Infinity : Math.abs(value))))
  const best = nearestTo(
    search.start,
    known.filter(({ value }) => Math.abs(value) === closest),
  )
  return { point: best?.point ?? middle, isZero: false }
}

function isZeroAmong({ scale }: ZeroSearch, sample: Sample, ...beside: (Sample | undefined)[]): boolean {
  if (Math.abs(sample.value) <= 1e-9 * scale) return true
  return sample.value > 0 && beside.some((other) => other !== undefined && other.value < 0)
}

function nearestTo(start: number, samples: readonly Sample[]): Sample | undefined {
  return [...samples].sort((a, b) => Math.abs(a.point - start) - Math.abs(b.point - start))[0]
}
