import type { Kernel } from '../kernel/kernel.ts'
import { integers, layOut, type Layout } from '../kernel/layout.ts'

const bins = 4096
/** One value in so many tells the range of the bins; what lies beyond it falls into the first or the last. */
const sampleStep = 16

/** Percentiles (in the order of `shares`) of so many numbers as it was made for, which may stand in several parts. */
export type PercentileFinder = (parts: readonly Float32Array[], shares: readonly number[]) => number[]

/**
 * Finds percentiles like `percentilesOf`, to the last bit, with the help of the kernel: values are counted in bins,
 * and only those in bins that hold what is looked for are sorted. Bins may be of any width, since a value is never in
 * an earlier bin than a smaller one. SPEC S76.
 */
export function kernelPercentiles(kernel: Kernel, count: number): PercentileFinder {
  const padded = Math.ceil(count / 4) * 4
  const tenant = {}
  const fields = {
    values: integers(padded),
    counts: integers(bins),
    wanted: integers(bins / 4),
    // Each value is written before it is known whether it stays.
    gathered: integers(padded + 4),
  }
  let layout: Layout<keyof typeof fields> | null = null

  return (parts, shares) => {
    if (layout === null || kernel.tenant !== tenant) {
      layout = layOut(kernel, kernel.exports.freeMemory(), fields)
      kernel.tenant = tenant
    }
    const at = layout
    const values = at.singles('values')
    let filled = 0
    for (const part of parts) {
      values.set(part, filled)
      filled += part.length
    }
    // Filled up with what is never below any of them, so that no rank changes.
    values.fill(Number.POSITIVE_INFINITY, count)
    const [low, high] = rangeOf(values.subarray(0, count), sampleStep)
    const scale = Math.fround(bins / (high - low))
    // All of the sample alike, or too far apart: everything is in one bin.
    const usable = scale > 0 && scale < Number.POSITIVE_INFINITY ? scale : 0
    if (usable === 0) {
      const [least, greatest] = rangeOf(values.subarray(0, count), 1)
      if (least === greatest) return shares.map(() => least + 0)
    }
    const place = (name: keyof typeof fields) => at.addressOf(name)
    const counts = at.integers('counts').fill(0)
    kernel.exports.countInBins(place('values'), padded, low, usable, bins, place('counts'))
    const targets = shares
      .flatMap((share) => ranksOf(share, count))
      .map((rank) => ({ rank, ...binOf(counts, rank) }))
    const wanted = new Uint8Array(at.integers('wanted').buffer, place('wanted'), bins).fill(0)
    for (const { bin } of targets) wanted[bin] = 1
    const { gatherFromBins } = kernel.exports
    const size = gatherFromBins(
      place('values'),
      padded,
      low,
      usable,
      bins,
      place('wanted'),
      place('gathered'),
    )
    const sorted = at.singles('gathered').subarray(0, size).sort()
    const atRank = (index: number) => {
      const { rank, bin, before } = targets[index]!
      let skipped = 0
      for (let earlier = 0; earlier < bin; earlier++) if (wanted[earlier] === 1) skipped += counts[earlier]!
      return sorted[skipped + rank - before]!
    }
    return shares.map((share, i) => {
      const [below, above] = [atRank(2 * i), atRank(2 * i + 1)]
      const place = (count - 1) * share
      return (below === above ? below : below + (place - Math.floor(place)) * (above - below)) + 0
    })
  }
}

/** Ranks of the two neighbours of a percentile, from 0 */
function ranksOf(share: number, count: number): [number, number] {
  const rank = Math.floor((count - 1) * share)
  return [rank, Math.min(rank + 1, count - 1)]
}

/** The bin that holds a rank, and how many values are in the bins before it. */
function binOf(counts: Int32Array, rank: number): { bin: number; before: number } {
  let [bin, before] = [0, 0]
  while (before + counts[bin]! <= rank) before += counts[bin++]!
  return { bin, before }
}

function rangeOf(values: Float32Array, step: number): [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < values.length; i += step) {
    const value = values[i]!
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}
