/**
 * Ranks from 1 of numbers in any order; equal numbers share the mean of theirs. SPEC S80.
 */
export function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.slice().sort()
  // Of equal numbers, one search serves all.
  const known = new Map<number, number>()
  return values.map((value) => {
    let rank = known.get(value)
    if (rank === undefined) {
      const first = placeOf(sorted, value)
      let last = first
      while (last + 1 < sorted.length && sorted[last + 1] === value) last++
      rank = (first + last) / 2 + 1
      if (last > first) known.set(value, rank)
    }
    return rank
  })
}

/** First place of a number in a sorted list that holds it. */
function placeOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Correlation of two columns of numbers (n each, n ≥ 1) after K. Pearson; of ranks it is C. Spearman's. 0 where
 * one of them does not vary. SPEC S80.
 */
export function correlationOf(x: Float64Array, y: Float64Array): number {
  const [meanX, meanY] = [meanOf(x), meanOf(y)]
  let [xx, yy, xy] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i]! - meanX, y[i]! - meanY]
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  return xx === 0 || yy === 0 ? 0 : Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)))
}

export function meanOf(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}
