import * as z from 'zod/mini'
import { costTags } from './cost-tag.ts'
import * as field from './fields.ts'
import type { ChannelId, StageId } from './identifier.ts'

export const volumeKinds = ['rule', 'list', 'budget'] as const

const month = z.int().check(z.minimum(0), z.maximum(field.limits.months - 1))

/**
 * Where people come from. The volume is a rule (base, growth, season, ramp-up), an explicit monthly list, or what
 * a budget buys at the cost per entry; values of the kinds not chosen are kept, so that switching back loses
 * nothing.
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
    season: field.calendarFactors,
    /** Entries month by month from the plan's first; what is beyond its end is 0 */
    list: field.monthlyList,
    /** Money a month that is spent on entries; the list, where there is one, takes its place */
    budget: field.quantity,
    budgetList: field.monthlyList,
    /** First and last month of activity, counted from 0; null: the plan's own */
    startMonth: z.nullable(month),
    endMonth: z.nullable(month),
    costPerEntry: field.quantity,
    /** A month, while the channel is active; the list, where there is one, takes its place */
    fixedCost: field.quantity,
    fixedCostList: field.monthlyList,
    /** Once, in its first month */
    oneOffCost: field.quantity,
    /** What its running costs are spent on */
    costTag: z.enum(costTags),
  })
  .check(
    z.refine(
      (channel) =>
        channel.startMonth === null || channel.endMonth === null || channel.endMonth >= channel.startMonth,
      { path: ['endMonth'], params: { problem: 'ends-before-start' } },
    ),
    z.refine((channel) => channel.volumeKind !== 'budget' || channel.costPerEntry > 0, {
      path: ['costPerEntry'],
      params: { problem: 'budget-needs-cost' },
    }),
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
    budget: 0,
    budgetList: [],
    startMonth: null,
    endMonth: null,
    costPerEntry: 0,
    fixedCost: 0,
    fixedCostList: [],
    oneOffCost: 0,
    costTag: 'marketing',
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
