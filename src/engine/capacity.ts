import { figureOf, none, type Figure } from './figure.ts'
import type { StageInput } from './projection-input.ts'
import type { StageFlow } from './steps.ts'
import { sumByMonth } from './sum.ts'
import { backlog } from './work-queue.ts'

/** How a stage that must be worked keeps up, N each. */
export interface CapacityByMonth {
  /** Entries that can be worked */
  capacity: Float64Array
  worked: Float64Array
  /** Waiting after the month */
  backlog: Float64Array
  /** Lost because they waited too long */
  lost: Float64Array
  /** Months that the backlog takes at the capacity of the month; none where people wait and nobody works */
  wait: Figure[]
  /** Whether the wait is within what was agreed; null: nothing was agreed */
  isServiceLevelKept: boolean[] | null
}

/** Null where the stage has no limit. SPEC S29, S32. */
export function capacityByMonth(stage: StageInput, flow: StageFlow): CapacityByMonth | null {
  const { capacity } = stage
  const { queue } = flow
  if (capacity === null || queue === null) return null
  const { perMonth, serviceLevelMonths } = capacity
  const waiting = backlog(queue)
  const wait = Array.from(waiting, (people, month) => waitOf(people, perMonth[month]!))
  return {
    capacity: perMonth,
    worked: sumByMonth(flow.worked, perMonth.length),
    backlog: waiting,
    lost: queue.lost,
    wait,
    isServiceLevelKept:
      serviceLevelMonths === null
        ? null
        : wait.map((months) => months.kind === 'value' && months.value <= serviceLevelMonths),
  }
}

function waitOf(people: number, capacity: number): Figure {
  if (people === 0) return figureOf(0)
  return capacity === 0 ? none('no-capacity') : figureOf(people / capacity)
}
