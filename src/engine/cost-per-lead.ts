import type { StageId } from '#domain/identifier.ts'
import { affordableCostPerLead } from './affordable-cost.ts'
import type { CostByMonth } from './cost.ts'
import { ratio, type Figure } from './figure.ts'
import type { ProjectionInput, StageRoleInFigures } from './projection-input.ts'
import { sum } from './sum.ts'

export interface CostPerLead {
  stageId: StageId
  role: StageRoleInFigures
  /** Entries into the stage over the horizon */
  entries: number
  /** Total cost, investment included, for each entry */
  fullyLoaded: Figure
  /** Cost of the channels that enter up to this stage and of the stages up to it, for each entry */
  toHere: Figure
  /** The most that it may cost up to here for the plan's rates and lifetime value to pay for it, and no more */
  affordable: Figure
}

/**
 * What an entry into each stage has cost (S of them), and what it may. Fully loaded divides the total cost,
 * investment and later stages included; "to here" only what was spent up to the stage, without overhead,
 * investment and stages beside the path. `entries` C × S × N, `stageEntries` S × N. SPEC S20, S44.
 */
export function costPerLead(
  input: ProjectionInput,
  entries: readonly (readonly Float64Array[])[],
  stageEntries: readonly Float64Array[],
  cost: CostByMonth,
  totalCost: number,
): CostPerLead[] {
  const { channels, stages } = input
  const affordable = affordableCostPerLead(input, entries)
  let spent = 0
  return stages.map((stage, s) => {
    const count = sum(stageEntries[s]!)
    channels.forEach((channel, c) => {
      if (channel.entryStage === s) spent += sum(cost.byChannel[c]!)
    })
    spent += sum(cost.byStage[s]!)
    return {
      stageId: stage.id,
      role: stage.role,
      entries: count,
      fullyLoaded: ratio(totalCost, count, 'no-entries'),
      toHere: ratio(spent, count, 'no-entries'),
      affordable: affordable[s]!.mean,
    }
  })
}

/**
 * Marketing and sales cost of the horizon, in money and without the investment: channels, overhead and stages
 * that are tagged so. The customer stage is not in it. SPEC S17.
 */
export function costOfWinning(
  { channels, stages, besideStages, economics }: ProjectionInput,
  cost: CostByMonth,
): number {
  const spending = [
    { costTag: economics.overheadTag, amounts: cost.overhead },
    ...channels.map(({ costTag }, c) => ({ costTag, amounts: cost.byChannel[c]! })),
    ...stages.slice(0, -1).map(({ costTag }, s) => ({ costTag, amounts: cost.byStage[s]! })),
    ...besideStages.map(({ costTag }, b) => ({ costTag, amounts: cost.byBeside[b]! })),
  ]
  return spending.reduce(
    (total, { costTag, amounts }) => (costTag === 'delivery' ? total : total + sum(amounts)),
    0,
  )
}
