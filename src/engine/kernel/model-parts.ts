import { addAmount, addListedCosts, fixedAmounts, type FixedAmount } from './linear.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { paddedMonths, paddedTaps } from './layout.ts'
import type { VariedInput } from './varied-input.ts'
import { zeros } from './zeros.ts'

/** What will be changed, so that there is room for it. */
export interface Changes {
  inputs: Iterable<VariedInput>
  /** Longest list of shares that the lag of each step is changed to */
  lagShares: ReadonlyMap<number, number>
  /** Whether total cost, revenue and customers are asked for too, which takes the kernel twice the work */
  isSplit: boolean
  /** Whether any figures are but final cash, which cumulative cash ends with */
  hasFigures: boolean
}

/** Parts of a plan in the order in which the kernel has them; channels are places in the input. */
export interface ModelParts {
  /** Channels by the stage that they enter */
  order: number[]
  /** People of an opening, by stage */
  openings: { channel: number; stage: number }[]
  /** Stages that somebody enters from outside, with how many channels and openings there are at each */
  groups: { stage: number; firstChannel: number; channels: number; firstOpening: number; openings: number }[]
  /** Costs that change */
  amounts: FixedAmount[]
  /** All other costs that no volume decides, padded months */
  sharedCost: number[]
  /** Taps of each step, and the room that they take */
  tapCounts: number[]
  tapRoom: number
  /** Channels whose volume a ceiling or a budget limits, or may limit after a change */
  limited: ReadonlySet<number>
  /** Whether the growth of a channel is among the changes */
  hasVaryingGrowth: boolean
}

/** Orders a plan for the kernel, and sets apart what will change. */
export function modelParts(input: ProjectionInput, changes: Changes): ModelParts {
  const { channels, lags } = input
  const changed = sortChanges(changes.inputs)
  const order = channels.map((_, c) => c).sort((a, b) => channels[a]!.entryStage - channels[b]!.entryStage)
  const limited = new Set(changed.ceilings)
  channels.forEach(({ volume, ceiling }, c) => {
    if (volume.kind === 'budget' || ceiling !== null) limited.add(c)
  })
  const sharedCost = zeros(paddedMonths(input.months))
  addListedCosts(input, sharedCost)
  const amounts: FixedAmount[] = []
  for (const amount of fixedAmounts(input))
    if (changed.amounts.has(amount.path)) amounts.push(amount)
    else addAmount(amount, sharedCost)
  const tapCounts = lags.map(({ length }, s) => Math.max(length, changes.lagShares.get(s) ?? 0))
  return {
    order,
    ...groupsOf(input, order, changed.openings),
    amounts,
    sharedCost,
    tapCounts,
    tapRoom: paddedTaps(Math.max(0, ...tapCounts)),
    limited,
    hasVaryingGrowth: changed.hasGrowth,
  }
}

/** What changes, by what it takes the kernel. */
function sortChanges(inputs: Iterable<VariedInput>) {
  const amounts = new Set<string>()
  const ceilings: number[] = []
  const openings: ModelParts['openings'] = []
  let hasGrowth = false
  for (const input of inputs)
    if (input.kind === 'amount') amounts.add(input.path)
    else if (input.kind === 'opening') openings.push(input)
    else if (input.kind === 'channels' && input.room === 'ceiling') ceilings.push(input.channel)
    else if (input.kind === 'channels' && input.room === 'growth') hasGrowth = true
  return { amounts, ceilings, openings, hasGrowth }
}

function groupsOf(
  { channels, stages }: ProjectionInput,
  order: readonly number[],
  changed: readonly { channel: number; stage: number }[],
): Pick<ModelParts, 'openings' | 'groups'> {
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
          changed.some((one) => one.channel === channel && one.stage === stage)
        )
          openings.push({ channel, stage })
    const [own, there] = [last - firstChannel, openings.length - firstOpening]
    if (own + there > 0) groups.push({ stage, firstChannel, channels: own, firstOpening, openings: there })
    firstChannel = last
  }
  return { openings, groups }
}
