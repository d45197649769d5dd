interface Step {
  place: number[]
  /** λ: half of what a unit more of the target adds to the sum of squares */
  multiplier: number
}

/**
 * The place z in a box with the least Σ z² at which a linear function is zero, given its value and slopes at another
 * place: z_j = λ · slope_j, kept in the box, with the λ at which the function is zero. That sum over j never falls as
 * λ grows and is straight between the λ at which an input meets a bound, so λ is exact. Where the function is zero
 * nowhere in the box, the place at which it comes nearest; null where all slopes are 0. SPEC S104.
 */
export function linearStep(
  { low, high }: { low: readonly number[]; high: readonly number[] },
  place: readonly number[],
  value: number,
  slopes: readonly number[],
): Step | null {
  if (slopes.every((slope) => slope === 0)) return null
  const wanted = slopes.reduce((total, slope, j) => total + slope * place[j]!, -value)
  const placeAt = (multiplier: number) =>
    slopes.map((slope, j) => Math.min(high[j]!, Math.max(low[j]!, slope === 0 ? 0 : multiplier * slope)))
  const reachedAt = (multiplier: number) =>
    placeAt(multiplier).reduce((total, change, j) => total + slopes[j]! * change, 0)
  const bends = slopes
    .flatMap((slope, j) => (slope === 0 ? [] : [low[j]! / slope, high[j]! / slope]))
    .sort((a, b) => a - b)
  const after = bends.findIndex((multiplier) => reachedAt(multiplier) >= wanted)
  if (after <= 0) {
    const end = after === 0 ? bends[0]! : bends.at(-1)!
    return { place: placeAt(end), multiplier: end }
  }
  const [from, to] = [bends[after - 1]!, bends[after]!]
  const [atFrom, atTo] = [reachedAt(from), reachedAt(to)]
  const multiplier = atTo > atFrom ? from + ((wanted - atFrom) / (atTo - atFrom)) * (to - from) : to
  return { place: placeAt(multiplier), multiplier }
}
