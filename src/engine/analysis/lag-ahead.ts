export interface LagAhead {
  /** Months */
  mean: number
  /** Fewest whole months within which this share has gone on */
  quantile(share: number): number
}

/**
 * Time from entering one stage to entering a later one: the lags of the steps between, taken one after the other.
 * `lags[s][k]` is the share that goes on after k months; no steps take no time. SPEC S106.
 */
export function lagAhead(lags: readonly Float64Array[]): LagAhead {
  const shares = lags.reduce(convolved, Float64Array.of(1))
  return {
    mean: shares.reduce((total, share, month) => total + share * month, 0),
    quantile(share) {
      let gone = 0
      // Shares add up to 1 only within rounding.
      const month = shares.findIndex((part) => (gone += part) >= share - 1e-9)
      return month < 0 ? shares.length - 1 : month
    },
  }
}

function convolved(first: Float64Array, second: Float64Array): Float64Array {
  const both = new Float64Array(first.length + second.length - 1)
  first.forEach((share, i) => second.forEach((other, j) => (both[i + j]! += share * other)))
  return both
}
