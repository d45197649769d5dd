import type { InputDescription, InputValue } from '#domain/inputs.ts'
import { daysPerMonth, meanLagMonths, type Lag } from '#domain/lag.ts'
import type { Range, RangeKind } from '#domain/range.ts'

export type RangeOf<Kind extends RangeKind> = Extract<Range, { kind: Kind }>

/** How many cases a share is thought to rest on until somebody says so. */
const usualCases = 50

/** Where a range of some kind starts: around the value that the plan computes with, within what the input may be. */
export function startOf(kind: RangeKind, input: InputDescription, value: InputValue): Range {
  if (kind === 'lagMix') {
    const days = meanDays(value as Lag)
    return {
      kind,
      fast: { kind: 'days', days: tidied(days * 0.6) },
      slow: { kind: 'days', days: days === 0 ? 30 : Math.min(input.maximum, tidied(days * 1.6)) },
    }
  }
  const likely = (value as number | null) ?? 0
  const estimate = estimateAround(likely, input)
  switch (kind) {
    case 'pert':
    case 'p10p90':
      return { kind, ...estimate }
    case 'participants':
      return { kind, estimates: [estimate] }
    case 'beta':
      return { kind, mean: Math.min(0.99, Math.max(0.01, likely)), concentration: usualCases }
    case 'counts': {
      const successes = Math.round(likely * usualCases)
      return { kind, successes, failures: usualCases - successes }
    }
    case 'lognormal':
      return { kind, mean: likely > 0 ? likely : 1, cv: 0.3 }
    case 'normal':
      return { kind, mean: likely, sd: widthAround(likely, input) }
  }
}

function estimateAround(likely: number, input: InputDescription) {
  const width = widthAround(likely, input)
  return {
    low: Math.min(likely, Math.max(input.minimum, tidied(likely - width))),
    likely,
    high: Math.max(likely, Math.min(input.maximum, tidied(likely + width))),
  }
}

/** A fifth of the value; of next to nothing that would be no range, so it is a unit or a percentage point there. */
function widthAround(likely: number, { unit }: InputDescription): number {
  const smallest = unit.startsWith('share') ? 0.01 : 1
  return Math.abs(likely) < smallest / 100 ? smallest : tidied(Math.abs(likely) * 0.2)
}

/** Three significant digits: nobody estimates in more. */
function tidied(value: number): number {
  return Number(value.toPrecision(3))
}

function meanDays(lag: Lag): number {
  return lag.kind === 'days' ? lag.days : Math.round(meanLagMonths(lag) * daysPerMonth)
}
