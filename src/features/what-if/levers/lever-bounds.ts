import type { InputDescription } from '#domain/inputs.ts'
import type { Lag } from '#domain/lag.ts'

export interface LeverBounds {
  low: number
  high: number
}

/** A number of the slider as the value of its input. */
export function leverValue(input: InputDescription, number: number): number | Lag {
  if (input.kind === 'lag') return { kind: 'days', days: number }
  return input.isWhole === true ? Math.round(number) : number
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
