import type { ChannelId, StageId } from '#domain/identifier.ts'
import { capacityByMonth, type CapacityByMonth } from './capacity.ts'
import { costByMonth, stagesCountedTwice } from './cost.ts'
import { keyFigures, type KeyFigures } from './key-figures.ts'
import { leavingByStage } from './leaving.ts'
import { afterHorizon, moneyByMonth, type AfterHorizon, type MoneyByMonth } from './money.ts'
import { periodTotals, type Period } from './periods.ts'
import { pipelineByMonth, type Pipeline } from './pipeline.ts'
import type { ProjectionInput } from './projection-input.ts'
import { flowDownThePath } from './steps.ts'
import { sumByMonth } from './sum.ts'
import { channelVolume } from './volumes.ts'

/**
 * What a plan comes to: C active channels, S stages of the path, B stages beside it that people are sent to, N
 * months. People are fractional; money is before tax and without VAT, in the currency of the workspace.
 */
export interface Projection extends MoneyByMonth {
  months: number
  startYear: number
  /** 0 = January; month t is calendar month (startMonth + t) mod 12 */
  startMonth: number
  /** C, in the order of `entries` */
  channelIds: ChannelId[]
  /** S, in the order of the path; the last is the customer */
  stageIds: StageId[]
  /** B */
  besideStageIds: StageId[]
  /** volumes[c][t]: people that channel c brings in month t, before anybody comes back */
  volumes: Float64Array[]
  /** entries[c][s][t]: people of channel c that enter stage s in month t, those who come back included */
  entries: Float64Array[][]
  /** stageEntries[s][t]: the same of all channels */
  stageEntries: Float64Array[]
  /** besideEntries[b][t]: people who are sent beside the path, where they stay */
  besideEntries: Float64Array[]
  /** People who leave each stage in month t, S × N: to the next stage */
  converted: Float64Array[]
  /** … to come back to the path or to a stage beside it */
  recycled: Float64Array[]
  /** … for good, those who waited too long included */
  lost: Float64Array[]
  /** People in each stage after month t, S × N */
  open: Float64Array[]
  /** How each stage keeps up, S; null where nothing limits how many are worked */
  capacities: (CapacityByMonth | null)[]
  /** Entries into the last stage, N */
  newCustomers: Float64Array
  /** People still in each stage when the horizon ends, S */
  openAtEnd: Float64Array
  pipeline: Pipeline
  afterHorizon: AfterHorizon
  /** Stages with a cost per entry and a cost of people: is the same work counted twice? */
  countedTwice: StageId[]
  quarters: Period[]
  years: Period[]
  keyFigures: KeyFigures
}

/** Computes the plan over its horizon. Deterministic; every number of a valid plan is finite. See SPEC.md. */
export function project(input: ProjectionInput): Projection {
  const { months, startYear, startMonth, channels, stages } = input
  const volumes = channels.map((channel) => channelVolume(channel, input))
  const flow = flowDownThePath(input, volumes)
  const entries = channels.map((_, c) => flow.stages.map((stage) => stage.entries[c]!))
  const stageEntries = flow.stages.map((stage) => sumByMonth(stage.entries, months))
  const newCustomers = stageEntries.at(-1)!
  const leaving = leavingByStage(input, flow.stages)
  const open = leaving.map((stage) => stage.open)
  const expected = leaving.map((stage) => stage.expected)
  const money = moneyByMonth(input, newCustomers, costByMonth(input, volumes, stageEntries, flow.beside))
  const pipeline = pipelineByMonth(input, { open, expected, stageEntries }, money)
  return {
    months,
    startYear,
    startMonth,
    channelIds: channels.map((channel) => channel.id),
    stageIds: stages.map((stage) => stage.id),
    besideStageIds: input.besideStages.map((stage) => stage.id),
    volumes,
    entries,
    stageEntries,
    besideEntries: flow.beside,
    converted: leaving.map((stage) => stage.converted),
    recycled: leaving.map((stage) => stage.recycled),
    lost: leaving.map((stage) => stage.lost),
    open,
    capacities: stages.map((stage, s) => capacityByMonth(stage, flow.stages[s]!)),
    newCustomers,
    ...money,
    openAtEnd: Float64Array.from(open, (people) => people.at(-1)!),
    pipeline,
    afterHorizon: afterHorizon(input, newCustomers, money.receivables),
    countedTwice: stagesCountedTwice(input).map((s) => stages[s]!.id),
    quarters: periodTotals(input, newCustomers, money, 3),
    years: periodTotals(input, newCustomers, money, 12),
    keyFigures: keyFigures(input, entries, stageEntries, money, pipeline),
  }
}
