import type { ChannelId, StageId } from '#domain/identifier.ts'
import { keyFigures, type KeyFigures } from './key-figures.ts'
import { costByMonth, moneyByMonth, type MoneyByMonth } from './money.ts'
import { periodTotals, type Period } from './periods.ts'
import type { ProjectionInput } from './projection-input.ts'
import { entriesByChannel, openAtEnd, sumOverChannels } from './steps.ts'
import { channelVolume } from './volumes.ts'

/**
 * What a plan comes to: C active channels, S stages of the path, N months. People are fractional; money is
 * before tax and without VAT, in the currency of the workspace.
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
  /** entries[c][s][t]: people of channel c that enter stage s in month t */
  entries: Float64Array[][]
  /** stageEntries[s][t]: the same of all channels */
  stageEntries: Float64Array[]
  /** Entries into the last stage, N */
  newCustomers: Float64Array
  /** People still in each stage when the horizon ends, S */
  openAtEnd: Float64Array
  quarters: Period[]
  years: Period[]
  keyFigures: KeyFigures
}

/** Computes the plan over its horizon. Deterministic; every number of a valid plan is finite. See SPEC.md. */
export function project(input: ProjectionInput): Projection {
  const { months, startYear, startMonth, channels, stages } = input
  const volumes = channels.map((channel) => channelVolume(channel, input))
  const entries = entriesByChannel(input, volumes)
  const stageEntries = sumOverChannels(entries, stages.length, months)
  const newCustomers = stageEntries.at(-1)!
  const money = moneyByMonth(input, newCustomers, costByMonth(input, volumes, stageEntries))
  return {
    months,
    startYear,
    startMonth,
    channelIds: channels.map((channel) => channel.id),
    stageIds: stages.map((stage) => stage.id),
    entries,
    stageEntries,
    newCustomers,
    ...money,
    openAtEnd: openAtEnd(stageEntries, input.lags, months),
    quarters: periodTotals(input, newCustomers, money, 3),
    years: periodTotals(input, newCustomers, money, 12),
    keyFigures: keyFigures(input, stageEntries, newCustomers, money),
  }
}
