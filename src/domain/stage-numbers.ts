import * as z from 'zod/mini'
import { costTags, type CostTag } from './cost-tag.ts'
import * as field from './fields.ts'
import type { ChannelId, StageId } from './identifier.ts'
import { lagSchema, type Lag } from './lag.ts'

/**
 * The plan's numbers at one stage: what an entry costs, and the step from it to the next stage on the path.
 * Kept under the stage, so that they follow it when stages are reordered. On the last stage the step is idle.
 */
export const stageNumbersSchema = z.strictObject({
  stageId: field.identifier,
  /** Paid for each entry into the stage, in the month of entering */
  costPerEntry: field.quantity,
  costTag: z.enum(costTags),
  /** Share of those in the stage that reach the next one, 0..1 */
  rate: field.share,
  /** A rate for each channel that differs; channels not named here use `rate` */
  channelRates: z.record(field.identifier, field.share),
  lag: lagSchema,
  /** Share of those not converted that comes back; only read where a stage to come back to is named */
  recycleShare: field.share,
  /** The stage itself, one before it, or one beside the path; null: nobody comes back */
  recycleToStageId: z.nullable(field.identifier),
  recycleAfterMonths: z.int().check(z.minimum(1), z.maximum(field.limits.months)),
  /** People that are in the stage already when the plan starts, by channel */
  opening: z.record(field.identifier, field.quantity),
  /** Whether the people below limit how many are worked; only read where the stage MUST be worked */
  hasCapacity: z.boolean(),
  /** Who works the stage; the list, where there is one, takes its place */
  people: field.quantity,
  peopleList: field.monthlyList,
  /** How many one of them works in a month */
  leadsPerPerson: field.quantity,
  /** A month, for each of them */
  personCost: field.quantity,
  /** Months after which those still waiting are lost; null: they wait */
  lostAfterMonths: z.nullable(z.int().check(z.minimum(0), z.maximum(field.limits.months))),
})
export type StageNumbers = {
  stageId: StageId
  costPerEntry: number
  costTag: CostTag
  rate: number
  channelRates: Partial<Record<ChannelId, number>>
  lag: Lag
  recycleShare: number
  recycleToStageId: StageId | null
  recycleAfterMonths: number
  opening: Partial<Record<ChannelId, number>>
  hasCapacity: boolean
  people: number
  peopleList: number[]
  leadsPerPerson: number
  personCost: number
  lostAfterMonths: number | null
}

/** A step that changes nothing: everybody moves on at once. New stages start with it. */
export function passThrough(stageId: StageId): StageNumbers {
  return {
    stageId,
    costPerEntry: 0,
    costTag: 'sales',
    rate: 1,
    channelRates: {},
    lag: { kind: 'days', days: 0 },
    recycleShare: 0,
    recycleToStageId: null,
    recycleAfterMonths: 3,
    opening: {},
    hasCapacity: false,
    people: 0,
    peopleList: [],
    leadsPerPerson: 0,
    personCost: 0,
    lostAfterMonths: null,
  }
}
