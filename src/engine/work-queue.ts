import type { Span } from './delay.ts'
import type { CapacityInput } from './projection-input.ts'

/**
 * Those who wait to be worked in a stage. A cohort is who entered in one month: cohort 0 was there when the plan
 * starts, cohort t + 1 entered in month t. Only the oldest is ever worked in part, so what waits is told by
 * which cohort is the oldest and which share of it is left; channels within a cohort have the same share.
 */
export interface WorkQueue extends CapacityInput {
  /** people[c][i]: those of channel c in cohort i, C × (N + 1) */
  people: Float64Array[]
  /** Of all channels, N + 1 */
  cohorts: Float64Array
  /** Oldest cohort with somebody left after month t, N; cohort t + 2, which is yet to come, where nobody waits */
  oldest: Int32Array
  /** Share of that cohort that is left after month t, N */
  shareLeft: Float64Array
  /** People lost in month t because they waited too long, N */
  lost: Float64Array
}

/** A queue with the opening pipeline in it. `opening` C: people of each channel. SPEC S25, S29. */
export function workQueue(capacity: CapacityInput, opening: readonly number[], months: number): WorkQueue {
  const people = opening.map((count) => {
    const cohorts = new Float64Array(months + 1)
    cohorts[0] = count
    return cohorts
  })
  const cohorts = new Float64Array(months + 1)
  cohorts[0] = opening.reduce((total, count) => total + count, 0)
  return {
    ...capacity,
    people,
    cohorts,
    oldest: new Int32Array(months),
    shareLeft: new Float64Array(months),
    lost: new Float64Array(months),
  }
}

/**
 * Works the oldest month of entry first, and within it the channels in proportion, until the month's capacity is
 * used up; then those who have waited too long leave. Fills `worked` (C × N) in the months of the span; the months
 * before must have been worked already, and the entries of these months be complete. SPEC S29, S30, S31.
 */
export function workOldestFirst(
  queue: WorkQueue,
  entries: readonly Float64Array[],
  worked: readonly Float64Array[],
  { from, until }: Span,
): void {
  const { people, cohorts } = queue
  const lostAfterMonths = queue.lostAfterMonths ?? Number.POSITIVE_INFINITY
  let oldest = from === 0 ? 0 : queue.oldest[from - 1]!
  let shareLeft = from === 0 ? 1 : queue.shareLeft[from - 1]!
  for (let month = from; month < until; month++) {
    entries.forEach((entered, c) => {
      people[c]![month + 1] = entered[month]!
      cohorts[month + 1]! += entered[month]!
    })
    let capacity = queue.perMonth[month]!
    while (oldest <= month + 1) {
      const waiting = cohorts[oldest]! * shareLeft
      const isEnough = waiting <= capacity
      const share = isEnough ? shareLeft : Math.min(shareLeft, capacity / cohorts[oldest]!)
      if (share > 0) for (let c = 0; c < worked.length; c++) worked[c]![month]! += people[c]![oldest]! * share
      if (!isEnough) {
        shareLeft -= share
        break
      }
      capacity -= waiting
      oldest++
      shareLeft = 1
    }
    // Who entered in month m is cohort m + 1.
    while (oldest <= month + 1 - lostAfterMonths) {
      queue.lost[month]! += cohorts[oldest]! * shareLeft
      oldest++
      shareLeft = 1
    }
    queue.oldest[month] = oldest
    queue.shareLeft[month] = shareLeft
  }
}

/**
 * People that wait after each month (N), counted cohort by cohort; channel c counts `weights[c]` for each of
 * them, without weights 1. SPEC S31.
 */
export function backlog(queue: WorkQueue, weights?: readonly number[]): Float64Array {
  const { oldest, shareLeft } = queue
  const cohorts = weights === undefined ? queue.cohorts : weightedCohorts(queue, weights)
  return shareLeft.map((share, month) => {
    const first = oldest[month]!
    let waiting = first <= month + 1 ? share * cohorts[first]! : 0
    for (let cohort = first + 1; cohort <= month + 1; cohort++) waiting += cohorts[cohort]!
    return waiting
  })
}

function weightedCohorts({ people, cohorts }: WorkQueue, weights: readonly number[]): Float64Array {
  return cohorts.map((_, cohort) => people.reduce((total, own, c) => total + weights[c]! * own[cohort]!, 0))
}
