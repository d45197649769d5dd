import type { InputDescription } from '#domain/inputs.ts'
import type { Lag } from '#domain/lag.ts'
import type { OverrideValue } from '#domain/scenario.ts'
import { endsOf, type Range } from '#domain/range.ts'

export interface LeverBounds {
  low: number
  high: number
}

/** What a slider moves: the number itself, or a lag's mean in days; null where a lag is a list of shares. */
export function movedNumber(value: OverrideValue | undefined): number | null {
  if (typeof value === 'number') return value
  const lag = value as Lag | null | undefined
  return typeof lag === 'object' && lag !== null && 'kind' in lag && lag.kind === 'days' ? lag.days : null
}

/** A number of the slider as the value of its input. */
export function leverValue(input: InputDescription, number: number): number | Lag {
  if (input.kind === 'lag') return { kind: 'days', days: number }
  return input.isWhole === true ? Math.round(number) : number
}

/** Ends of a new slider: those of the input's range, else half to one and a half of its value, within its limits. */
export function sensibleBounds(
  input: InputDescription,
  value: number,
  range: Range | undefined,
): LeverBounds {
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

/** Where the slider of an input ends that stands at zero. */
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

/** One of 1, 2 or 5 times a power of ten, about a two-hundredth of the way, so that values are round. */
export function leverStep({ low, high }: LeverBounds, isWhole: boolean): number {
  const raw = (high - low) / 200
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= raw * 0.999) ?? power
  return isWhole ? Math.max(1, Math.round(step)) : step
}

/** The value that a slider stands at, without the dust of binary fractions. */
export function onStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12))
}
