import type { InputDescription } from './inputs.ts'
import { endsOf, type Range } from './range.ts'

/**
 * Between what an input may sensibly be moved where nobody said so: the ends of its range, else half to one and a
 * half of its value (days of a lag), within its limits.
 */
export function sensibleBounds(
  input: InputDescription,
  value: number,
  range: Range | undefined,
): { low: number; high: number } {
  const ends = range === undefined ? null : endsOf(range)
  // Beta and counts end at 0 and 1, which says nothing about this input.
  if (ends !== null && ends.high > ends.low && !(ends.low === 0 && ends.high === 1)) return ends
  const limit = (number: number) => Math.min(input.maximum, Math.max(input.minimum, number))
  if (value === 0) return { low: limit(input.minimum < 0 ? -0.1 : 0), high: limit(emptyScale(input)) }
  const spread = Math.abs(value) / 2
  const bounds = { low: limit(round(value - spread)), high: limit(round(value + spread)) }
  // At its limit an input can only be moved away from it.
  return bounds.high > bounds.low ? bounds : { low: input.minimum, high: limit(input.minimum + 1) }
}

/** How far an input goes that stands at zero. */
function emptyScale({ unit }: InputDescription): number {
  switch (unit) {
    case 'share':
    case 'share-a-month':
    case 'share-a-year':
      return 0.1
    case 'money':
    case 'money-a-month':
      return 10_000
    case 'lag':
      return 90
    default:
      return 10
  }
}

/** Two digits are enough for an end. */
function round(value: number): number {
  return Number(value.toPrecision(2))
}
