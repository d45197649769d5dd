import * as z from 'zod/mini'
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
  /** Share of those in the stage that reach the next one, 0..1 */
  rate: field.share,
  /** A rate for each channel that differs; channels not named here use `rate` */
  channelRates: z.record(field.identifier, field.share),
  lag: lagSchema,
})
export type StageNumbers = {
  stageId: StageId
  costPerEntry: number
  rate: number
  channelRates: Partial<Record<ChannelId, number>>
  lag: Lag
}

/** A step that changes nothing: everybody moves on at once. New stages start with it. */
export function passThrough(stageId: StageId): StageNumbers {
  return { stageId, costPerEntry: 0, rate: 1, channelRates: {}, lag: { kind: 'days', days: 0 } }
}
