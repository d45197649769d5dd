import type { Lag } from './lag.ts'
import type { InputValue } from './inputs.ts'
import { numberOf } from './movable.ts'
import type { Range } from './range.ts'
import { isOrphaned, plannedValue, type Scenario } from './scenario.ts'
import type { Workspace } from './workspace.ts'

/**
 * Inputs of which a scenario changes the value but not the range, so that risk and sensitivity over ranges go on to
 * draw what the plan thought possible.
 */
export function keptRanges(workspace: Workspace, scenario: Scenario): string[] {
  return Object.keys(scenario.overrides).filter(
    (path) =>
      !isOrphaned(workspace, path) &&
      workspace.ranges[path] !== undefined &&
      scenario.ranges[path] === undefined &&
      JSON.stringify(plannedValue(workspace, path)) !== JSON.stringify(scenario.overrides[path]),
  )
}

/**
 * A range in proportion to where its value has gone: a rate of 0.3 (0.2 to 0.4) moved to 0.6 may be 0.4 to 0.8. Shares
 * stay within 1. Null where there is no proportion: from or to zero, or a list.
 */
export function movedRange(range: Range, from: InputValue, to: InputValue, maximum: number): Range | null {
  const factor = factorOf(from, to)
  if (factor === null) return null
  const at = (value: number) => Math.min(maximum, value * factor)
  switch (range.kind) {
    case 'pert':
    case 'p10p90': {
      const moved = { ...range, low: at(range.low), likely: at(range.likely), high: at(range.high) }
      return moved.low < moved.high || range.kind === 'pert' ? moved : null
    }
    case 'participants':
      return {
        ...range,
        estimates: range.estimates.map(({ low, likely, high }) => ({
          low: at(low),
          likely: at(likely),
          high: at(high),
        })),
      }
    case 'lognormal':
      return { ...range, mean: at(range.mean) }
    case 'normal':
      return { ...range, mean: at(range.mean), sd: range.sd * factor }
    case 'beta':
      return range.mean * factor < 1 ? { ...range, mean: range.mean * factor } : null
    case 'counts': {
      // As many cases as were seen, at the new share.
      const cases = range.successes + range.failures
      const successes = Math.min(cases, range.successes * factor)
      return { ...range, successes, failures: cases - successes }
    }
    case 'lagMix':
      return { ...range, fast: slower(range.fast, factor), slow: slower(range.slow, factor) }
  }
}

function factorOf(from: InputValue, to: InputValue): number | null {
  const [before, after] = [numberOf(from), numberOf(to)]
  return before === null || after === null || before === 0 || after / before <= 0 ? null : after / before
}

/** A mean takes the factor; shares by month cannot, and stay. */
function slower(lag: Lag, factor: number): Lag {
  if (lag.kind === 'shares') return lag
  return { kind: 'days', days: Math.min(3650, lag.days * factor) }
}
