import { none, ratio, type Figure } from './figure.ts'
import type { MoneyByMonth } from './money.ts'
import type { ProjectionInput } from './projection-input.ts'
import { sumByMonth } from './sum.ts'

/** Deals that are still open after each month, N. */
export interface Pipeline {
  /** Open opportunities × deal size; null where no stage of the path stands for opportunities */
  unweighted: Float64Array | null
  /** Everybody who is open × the rates ahead × deal size */
  weighted: Float64Array
  /** Unweighted for each unit that is still missing to the target */
  coverage: Figure[]
  /** Money a day that the open opportunities of the last month bring */
  salesVelocity: Figure
}

/**
 * `open` and `expected` are people in each stage after each month, as they are and times their chance to win;
 * `stageEntries` who enters; S × N each. SPEC S46, S47, S48, S49.
 */
export function pipelineByMonth(
  input: ProjectionInput,
  people: Record<'open' | 'expected' | 'stageEntries', readonly Float64Array[]>,
  money: MoneyByMonth,
): Pipeline {
  const { stages, months, lagDays, economics } = input
  const { dealSize } = economics
  const first = stages.findIndex(({ role }) => role === 'opportunity')
  const worth = (counts: readonly Float64Array[]) =>
    sumByMonth(counts, months).map((deals) => dealSize * deals)
  const weighted = worth(people.expected)
  if (first < 0) {
    const missing = none('no-such-stage')
    return {
      unweighted: null,
      weighted,
      coverage: Array.from(weighted, () => missing),
      salesVelocity: missing,
    }
  }
  const unweighted = worth(people.open.slice(first, -1))
  const created = people.stageEntries[first]!.map((entries) => dealSize * entries)
  const cycle = lagDays.slice(first).reduce((total, days) => total + days, 0)
  return {
    unweighted,
    weighted,
    coverage: coverageByMonth(input, unweighted, created, money),
    salesVelocity: ratio(worth(people.expected.slice(first)).at(-1)!, cycle, 'no-lag'),
  }
}

/** What counts towards the target, and what the pipeline counts for, are of one kind. SPEC S48. */
function coverageByMonth(
  { target, economics }: ProjectionInput,
  unweighted: Float64Array,
  created: Float64Array,
  { revenue, grossProfit }: MoneyByMonth,
): Figure[] {
  if (target === null) return Array.from(unweighted, () => none('no-target'))
  const achieved = { revenue, 'gross-profit': grossProfit, pipeline: created }[target.kind]
  const worth = target.kind === 'gross-profit' ? economics.margin : 1
  let left = target.amount
  return Array.from(unweighted, (amount, month) => {
    left -= achieved[month]!
    return left <= 0 ? none('target-reached') : ratio(worth * amount, left, 'target-reached')
  })
}
