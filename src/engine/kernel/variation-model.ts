import type { InputPath } from '#domain/inputs.ts'
import { lagShares, type Lag } from '#domain/lag.ts'
import type { VariedValue } from '../batch/variation.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { kernelNumberCount } from './kernel-numbers.ts'
import type { Kernel } from './kernel.ts'
import { doubles, integers, lanes, layOut, monthBlock, paddedMonths, type Layout } from './layout.ts'
import {
  activeMonths,
  addAmount,
  addListedCosts,
  fixedAmounts,
  levelOf,
  writeShape,
} from './linear.ts'
import { planRooms, type VariedInput, type VariedRoom } from './varied-input.ts'

export type Lane = 0 | 1

/** What will be changed, so that there is room for it. */
export interface Changes {
  paths: ReadonlySet<InputPath>
  /** Longest list of shares that a lag is changed to */
  lagShares: number
  /** Whether total cost, revenue and customers are asked for too, which takes the kernel twice the work */
  isSplit: boolean
  /** Whether any figures are, or cumulative cash alone */
  hasFigures: boolean
}

/** A linear plan in the kernel, of which two variations at a time are computed, one in each lane. */
export interface VariationModel {
  /** Where the model is; another object when it had to be laid out anew, since somebody else used the memory. */
  place(): { readonly address: number; readonly end: number }
  /** Puts a value in the place of a planned one */
  set(lane: Lane, input: VariedInput, value: VariedValue): void
  /** Back to the planned value, in both lanes */
  reset(input: VariedInput): void
  /** Addresses of the pairs of doubles that take the value of an input */
  addressesOf(input: VariedInput): number[]
  evaluate(): void
  /** Numbers (see `kernelNumbers`) and cumulative cash of a lane, N */
  read(lane: Lane, numbers: Float64Array, cash: Float64Array): void
}

interface Slot {
  /** Places in the memory as doubles, of the first lane */
  places: number[]
  planned: number[]
  /** null: the same number in all places */
  listOf: ((value: VariedValue) => readonly number[]) | null
}

type Fields = ReturnType<typeof modelFields>

/** Lays out room for a plan and the changes that will be made to it. SPEC S60, S61. */
export function variationModel(kernel: Kernel, input: ProjectionInput, changes: Changes): VariationModel {
  const parts = modelParts(input, changes)
  const fields = modelFields(input, changes, parts)
  const slots = new Map<VariedInput, Slot>()
  let layout: Layout<keyof Fields> | undefined
  let memory = new Float64Array(0)
  let [figures, cumulative] = [0, 0]

  function ready(): Layout<keyof Fields> {
    if (kernel.tenant !== model || layout === undefined) {
      layout = layOut(kernel, kernel.exports.freeMemory(), fields)
      writePlan(layout, input, parts)
      memory = new Float64Array(kernel.memory.buffer)
      figures = layout.addressOf('figures') / 8
      cumulative = layout.addressOf('cumulative') / 8
      kernel.tenant = model
    }
    return layout
  }
  function slotOf(target: VariedInput): Slot {
    let slot = slots.get(target)
    if (slot === undefined) {
      const places = placesOf(target, ready(), input, parts)
      const planned = places.map((place) => memory[place]!)
      slot = { places, planned, listOf: target.kind === 'lag' ? sharesOf : null }
      slots.set(target, slot)
    }
    return slot
  }

  const model: VariationModel = {
    place: () => ready(),
    set(lane, target, value) {
      ready()
      const { places, listOf } = slotOf(target)
      if (listOf === null) {
        const number = numberOf(value)
        for (let i = 0; i < places.length; i++) memory[places[i]! + lane] = number
      } else {
        const list = listOf(value)
        for (let i = 0; i < places.length; i++) memory[places[i]! + lane] = list[i] ?? 0
      }
    },
    reset(target) {
      const { places, planned } = slotOf(target)
      for (let i = 0; i < places.length; i++) {
        memory[places[i]!] = planned[i]!
        memory[places[i]! + 1] = planned[i]!
      }
    },
    addressesOf: (target) => slotOf(target).places.map((place) => place * 8),
    evaluate: () => kernel.exports.evaluate(ready().address),
    read(lane, numbers, cash) {
      for (let i = 0; i < numbers.length; i++) numbers[i] = memory[figures + 2 * i + lane]!
      for (let month = 0; month < cash.length; month++) cash[month] = memory[cumulative + 2 * month + lane]!
    },
  }
  return model
}

function numberOf(value: VariedValue): number {
  // Without a ceiling nothing is cut off.
  return value === null ? Number.POSITIVE_INFINITY : (value as number)
}

function sharesOf(value: VariedValue): readonly number[] {
  return lagShares(value as Lag)
}

/** Parts of a plan in the order in which the kernel has them. */
interface ModelParts {
  /** Channels by the stage that they enter, as places in the input */
  order: number[]
  /** People of an opening, by stage */
  openings: { channel: number; stage: number }[]
  /** Stages that somebody enters from outside, with how many of both enter there */
  groups: { stage: number; firstChannel: number; channels: number; firstOpening: number; openings: number }[]
  /** Costs that change */
  amounts: ReturnType<typeof fixedAmounts>
  /** All other costs that no volume decides, padded months */
  sharedCost: Float64Array
  /** Taps of each step, and the room that they take */
  tapCounts: number[]
  tapRoom: number
  /** Channels whose volume a ceiling or a budget limits, or may limit after a change */
  limited: ReadonlySet<number>
  /** Whether the growth of a channel is among the changes */
  hasVaryingGrowth: boolean
}

function modelParts(input: ProjectionInput, { paths, lagShares }: Changes): ModelParts {
  const { channels, stages, lags } = input
  const order = channels.map((_, c) => c).sort((a, b) => channels[a]!.entryStage - channels[b]!.entryStage)
  const openings: ModelParts['openings'] = []
  const groups: ModelParts['groups'] = []
  let firstChannel = 0
  for (let stage = 0; stage < stages.length; stage++) {
    let last = firstChannel
    while (last < order.length && channels[order[last]!]!.entryStage === stage) last++
    const firstOpening = openings.length
    // Who is in the last stage already goes nowhere.
    if (stage < stages.length - 1)
      for (const channel of order)
        if (
          channels[channel]!.opening[stage]! > 0 ||
          paths.has(`stage/${stages[stage]!.id}/opening/${channels[channel]!.id}`)
        )
          openings.push({ channel, stage })
    const [own, there] = [last - firstChannel, openings.length - firstOpening]
    if (own + there > 0) groups.push({ stage, firstChannel, channels: own, firstOpening, openings: there })
    firstChannel = last
  }
  const sharedCost = new Float64Array(paddedMonths(input.months))
  addListedCosts(input, sharedCost)
  const amounts = fixedAmounts(input).filter((amount) => {
    if (paths.has(amount.path)) return true
    addAmount(amount, sharedCost)
    return false
  })
  const tapCounts = lags.map((lag, s) =>
    paths.has(`stage/${stages[s]!.id}/lag`) ? Math.max(lag.length, lagShares) : lag.length,
  )
  const hasVaryingGrowth = channels.some(({ id }) => paths.has(`channel/${id}/growth`))
  const limited = new Set(
    order.filter((c) => {
      const { id, volume, ceiling } = channels[c]!
      return volume.kind === 'budget' || ceiling !== null || paths.has(`channel/${id}/ceiling`)
    }),
  )
  const tapRoom = Math.max(0, ...tapCounts)
  return { order, openings, groups, amounts, sharedCost, tapCounts, tapRoom, limited, hasVaryingGrowth }
}

/** Fields of the class Model in `assembly/model.ts`, in its order. */
export function modelFields(
  { months, channels, stages, economics }: ProjectionInput,
  { isSplit, hasFigures }: Changes,
  { openings, groups, amounts, tapRoom, hasVaryingGrowth }: ModelParts,
) {
  const padded = paddedMonths(months)
  const steps = stages.length - 1
  return {
    months,
    paddedMonths: padded,
    channels: channels.length,
    stages: stages.length,
    isSplit: Number(isSplit),
    hasFigures: Number(hasFigures),
    hasVaryingGrowth: Number(hasVaryingGrowth),
    isGrown: 0,
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
    dealShares: lanes(economics.dealShares.length),
    dealTaps: economics.dealShares.length,
    paymentDelay: economics.paymentDelayMonths,
    sharedCash: lanes(padded),
    amountCount: amounts.length,
    amounts: lanes(amounts.length),
    amountMonths: integers(amounts.length * 2),
    grown: lanes(channels.length * padded),
    volumes: lanes(channels.length * padded),
    reach: lanes(stages.length * channels.length),
    scaled: lanes(Math.max(2, channels.length)),
    impulses: lanes(stages.length),
    flow: lanes(padded, monthBlock),
    revenue: lanes(padded),
    chain: lanes(padded, monthBlock),
    customers: lanes(padded, monthBlock),
    cash: lanes(padded),
    cumulative: lanes(padded),
    figures: lanes(kernelNumberCount),
  }
}

function writePlan(layout: Layout<keyof Fields>, input: ProjectionInput, parts: ModelParts): void {
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

function placesOf(
  target: VariedInput,
  layout: Layout<keyof Fields>,
  { stages }: ProjectionInput,
  { order, openings, amounts, tapCounts, tapRoom }: ModelParts,
): number[] {
  const steps = stages.length - 1
  const inRoom = (room: VariedRoom | 'lags', items: number[]) =>
    items.map((item) => layout.addressOf(room) / 8 + 2 * item)
  switch (target.kind) {
    case 'channels':
      return inRoom(target.room, [order.indexOf(target.channel)])
    case 'rates':
      return inRoom(
        'rates',
        target.channels.map((channel) => order.indexOf(channel) * steps + target.step),
      )
    case 'stage':
      return inRoom('stageCosts', [target.stage])
    case 'opening':
      return inRoom('openings', [
        openings.findIndex(({ channel, stage }) => channel === target.channel && stage === target.stage),
      ])
    case 'plan':
      return inRoom(target.room, [0])
    case 'amount':
      return inRoom('amounts', [amounts.findIndex((amount) => amount.path === target.path)])
    case 'lag':
      return inRoom(
        'lags',
        Array.from({ length: tapCounts[target.step]! }, (_, k) => target.step * tapRoom + k),
      )
    default:
      return []
  }
}
