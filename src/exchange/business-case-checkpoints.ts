import type { Checkpoint } from '#engine/analysis/requests.ts'

/** Counted from 1: what a board meets by. */
const meetings = [1, 2, 3, 4, 5, 6, 9, 12, 18, 24, 36, 48, 60, 72, 84, 96, 108]
const mostCheckpoints = 3

/** Months of the plan, from 0, that may become checkpoints; the last month is none, since nothing is left to stop. */
export function checkpointMonths(horizon: number): number[] {
  return meetings.filter((month) => month < horizon).map((month) => month - 1)
}

/** The month is one to judge by: so many are planned that a whole number of people can be asked for. */
function isTelling({ threshold, planned }: Checkpoint, isCovered: boolean): boolean {
  if (threshold.kind === 'none') return false
  const needed = thresholdOf(threshold.value)
  return needed > 0 && (!isCovered || needed <= planned)
}

/**
 * Up to three checkpoints in the order of their months: 3, 6 and 12 where the horizon is long enough, otherwise
 * its quarters; those that tell nothing are replaced by later ones, then by earlier ones. `isCovered`: the plan
 * covers its costs, so that it must pass its own checkpoints.
 */
export function chosenCheckpoints(
  offered: readonly Checkpoint[],
  horizon: number,
  isCovered: boolean,
): Checkpoint[] {
  const telling = offered.filter((checkpoint) => isTelling(checkpoint, isCovered))
  const preferred = preferredMonths(horizon)
  const rank = ({ month }: Checkpoint) => {
    const place = preferred.indexOf(month + 1)
    if (place >= 0) return place
    const isLater = month + 1 > preferred[0]!
    return isLater ? preferred.length + month : preferred.length + horizon + (horizon - month)
  }
  return telling
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostCheckpoints)
    .toSorted((a, b) => a.month - b.month)
}

function preferredMonths(horizon: number): number[] {
  if (horizon >= 18) return [3, 6, 12]
  if (horizon >= 10) return [3, 6, 9]
  return [1, 2, 3].map((quarter) => Math.ceil((quarter * horizon) / 4))
}

/** Whole people, never fewer than are needed. */
export function thresholdOf(people: number): number {
  // Drops the dust of the division that the threshold comes from.
  return Math.ceil(Number(people.toPrecision(12)))
}
