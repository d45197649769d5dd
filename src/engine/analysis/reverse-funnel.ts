import type { Workspace } from '#domain/workspace.ts'
import { mapFigure, none, ratio, type Figure } from '../figure.ts'
import { project, type Projection } from '../project.ts'
import { projectionInput, type ProjectionInput } from '../projection-input.ts'
import { sum } from '../sum.ts'
import { channelVolume, isActiveIn } from '../volumes.ts'
import { lagAhead } from './lag-ahead.ts'
import type { ReverseFunnelRequest, ReverseFunnelResult, ReverseFunnelStage } from './requests.ts'

/** Share of those who go on that must have done so where no risk is taken with the time. */
const safeShare = 0.9
/** What rounding alone may make missing, relatively, and of a sum of months. */
const dust = 1e-9

/**
 * From the target back up the path: how many must have entered each stage by which month so that the target is
 * reached by the end of the month asked for (the last of the horizon at most), what the plan brings by then, and what
 * keeps it from more. Without a path or a target, or where a customer brings nothing, there are no stages and the
 * customers say why. SPEC S106.
 */
export function reverseFunnel({ workspace, month }: ReverseFunnelRequest): ReverseFunnelResult {
  const last = Math.min(Math.max(0, month), workspace.plan.months - 1)
  const input = projectionInput(upTo(workspace, last))
  const goal = input === null ? -1 : goalStage(input)
  if (input === null || goal < 0) return { customers: none('no-such-stage'), stages: [] }
  const plan = project(input)
  const wanted = wantedEntries(input, plan)
  const entering = enteringByMix(input, goal)
  const isLast = goal === entering.length - 1
  const customers = isLast
    ? wanted
    : mapFigure(wanted, (entries) => ratio(entries * entering.at(-1)!, entering[goal]!, 'no-entries'))
  if (wanted.kind === 'none' || entering[goal] === 0) return { customers, stages: [] }
  const fromVolume = Math.max(0, wanted.value - fromOpening(input, goal))
  const most = mostEntries(input)
  const stages = input.stages.slice(0, goal + 1).map((stage, s): ReverseFunnelStage => {
    const lag = lagAhead(input.lags.slice(s, goal))
    const byMonth = last - Math.ceil(lag.mean - dust)
    const byThen = (entries: Float64Array) => sum(entries.subarray(0, Math.max(0, byMonth + 1)))
    const needed = (fromVolume * entering[s]!) / entering[goal]!
    const planned = byThen(plan.stageEntries[s]!)
    const isShort = (entries: Float64Array | null | undefined) =>
      entries !== null && entries !== undefined && byThen(entries) < needed * (1 - dust)
    const isMissing = planned < needed * (1 - dust)
    return {
      stageId: stage.id,
      needed,
      planned,
      missing: isMissing ? needed - planned : 0,
      byMonth,
      safeByMonth: last - lag.quantile(safeShare),
      limit: isMissing ? limitOf(isShort(stage.capacity?.perMonth), isShort(most[s])) : 'none',
    }
  })
  return { customers, stages }
}

function limitOf(isCapacityShort: boolean, isCeilingShort: boolean): ReverseFunnelStage['limit'] {
  if (isCapacityShort) return 'capacity'
  return isCeilingShort ? 'ceiling' : 'none'
}

/** The workspace as far as a month, that month included. SPEC S106. */
export function upTo(workspace: Workspace, lastMonth: number): Workspace {
  return { ...workspace, plan: { ...workspace.plan, months: lastMonth + 1 } }
}

/** Stage whose entries the target is counted in; -1 where there is none. SPEC S106. */
export function goalStage({ stages, target }: ProjectionInput): number {
  return target?.kind === 'pipeline'
    ? stages.findIndex(({ role }) => role === 'opportunity')
    : stages.length - 1
}

/** Entries into the goal stage that the target takes, by what each of the plan's brings in the same time. SPEC S106. */
export function wantedEntries({ target, economics }: ProjectionInput, plan: Projection): Figure {
  if (target === null) return none('no-target')
  const { dealSize, recurringFee, margin, dealShares } = economics
  if (target.kind === 'pipeline') return ratio(target.amount, dealSize, 'no-value')
  const { customers, revenue } = plan.keyFigures
  // Where the plan wins nobody in time, somebody won in the last month.
  const worth = customers > 0 ? revenue / customers : dealSize * dealShares[0]! + recurringFee
  return ratio(target.amount, target.kind === 'gross-profit' ? margin * worth : worth, 'no-value')
}

/**
 * How many of the volume of the channels that lead to the goal enter each stage in the end, by rates alone; S.
 * SPEC S106.
 */
export function enteringByMix(input: ProjectionInput, goal: number): number[] {
  const entering = input.stages.map(() => 0)
  input.channels.forEach((channel, c) => {
    if (channel.entryStage > goal) return
    let people = sum(channelVolume(channel, input))
    for (let s = channel.entryStage; s < entering.length; s++) {
      entering[s]! += people
      people *= input.rates[c]![s] ?? 0
    }
  })
  return entering
}

/** Entries into the goal stage that come of those who are in the funnel at the start. SPEC S106. */
export function fromOpening({ channels, rates }: ProjectionInput, goal: number): number {
  let total = 0
  channels.forEach(({ opening }, c) => {
    let people = 0
    for (let s = 0; s < goal; s++) people = (people + opening[s]!) * rates[c]![s]!
    total += people
  })
  return total
}

/**
 * Entries into each stage by month, S × N, if every channel brought its ceiling and everybody were worked; null where a
 * channel without a ceiling leads to the stage.
 */
function mostEntries(input: ProjectionInput): (Float64Array | null)[] {
  const { stageEntries } = project({
    ...input,
    channels: input.channels.map((channel) => {
      const list = Array.from({ length: input.months }, () => channel.ceiling ?? 0)
      return { ...channel, volume: { kind: 'list', list } }
    }),
    stages: input.stages.map((stage) => ({ ...stage, capacity: null })),
  })
  const isUnlimited = input.stages.map(() => false)
  input.channels.forEach((channel, c) => {
    const months = Array.from({ length: input.months }, (_, month) => month)
    let leadsOn = channel.ceiling === null && months.some((month) => isActiveIn(channel, month))
    for (let s = channel.entryStage; s < isUnlimited.length; s++) {
      if (leadsOn) isUnlimited[s] = true
      leadsOn &&= (input.rates[c]![s] ?? 0) > 0
    }
  })
  return stageEntries.map((entries, s) => (isUnlimited[s] ? null : entries))
}
