import type { Estimate } from '#domain/agreement/round.ts'
import type { Pooled } from '#engine/agreement/pooled.ts'

/** Three significant digits: nobody estimates in more, and what is shown is what the plan takes over. */
export function tidied(value: number): number {
  return Number(value.toPrecision(3))
}

export function tidiedPooled({ p10, p50, p90 }: Pooled): Pooled {
  return { p10: tidied(p10), p50: tidied(p50), p90: tidied(p90) }
}

/** The widest stretch between estimates that nobody holds possible; null where they join up. */
export function gapBetween(estimates: readonly Estimate[]): { low: number; high: number } | null {
  let [reached, widest] = [-Infinity, null as { low: number; high: number } | null]
  for (const { low, high } of estimates.toSorted((a, b) => a.low - b.low)) {
    const width = low - reached
    if (Number.isFinite(reached) && width > 0 && (widest === null || width > widest.high - widest.low))
      widest = { low: reached, high: low }
    reached = Math.max(reached, high)
  }
  return widest
}

/** An axis from one value to another, with round values to write on it. */
export interface Axis {
  low: number
  high: number
  ticks: number[]
}

const steps = [1, 2, 2.5, 5, 10]
const wantedTicks = 4

/** The axis that shows all of the values, none of them at its very end. */
export function axisOver(values: readonly number[]): Axis {
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const width = greatest - least || Math.abs(greatest) || 1
  const [low, high] = [least - 0.05 * width, greatest + 0.05 * width]
  const raw = (high - low) / wantedTicks
  const size = 10 ** Math.floor(Math.log10(raw))
  const step = size * steps.find((one) => one * size >= raw)!
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step) - first + 1
  return {
    low,
    high,
    // The dust of binary fractions must not reach the labels.
    ticks: Array.from({ length: count }, (_, place) => Number(((first + place) * step).toPrecision(12))),
  }
}

/** Place of a value on an axis, in per cent of its length. */
export function placeOn({ low, high }: Axis, value: number): number {
  return (100 * (value - low)) / (high - low)
}
