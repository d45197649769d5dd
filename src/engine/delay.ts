/** Months from `from` to before `until`. */
export interface Span {
  from: number
  until: number
}

/**
 * Adds to month t of a total factor · Σ_k shares[k] · values[t - k]: what lands there of earlier months.
 * SPEC S7.
 */
export function addDelayed(
  total: Float64Array,
  values: Float64Array,
  shares: Float64Array,
  factor = 1,
  { from, until }: Span = { from: 0, until: total.length },
): void {
  for (let month = from; month < until; month++) {
    const taps = Math.min(shares.length, month + 1)
    let landing = 0
    for (let k = 0; k < taps; k++) landing += shares[k]! * values[month - k]!
    total[month]! += factor * landing
  }
}
