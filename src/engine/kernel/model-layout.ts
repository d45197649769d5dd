import type { ProjectionInput } from '../projection-input.ts'
import { kernelNumberCount } from './kernel-numbers.ts'
import { doubles, integers, lanes, monthsBefore, paddedMonths, paddedTaps, type Layout } from './layout.ts'
import { activeMonths, levelOf, writeShape } from './linear.ts'
import type { Changes, ModelParts } from './model-parts.ts'
import { planRooms, type VariedRoom } from './varied-input.ts'

/** Fields of the class Model in `assembly/model.ts`, in its order. */
export function modelFields(
  { months, channels, stages, economics }: ProjectionInput,
  { isSplit, hasFigures }: Pick<Changes, 'isSplit' | 'hasFigures'>,
  { openings, groups, amounts, tapRoom, hasVaryingGrowth }: ModelParts,
) {
  const padded = paddedMonths(months)
  const steps = stages.length - 1
  const sources = channels.length + openings.length
  return {
    months,
    paddedMonths: padded,
    channels: channels.length,
    stages: stages.length,
    isSplit: Number(isSplit),
    hasFigures: Number(hasFigures),
    hasVaryingGrowth: Number(hasVaryingGrowth),
    isGrown: 0,
    areUnitsReady: 0,
    isBought: integers(channels.length),
    isLimited: integers(channels.length),
    firstMonths: integers(channels.length),
    lastMonths: integers(channels.length),
    shapes: doubles(channels.length * padded),
    base: lanes(channels.length),
    growth: lanes(channels.length),
    ceiling: lanes(channels.length),
    costPerEntry: lanes(channels.length),
    rates: lanes(channels.length * steps),
    stageCosts: lanes(stages.length),
    lags: lanes(steps * tapRoom),
    lagStride: tapRoom * 16,
    tapCounts: integers(steps),
    groupCount: groups.length,
    groups: integers(groups.length * 5),
    openingChannels: integers(openings.length),
    openings: lanes(openings.length),
    dealSize: lanes(1),
    recurringFee: lanes(1),
    churn: lanes(1),
    expansion: lanes(1),
    margin: lanes(1),
    investment: lanes(1),
    discountRate: lanes(1),
    dealShares: lanes(paddedTaps(economics.dealShares.length)),
    dealTaps: economics.dealShares.length,
    paymentDelay: economics.paymentDelayMonths,
    sharedCash: lanes(padded),
    amountCount: amounts.length,
    amounts: lanes(amounts.length),
    amountMonths: integers(amounts.length * 2),
    grown: lanes(channels.length * padded),
    volumes: lanes(channels.length * padded),
    reach: lanes(stages.length * channels.length),
    scaled: lanes(Math.max(6, channels.length)),
    impulses: lanes(stages.length),
    flow: lanes(padded, monthsBefore),
    revenue: lanes(padded),
    chain: lanes(padded, monthsBefore),
    customers: lanes(padded, monthsBefore),
    cash: lanes(padded),
    unitEntries: lanes(sources * stages.length * 2),
    unitValues: lanes(sources * 6),
    paid: lanes((amounts.length + 1) * 2),
    values: lanes(6 * (padded + monthsBefore), monthsBefore),
    cumulative: lanes(padded),
    figures: lanes(kernelNumberCount),
  }
}

export type ModelLayout = Layout<keyof ReturnType<typeof modelFields>>

/** Writes a plan into both lanes. */
export function writePlan(layout: ModelLayout, input: ProjectionInput, parts: ModelParts): void {
  const { channels, stages, rates, lags, economics } = input
  const steps = stages.length - 1
  const padded = paddedMonths(input.months)
  const both = (room: Float64Array, place: number, value: number) => {
    room[2 * place] = value
    room[2 * place + 1] = value
  }
  const one = (name: VariedRoom, value: number) => both(layout.doubles(name), 0, value)
  const isBought = layout.integers('isBought')
  const isLimited = layout.integers('isLimited')
  const firstMonths = layout.integers('firstMonths')
  const lastMonths = layout.integers('lastMonths')
  const shapes = layout.doubles('shapes')
  const base = layout.doubles('base')
  const growth = layout.doubles('growth')
  const ceiling = layout.doubles('ceiling')
  const costPerEntry = layout.doubles('costPerEntry')
  const rateRoom = layout.doubles('rates')
  for (const [place, c] of parts.order.entries()) {
    const channel = channels[c]!
    const start = levelOf(channel)
    isBought[place] = Number(channel.volume.kind === 'budget')
    isLimited[place] = Number(parts.limited.has(c))
    ;[firstMonths[place], lastMonths[place]] = activeMonths(channel, input)
    writeShape(channel, input, shapes, place * padded, 1)
    both(base, place, start.level)
    both(growth, place, start.growth)
    both(ceiling, place, channel.ceiling ?? Number.POSITIVE_INFINITY)
    both(costPerEntry, place, channel.costPerEntry)
    for (let s = 0; s < steps; s++) both(rateRoom, place * steps + s, rates[c]![s]!)
  }
  const stageCosts = layout.doubles('stageCosts')
  for (let s = 0; s <= steps; s++) both(stageCosts, s, stages[s]!.costPerEntry)
  const lagRoom = layout.doubles('lags')
  for (const [s, lag] of lags.entries())
    for (let k = 0; k < lag.length; k++) both(lagRoom, s * parts.tapRoom + k, lag[k]!)
  layout.integers('tapCounts').set(parts.tapCounts)
  layout
    .integers('groups')
    .set(parts.groups.flatMap((g) => [g.stage, g.firstChannel, g.channels, g.firstOpening, g.openings]))
  const openingChannels = layout.integers('openingChannels')
  const openings = layout.doubles('openings')
  for (const [o, { channel, stage }] of parts.openings.entries()) {
    openingChannels[o] = parts.order.indexOf(channel)
    both(openings, o, channels[channel]!.opening[stage]!)
  }
  for (const name of planRooms) one(name, economics[name])
  const dealShares = layout.doubles('dealShares')
  for (const [k, share] of economics.dealShares.entries()) both(dealShares, k, share)
  const sharedCash = layout.doubles('sharedCash')
  for (let month = 0; month < padded; month++) both(sharedCash, month, -parts.sharedCost[month]!)
  const amounts = layout.doubles('amounts')
  const amountMonths = layout.integers('amountMonths')
  for (const [i, { amount, firstMonth, lastMonth }] of parts.amounts.entries()) {
    both(amounts, i, amount)
    amountMonths.set([firstMonth, lastMonth], 2 * i)
  }
}
