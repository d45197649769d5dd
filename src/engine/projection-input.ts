import type { ChannelId, StageId } from '#domain/identifier.ts'
import { lagShares } from '#domain/lag.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedChannels, pathStages, rateFor, type Workspace } from '#domain/workspace.ts'

/** What a stage stands for among the figures; the last stage of the path is always the customer. */
export type StageRoleInFigures = Stage['figureRole'] | 'customer'

export interface StageInput {
  id: StageId
  role: StageRoleInFigures
  /** Money for each entry, paid in the month of entering */
  costPerEntry: number
}

export interface ChannelInput {
  id: ChannelId
  /** Place of the stage on the path that the channel enters, 0..S-1 */
  entryStage: number
  volume:
    | { kind: 'rule'; base: number; growth: number; rampMonths: number; season: readonly number[] }
    | { kind: 'list'; list: readonly number[] }
  /** Most entries a month; null: none */
  ceiling: number | null
  /** First and last month of activity, inclusive; it is never active where the last is before the first. */
  firstMonth: number
  lastMonth: number
  costPerEntry: number
  fixedCost: number
  oneOffCost: number
}

export interface Economics {
  dealSize: number
  recurringFee: number
  margin: number
  /** A month */
  churn: number
  /** A month */
  overhead: number
  investment: number
  /** A year */
  discountRate: number
}

/** All that the projection reads: C channels, S stages of the path, N months. */
export interface ProjectionInput {
  months: number
  startYear: number
  /** 0 = January */
  startMonth: number
  channels: ChannelInput[]
  stages: StageInput[]
  /** rates[c][s]: share of channel c that goes from stage s to s + 1; C × (S - 1) */
  rates: number[][]
  /** lags[s][k]: share of step s that lands k months after entering; S - 1 lists, trailing zeros left out */
  lags: Float64Array[]
  economics: Economics
}

/**
 * Takes out of a workspace what the projection reads, as dense arrays along the path. Channels that are not
 * active are left out; a channel is active from its start month to its end month, and not from the month on
 * in which acquisition stops. Null where no stage is on the path. SPEC S1, S6, S8.
 */
export function projectionInput(workspace: Workspace): ProjectionInput | null {
  const { plan, stageNumbers } = workspace
  const path = pathStages(workspace)
  if (path.length === 0) return null
  const channels = orderedChannels(workspace).filter((channel) => channel.isActive)
  const steps = path.slice(0, -1).map((stage) => stageNumbers[stage.id]!)
  const lastAcquisition = Math.min(plan.acquisitionMonths ?? plan.months, plan.months) - 1
  return {
    months: plan.months,
    startYear: plan.startYear,
    startMonth: plan.startMonth,
    channels: channels.map((channel) => ({
      id: channel.id,
      entryStage: path.findIndex((stage) => stage.id === channel.entryStageId),
      volume:
        channel.volumeKind === 'list'
          ? { kind: 'list', list: channel.list }
          : {
              kind: 'rule',
              base: channel.base,
              growth: channel.growth,
              rampMonths: channel.rampMonths,
              season: channel.season,
            },
      ceiling: channel.ceiling,
      firstMonth: channel.startMonth ?? 0,
      lastMonth: Math.min(channel.endMonth ?? lastAcquisition, lastAcquisition),
      costPerEntry: channel.costPerEntry,
      fixedCost: channel.fixedCost,
      oneOffCost: channel.oneOffCost,
    })),
    stages: path.map((stage, index) => ({
      id: stage.id,
      role: index === path.length - 1 ? 'customer' : stage.figureRole,
      costPerEntry: stageNumbers[stage.id]!.costPerEntry,
    })),
    rates: channels.map((channel) => steps.map((numbers) => rateFor(numbers, channel.id))),
    lags: steps.map((numbers) => withoutTrailingZeros(lagShares(numbers.lag))),
    economics: {
      dealSize: plan.dealSize,
      recurringFee: plan.recurringFee,
      margin: plan.margin,
      churn: plan.churn,
      overhead: plan.overhead,
      investment: plan.investment,
      discountRate: plan.discountRate,
    },
  }
}

function withoutTrailingZeros(shares: number[]): Float64Array {
  return Float64Array.from(shares.slice(0, shares.findLastIndex((share) => share !== 0) + 1))
}
