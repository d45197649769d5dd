import type { CostTag } from '#domain/cost-tag.ts'
import { monthlyAmount } from './monthly-amount.ts'
import type { ProjectionInput } from './projection-input.ts'
import { addTo } from './sum.ts'
import { isActiveIn } from './volumes.ts'

/** Cost of each month by its cause (N each); `total` is their sum. The investment is in none of them. */
export interface CostByMonth {
  /** Cost per entry × volume, all channels */
  channelVariable: Float64Array
  /** While a channel is active */
  channelFixed: Float64Array
  /** In a channel's first month */
  channelOneOff: Float64Array
  /** Cost per entry × entries, all stages, those beside the path included */
  stage: Float64Array
  /** Those who work the stages */
  people: Float64Array
  overhead: Float64Array
  total: Float64Array
  /** byChannel[c][t]: variable, fixed and one-off cost of one channel; C × N */
  byChannel: Float64Array[]
  /** byStage[s][t]: cost per entry and people of one stage of the path; S × N */
  byStage: Float64Array[]
  /** byBeside[b][t]: the same of the stages beside the path */
  byBeside: Float64Array[]
  /** What it is spent on; the four add up to the total */
  byTag: CostByTag
}

/** One-off costs of channels are apart, whatever the tag of the channel. */
export type CostByTag = Record<CostTag | 'oneOff', Float64Array>

/**
 * Costs of each month by cause, in money. `volumes` is C × N, `stageEntries` S × N, `besideEntries` those of the
 * stages beside the path. A one-off cost falls in the channel's first month, and not at all where the channel is
 * never active. SPEC S10, S38, S39, S40.
 */
export function costByMonth(
  input: ProjectionInput,
  volumes: readonly Float64Array[],
  stageEntries: readonly Float64Array[],
  besideEntries: readonly Float64Array[],
): CostByMonth {
  const { months, channels, stages, besideStages, economics } = input
  const byMonth = () => new Float64Array(months)
  const [channelVariable, channelFixed, channelOneOff] = [byMonth(), byMonth(), byMonth()]
  const [stage, people] = [byMonth(), byMonth()]
  const overhead = byMonth().map((_, month) =>
    monthlyAmount(economics.overhead, economics.overheadList, month),
  )
  const byTag: CostByTag = {
    marketing: byMonth(),
    sales: byMonth(),
    delivery: byMonth(),
    oneOff: channelOneOff,
  }
  addTo(byTag[economics.overheadTag], overhead)
  const byChannel = channels.map((channel, c) => {
    const own = byMonth()
    const tagged = byTag[channel.costTag]
    for (let month = Math.max(0, channel.firstMonth); month < months; month++) {
      if (!isActiveIn(channel, month)) break
      const variable = channel.costPerEntry * volumes[c]![month]!
      const fixed = monthlyAmount(channel.fixedCost, channel.fixedCostList, month)
      const oneOff = month === channel.firstMonth ? channel.oneOffCost : 0
      channelVariable[month]! += variable
      channelFixed[month]! += fixed
      channelOneOff[month]! += oneOff
      tagged[month]! += variable + fixed
      own[month] = variable + fixed + oneOff
    }
    return own
  })
  const byStage = stages.map(({ costPerEntry, costTag, peopleCost }, s) => {
    const entries = stageEntries[s]!
    const own = entries.map((count, month) => costPerEntry * count + peopleCost[month]!)
    for (let month = 0; month < months; month++) stage[month]! += costPerEntry * entries[month]!
    addTo(people, peopleCost)
    addTo(byTag[costTag], own)
    return own
  })
  const byBeside = besideStages.map(({ costPerEntry, costTag }, b) => {
    const own = besideEntries[b]!.map((count) => costPerEntry * count)
    addTo(stage, own)
    addTo(byTag[costTag], own)
    return own
  })
  const channelTotal = channelFixed.map(
    (amount, month) => amount + channelOneOff[month]! + channelVariable[month]!,
  )
  const total = overhead.map(
    (amount, month) => amount + channelTotal[month]! + stage[month]! + people[month]!,
  )
  return {
    channelVariable,
    channelFixed,
    channelOneOff,
    stage,
    people,
    overhead,
    total,
    byChannel,
    byStage,
    byBeside,
    byTag,
  }
}

/**
 * Places on the path of stages with both a cost per entry and a monthly cost of people, which may well be the
 * same work counted twice. SPEC S38.
 */
export function stagesCountedTwice({ stages }: ProjectionInput): number[] {
  return stages.flatMap(({ costPerEntry, peopleCost }, s) =>
    costPerEntry > 0 && peopleCost.some((cost) => cost > 0) ? [s] : [],
  )
}
