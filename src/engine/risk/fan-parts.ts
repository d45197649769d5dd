import { emptyFan, type CashBlock, type FanState, type FinishedFan } from './fan.ts'

/*
 * A fan in parts of some months each, so that several workers can put it together: no month depends on another one.
 */

/** Months of each of so many parts of N months: from the first to the second, which is not included. */
export function monthParts(months: number, parts: number): [from: number, to: number][] {
  const start = (part: number) => Math.floor((months * part) / parts)
  return Array.from({ length: parts }, (_, part) => [start(part), start(part + 1)])
}

/** An empty fan of N months in so many parts. SPEC S82. */
export function emptyFanParts(months: number, parts: number): FanState[] {
  return monthParts(months, parts).map(([from, to]) => emptyFan(to - from))
}

/** Room for the cash of so many trials over N months. */
export function newCash(trials: number, months: number): CashBlock {
  return { trials, cumulativeCash: new Float32Array(months * trials), sums: new Float64Array(months) }
}

/** A block for each part, as copies; the block itself where there is one. SPEC S82. */
export function blockParts(block: CashBlock, parts: number): CashBlock[] {
  if (parts === 1) return [block]
  const { trials, cumulativeCash, sums } = block
  return monthParts(sums.length, parts).map(([from, to]) => ({
    trials,
    cumulativeCash: cumulativeCash.slice(from * trials, to * trials),
    sums: sums.slice(from, to),
  }))
}

/** The whole fan of its parts, one or more. SPEC S82. */
export function joinedFan(parts: readonly FinishedFan[]): FinishedFan {
  const line = (name: keyof FinishedFan['fan']) =>
    Float64Array.from(parts.flatMap(({ fan }) => Array.from(fan[name])))
  const errors = parts.flatMap(({ histogramError }) => histogramError ?? [])
  return {
    fan: {
      p5: line('p5'),
      p25: line('p25'),
      p50: line('p50'),
      p75: line('p75'),
      p95: line('p95'),
      mean: line('mean'),
    },
    histogramError: errors.length === 0 ? null : Math.max(...errors),
  }
}
