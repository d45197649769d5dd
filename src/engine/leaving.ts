import { addDelayed } from './delay.ts'
import type { ProjectionInput } from './projection-input.ts'
import { returningShare, type StageFlow } from './steps.ts'
import { addTo, sumByMonth } from './sum.ts'
import { backlog } from './work-queue.ts'

/** Who leaves one stage of the path and who is still in it, N each; people with fractions. */
export interface Leaving {
  /** Who leaves in month t: to the next stage */
  converted: Float64Array
  /** … to come back */
  recycled: Float64Array
  /** … for good, those who waited too long included */
  lost: Float64Array
  /** Who is in the stage after month t */
  open: Float64Array
  /** How many of them become customers by the rates ahead */
  expected: Float64Array
}

/** Customers have left the path as soon as they are worked. */
const atOnce = Float64Array.of(1)

/**
 * Who leaves each stage when, and who is still open (S of them). Those who convert and those lost for good leave
 * by the lag of the step, those who come back when they do, those who wait not at all. Everybody is counted by
 * month of entry and never as the difference of totals, which would hide a lost cohort. SPEC S21, S33, S34, S47.
 */
export function leavingByStage(input: ProjectionInput, flows: readonly StageFlow[]): Leaving[] {
  const chances = chancesToWin(input)
  const months = () => new Float64Array(input.months)
  return flows.map(({ worked, queue }, s) => {
    const lag = input.lags[s] ?? atOnce
    const { recycling } = input.stages[s]!
    const chanceOf = chances.map((own) => own[s]!)
    const [converting, losing, returning] = [months(), months(), months()]
    const [expectedToLeave, expectedToReturn] = [months(), months()]
    worked.forEach((own, c) => {
      const rate = input.rates[c]![s] ?? 1
      const back = returningShare(recycling, rate)
      const lost = (1 - rate) * (1 - (recycling?.share ?? 0))
      const chance = chanceOf[c]!
      for (let month = 0; month < own.length; month++) {
        const people = own[month]!
        converting[month]! += rate * people
        losing[month]! += lost * people
        expectedToLeave[month]! += (rate + lost) * chance * people
      }
      if (back === 0) return
      for (let month = 0; month < own.length; month++) {
        const people = back * own[month]!
        returning[month]! += people
        expectedToReturn[month]! += chance * people
      }
    })
    const leaving = {
      converted: months(),
      recycled: months(),
      lost: months(),
      open: months(),
      expected: months(),
    }
    const { converted, recycled, lost, open, expected } = leaving
    addDelayed(converted, converting, lag)
    addDelayed(lost, losing, lag)
    const stillThere = sharesLeft(lag)
    const leavingByLag = sumByMonth([converting, losing], input.months)
    addDelayed(open, leavingByLag, stillThere)
    addDelayed(expected, expectedToLeave, stillThere)
    if (recycling !== null) {
      const untilBack = new Float64Array(recycling.afterMonths).fill(1)
      recycled.forEach((_, month) => (recycled[month] = returning[month - recycling.afterMonths] ?? 0))
      addDelayed(open, returning, untilBack)
      addDelayed(expected, expectedToReturn, untilBack)
    }
    if (queue !== null) {
      addTo(lost, queue.lost)
      addTo(open, backlog(queue))
      addTo(expected, backlog(queue, chanceOf))
    }
    return leaving
  })
}

/** Share of those worked in a month that has not left k months later, for k = 0 … until nobody is left. */
function sharesLeft(lag: Float64Array): Float64Array {
  const left = new Float64Array(lag.length - 1)
  let later = 0
  for (let k = left.length - 1; k >= 0; k--) left[k] = later += lag[k + 1]!
  return left
}

/**
 * Share of those in each stage that becomes a customer, were nobody to come back: the product of the rates from
 * there on, C × S; 0 in the last stage, where nobody is on the way any more. SPEC S47.
 */
export function chancesToWin({ rates, stages }: Pick<ProjectionInput, 'rates' | 'stages'>): number[][] {
  return rates.map((own) => {
    const chances = stages.map(() => 0)
    let chance = 1
    for (let s = own.length - 1; s >= 0; s--) chances[s] = chance *= own[s]!
    return chances
  })
}
