/** Sum of the values, from the first to the last. */
export function sum(values: Float64Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}

/** Adds values of the same months to a total, in place. */
export function addTo(total: Float64Array, values: Float64Array): void {
  for (let month = 0; month < total.length; month++) total[month]! += values[month]!
}

/** Sum by month (N) of series that have the same months, e.g. of all channels. SPEC S7. */
export function sumByMonth(series: readonly Float64Array[], months: number): Float64Array {
  const total = new Float64Array(months)
  for (const values of series) addTo(total, values)
  return total
}
