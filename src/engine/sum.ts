/** Sum of the values, from the first to the last. */
export function sum(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}
