import { figureDescriptions } from '#domain/figure-names.ts'
import type { RiskResult } from '#engine/analysis/requests.ts'
import type { CaseFigureName } from './business-case-results.ts'

/**
 * Value of a figure that one trial in ten is worse (`low`) or better (`high`) than. Trials without a value, e.g.
 * those that never pay back, are the worst of all; null: the value sought is one of these. Exact where all trials
 * have a value, otherwise read from the histogram, to a part of one of its columns.
 */
export function outcomeAt(name: CaseFigureName, side: 'low' | 'high', result: RiskResult): number | null {
  const { trials, absent, percentiles, histogram } = result
  if (percentiles === null) return null
  const isMoreBetter = figureDescriptions[name].better === 'more'
  const isLowerEnd = isMoreBetter === (side === 'low')
  if (absent === 0) return (isLowerEnd ? percentiles.p10 : percentiles.p90).value
  // Those without a value stand at the bad end: below the others where more is better, else above them.
  const place = trials * (isLowerEnd ? 0.1 : 0.9) - (isMoreBetter ? absent : 0)
  return place < 0 || place > trials - absent ? null : valueAtPlace(histogram, place)
}

/** Value that `place` of the counted ones lie below, by straight line within a column. */
function valueAtPlace({ edges, counts }: RiskResult['histogram'], place: number): number | null {
  let before = 0
  for (const [column, count] of counts.entries()) {
    const [low, high] = [edges[column]!, edges[column + 1]!]
    if (count > 0 && before + count >= place) return low + ((place - before) / count) * (high - low)
    before += count
  }
  return null
}
