import * as z from 'zod/mini'
import * as field from './fields.ts'
import type { ChannelId, StageId } from './identifier.ts'

export const volumeKinds = ['rule', 'list'] as const

const month = z.int().check(z.minimum(0), z.maximum(field.limits.months - 1))

/**
 * Where people come from. The volume is a rule (base, growth, season, ramp-up) or an explicit monthly list;
 * values of the kind not chosen are kept, so that switching back loses nothing.
 */
export const channelSchema = z
  .strictObject({
    id: field.identifier,
    name: field.name,
    /** Stage on the path that its volume enters */
    entryStageId: field.identifier,
    isActive: z.boolean(),
    volumeKind: z.enum(volumeKinds),
    /** Entries in the first month, before season and ramp-up */
    base: field.quantity,
    /** Change a month */
    growth: field.growth,
    /** Most entries a month; null: none */
    ceiling: z.nullable(field.quantity),
    /** Months until the full volume is reached; 0: at once */
    rampMonths: z.int().check(z.minimum(0), z.maximum(field.limits.months)),
    /** Factors for January to December, used as given */
    season: z.array(z.number().check(z.minimum(0), z.maximum(100))).check(z.minLength(12), z.maxLength(12)),
    /** Entries month by month from the plan's first; what is beyond its end is 0 */
    list: z.array(field.quantity).check(z.maxLength(field.limits.months)),
    /** First and last month of activity, counted from 0; null: the plan's own */
    startMonth: z.nullable(month),
    endMonth: z.nullable(month),
    costPerEntry: field.quantity,
    /** A month, while the channel is active */
    fixedCost: field.quantity,
    /** Once, in its first month */
    oneOffCost: field.quantity,
  })
  .check(
    z.refine(
      (channel) =>
        channel.startMonth === null || channel.endMonth === null || channel.endMonth >= channel.startMonth,
      { path: ['endMonth'], params: { problem: 'ends-before-start' } },
    ),
  )
export type Channel = Omit<z.infer<typeof channelSchema>, 'id' | 'entryStageId'> & {
  id: ChannelId
  entryStageId: StageId
}

export const flatSeason: readonly number[] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]

/** A channel that brings nobody and costs nothing. */
export function emptyChannel(id: ChannelId, name: string, entryStageId: StageId): Channel {
  return {
    id,
    name,
    entryStageId,
    isActive: true,
    volumeKind: 'rule',
    base: 0,
    growth: 0,
    ceiling: null,
    rampMonths: 0,
    season: [...flatSeason],
    list: [],
    startMonth: null,
    endMonth: null,
    costPerEntry: 0,
    fixedCost: 0,
    oneOffCost: 0,
  }
}

/** Mean of the twelve factors: 1 leaves the yearly volume as the base says. */
export function seasonMean(season: readonly number[]): number {
  return season.reduce((sum, factor) => sum + factor, 0) / season.length
}

/** The same shape with a mean of 1; a season of zeros stays as it is. */
export function normalisedSeason(season: readonly number[]): number[] {
  const mean = seasonMean(season)
  return mean === 0 ? [...season] : season.map((factor) => factor / mean)
}
