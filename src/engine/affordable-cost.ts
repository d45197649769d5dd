import { lifetimeValue } from './customer-value.ts'
import { figureOf, mapFigure, none, ratio, type Figure } from './figure.ts'
import type { ProjectionInput } from './projection-input.ts'
import { returningShare } from './steps.ts'
import { sum } from './sum.ts'

/** The most that a lead of one stage may cost up to and including that stage; below 0 not even a free one pays. */
export interface AffordableCost {
  /** C */
  byChannel: Figure[]
  /** Mean over the entries of the horizon; none where nobody enters */
  mean: Figure
}

/**
 * The most that a lead of each stage may cost (S of them), in money, for a wanted return on it: the chance that it
 * becomes a customer times the gross profit of one over its lifetime, divided by 1 + ROI, less the cost of the
 * stages that it is expected to enter from there on. `entries` is C × S × N, `wantedRoi` a share above -1.
 * SPEC S44.
 */
export function affordableCostPerLead(
  input: ProjectionInput,
  entries: readonly (readonly Float64Array[])[],
  wantedRoi = 0,
): AffordableCost[] {
  const value = ratio(lifetimeValue(input), 1 + wantedRoi, 'out-of-range')
  const prospects = input.rates.map((rates) => prospectsByStage(input, rates))
  return input.stages.map((_, s) => {
    const byChannel = prospects.map((stages) => {
      const { chance, cost } = stages[s]!
      return mapFigure(value, (amount) => figureOf(chance * amount - cost))
    })
    const weights = entries.map((stages) => sum(stages[s]!))
    return { byChannel, mean: weightedMean(byChannel, weights) }
  })
}

function weightedMean(figures: readonly Figure[], weights: readonly number[]): Figure {
  let total = 0
  let weight = 0
  for (const [c, figure] of figures.entries()) {
    // A channel without anybody in the stage must not spoil the mean of the others.
    if (weights[c] === 0) continue
    if (figure.kind === 'none') return figure
    total += figure.value * weights[c]!
    weight += weights[c]!
  }
  return weight === 0 ? none('no-entries') : figureOf(total / weight)
}

/** What lies ahead of somebody in a stage, or of somebody on one step of the path. */
interface Prospect {
  /** Chance to become a customer, or to reach the next stage, sooner or later */
  chance: number
  /** Expected cost of the stages entered on the way; infinite where somebody goes round at a cost for ever */
  cost: number
}

/**
 * Chance to win and expected cost from each stage on (S of them), coming back included, however long it takes.
 * `rates` S - 1. From stage s one either reaches s + 1 sooner or later or never does; who comes back from s to d
 * has the steps d … s - 1 ahead once more, which are known by then. SPEC S45.
 */
function prospectsByStage(
  { stages, besideStages }: Pick<ProjectionInput, 'stages' | 'besideStages'>,
  rates: readonly number[],
): Prospect[] {
  const steps: Prospect[] = []
  for (const [s, rate] of rates.entries()) {
    const { recycling } = stages[s]!
    const back = returningShare(recycling, rate)
    const again = { chance: 0, cost: 0 }
    if (recycling !== null && back > 0) {
      const { toStage, toBeside } = recycling
      again.cost = (toStage === null ? besideStages[toBeside!]! : stages[toStage]!).costPerEntry
      if (toStage !== null) {
        const wayBack = oneAfterTheOther(steps.slice(toStage, s))
        again.chance = wayBack.chance
        again.cost += wayBack.cost
      }
    }
    // 1 - back · again.chance without losing the digits of a rate next to nothing.
    const share = recycling?.share ?? 0
    const ending = 1 - again.chance + again.chance * (1 - share + share * rate)
    const spent = rate * stages[s + 1]!.costPerEntry + back * again.cost
    steps.push({
      chance: rate === 0 ? 0 : Math.min(1, rate / ending),
      cost: spent === 0 ? 0 : spent / ending,
    })
  }
  return stages.map((_, s) => oneAfterTheOther(steps.slice(s)))
}

function oneAfterTheOther(steps: readonly Prospect[]): Prospect {
  let chance = 1
  let cost = 0
  for (const step of steps) {
    if (chance > 0) cost += chance * step.cost
    chance *= step.chance
  }
  return { chance, cost }
}
