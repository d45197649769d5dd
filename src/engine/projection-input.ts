import type { Channel } from '#domain/channel.ts'
import type { CostTag } from '#domain/cost-tag.ts'
import type { ChannelId, StageId } from '#domain/identifier.ts'
import { daysPerMonth, lagShares, meanLagMonths } from '#domain/lag.ts'
import type { Plan, TargetKind } from '#domain/plan.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedChannels, orderedStages, pathStages, rateFor, type Workspace } from '#domain/workspace.ts'
import { monthlyAmount } from './monthly-amount.ts'

/** What a stage stands for among the figures; the last stage of the path is always the customer. */
export type StageRoleInFigures = Stage['figureRole'] | 'customer'

/** How many can be worked in a stage, and what happens to the rest. */
export interface CapacityInput {
  /** Entries that can be worked in each month, N: people × leads a person works × calendar factor */
  perMonth: Float64Array
  /** Months after which those still waiting are lost; null: they wait */
  lostAfterMonths: number | null
  /** Longest wait that the agreed service level allows, in months; null: none was agreed */
  serviceLevelMonths: number | null
}

/** Where a share of those not converted comes back to. */
export interface RecyclingInput {
  /** Share of those not converted */
  share: number
  /** Place on the path, at or before the stage itself; null: they go to a stage beside the path */
  toStage: number | null
  /** Place in `besideStages`; null: they stay on the path */
  toBeside: number | null
  /** 1 or more */
  afterMonths: number
}

export interface StageInput {
  id: StageId
  role: StageRoleInFigures
  /** Money for each entry, paid in the month of entering */
  costPerEntry: number
  costTag: CostTag
  /** Money for the people who work the stage in each month, N; counted whether or not they limit it */
  peopleCost: Float64Array
  /** null: everybody who enters is worked at once */
  capacity: CapacityInput | null
  /** null: nobody comes back */
  recycling: RecyclingInput | null
}

/** A stage beside the path that recycling sends people to; they stay there. */
export interface BesideStageInput {
  id: StageId
  costPerEntry: number
  costTag: CostTag
}

export interface ChannelInput {
  id: ChannelId
  /** Place of the stage on the path that the channel enters, 0..S-1 */
  entryStage: number
  volume:
    | { kind: 'rule'; base: number; growth: number; rampMonths: number; season: readonly number[] }
    | { kind: 'list'; list: readonly number[] }
    /** Money a month; the list, where it is not empty, takes its place */
    | { kind: 'budget'; budget: number; list: readonly number[] }
  /** Most entries a month; null: none */
  ceiling: number | null
  /** First and last month of activity, inclusive; it is never active where the last is before the first. */
  firstMonth: number
  lastMonth: number
  costPerEntry: number
  fixedCost: number
  /** By month of the plan, 0 beyond its end; empty: `fixedCost` each month */
  fixedCostList: readonly number[]
  oneOffCost: number
  costTag: CostTag
  /** People in each stage of the path when the plan starts, S */
  opening: Float64Array
}

export interface Economics {
  dealSize: number
  /** Shares of the deal that become revenue 0, 1, 2 … months after winning */
  dealShares: readonly number[]
  recurringFee: number
  /** A month */
  expansion: number
  margin: number
  /** A month */
  churn: number
  paymentDelayMonths: number
  /** Months that a customer's lifetime value looks ahead */
  lifetimeMonths: number
  /** A month */
  overhead: number
  /** By month, 0 beyond its end; empty: `overhead` each month */
  overheadList: readonly number[]
  overheadTag: CostTag
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
  /** Calendar month, 0 = January */
  fiscalYearStart: number
  channels: ChannelInput[]
  stages: StageInput[]
  besideStages: BesideStageInput[]
  /** rates[c][s]: share of channel c that goes from stage s to s + 1; C × (S - 1) */
  rates: number[][]
  /** hasOwnRate[c][s]: whether the rate is the channel's own, or the step's common one; C × (S - 1) */
  hasOwnRate: boolean[][]
  /** lags[s][k]: share of step s that lands k months after entering; S - 1 lists, trailing zeros left out */
  lags: Float64Array[]
  /** Mean of each step's lag in days, S - 1 */
  lagDays: number[]
  economics: Economics
  /** What is to be reached over the horizon; null: nothing was set */
  target: { kind: TargetKind; amount: number } | null
}

/**
 * Takes out of a workspace what the projection reads, as dense arrays along the path. Channels that are not
 * active bring nobody and cost nothing; they are left out unless people of theirs are in the funnel already. A
 * channel is active from its start month to its end month, and not from the month on in which acquisition stops.
 * Null where no stage is on the path. SPEC S1, S6, S8.
 */
export function projectionInput(workspace: Workspace): ProjectionInput | null {
  const { plan, stageNumbers } = workspace
  const path = pathStages(workspace)
  if (path.length === 0) return null
  const beside = besideStages(workspace, path)
  const channels = orderedChannels(workspace).filter(
    (channel) =>
      channel.isActive || path.some((stage) => (stageNumbers[stage.id]!.opening[channel.id] ?? 0) > 0),
  )
  const steps = path.slice(0, -1).map((stage) => stageNumbers[stage.id]!)
  return {
    months: plan.months,
    startYear: plan.startYear,
    startMonth: plan.startMonth,
    fiscalYearStart: plan.fiscalYearStart,
    channels: channels.map((channel) => channelInput(workspace, path, channel)),
    stages: path.map((stage, index) => {
      const numbers = stageNumbers[stage.id]!
      const isLast = index === path.length - 1
      return {
        id: stage.id,
        role: isLast ? 'customer' : stage.figureRole,
        costPerEntry: numbers.costPerEntry,
        costTag: numbers.costTag,
        peopleCost: peopleByMonth(numbers, plan.months).map((people) => people * numbers.personCost),
        capacity: capacityInput(plan, stage, numbers),
        recycling: isLast ? null : recyclingInput(numbers, path, beside),
      }
    }),
    besideStages: beside.map(({ id }) => {
      const { costPerEntry, costTag } = stageNumbers[id]!
      return { id, costPerEntry, costTag }
    }),
    rates: channels.map((channel) => steps.map((numbers) => rateFor(numbers, channel.id))),
    hasOwnRate: channels.map((channel) =>
      steps.map((numbers) => numbers.channelRates[channel.id] !== undefined),
    ),
    lags: steps.map((numbers) => withoutTrailingZeros(lagShares(numbers.lag))),
    lagDays: steps.map((numbers) => meanLagMonths(numbers.lag) * daysPerMonth),
    economics: {
      dealSize: plan.dealSize,
      dealShares: plan.dealShares,
      recurringFee: plan.recurringFee,
      expansion: plan.expansion,
      margin: plan.margin,
      churn: plan.churn,
      paymentDelayMonths: plan.paymentDelayMonths,
      lifetimeMonths: plan.lifetimeMonths,
      overhead: plan.overhead,
      overheadList: plan.overheadList,
      overheadTag: plan.overheadTag,
      investment: plan.investment,
      discountRate: plan.discountRate,
    },
    target: plan.target === null ? null : { kind: plan.targetKind, amount: plan.target },
  }
}

function channelInput(
  { plan, stageNumbers }: Workspace,
  path: readonly Stage[],
  channel: Channel,
): ChannelInput {
  const lastAcquisition = Math.min(plan.acquisitionMonths ?? plan.months, plan.months) - 1
  return {
    id: channel.id,
    entryStage: path.findIndex((stage) => stage.id === channel.entryStageId),
    volume: volumeInput(channel),
    ceiling: channel.ceiling,
    firstMonth: channel.startMonth ?? 0,
    lastMonth: channel.isActive ? Math.min(channel.endMonth ?? lastAcquisition, lastAcquisition) : -1,
    costPerEntry: channel.costPerEntry,
    fixedCost: channel.fixedCost,
    fixedCostList: channel.fixedCostList,
    oneOffCost: channel.oneOffCost,
    costTag: channel.costTag,
    opening: Float64Array.from(path, (stage) => stageNumbers[stage.id]!.opening[channel.id] ?? 0),
  }
}

function volumeInput(channel: Channel): ChannelInput['volume'] {
  const { base, growth, rampMonths, season, list, budget, budgetList } = channel
  switch (channel.volumeKind) {
    case 'rule':
      return { kind: 'rule', base, growth, rampMonths, season }
    case 'list':
      return { kind: 'list', list }
    case 'budget':
      return { kind: 'budget', budget, list: budgetList }
  }
}

/**
 * Whether all flows are sums over months of entry that do not depend on each other: no stage limits how many are
 * worked and nobody comes back. SPEC S28.
 */
export function isLinear({ stages }: Pick<ProjectionInput, 'stages'>): boolean {
  return stages.every(({ capacity, recycling }) => capacity === null && recycling === null)
}

/** Who works the stage in each month. */
function peopleByMonth({ people, peopleList }: StageNumbers, months: number): Float64Array {
  return Float64Array.from({ length: months }, (_, month) => monthlyAmount(people, peopleList, month))
}

/** Only a stage that MUST be worked is limited: where it MAY, nobody waits for it. SPEC S29. */
function capacityInput(plan: Plan, stage: Stage, numbers: StageNumbers): CapacityInput | null {
  if (!numbers.hasCapacity || stage.obligation !== 'must') return null
  const { firstTouchHours } = stage.serviceLevel
  return {
    perMonth: peopleByMonth(numbers, plan.months).map(
      (people, month) => people * numbers.leadsPerPerson * plan.workCalendar[(plan.startMonth + month) % 12]!,
    ),
    lostAfterMonths: numbers.lostAfterMonths,
    serviceLevelMonths:
      firstTouchHours === null ? null : firstTouchHours / workingHoursPerMonth(plan.hoursPerDay),
  }
}

/** 30.4375 days a month, five in seven of them worked: 173.93 hours at eight a day. SPEC S29. */
export function workingHoursPerMonth(hoursPerDay: number): number {
  return ((daysPerMonth * 5) / 7) * hoursPerDay
}

function recyclingInput(
  { recycleShare, recycleToStageId, recycleAfterMonths }: StageNumbers,
  path: readonly Stage[],
  beside: readonly Stage[],
): RecyclingInput | null {
  if (recycleToStageId === null) return null
  const place = (stages: readonly Stage[]) => {
    const found = stages.findIndex((stage) => stage.id === recycleToStageId)
    return found < 0 ? null : found
  }
  const [toStage, toBeside] = [place(path), place(beside)]
  return { share: recycleShare, toStage, toBeside, afterMonths: recycleAfterMonths }
}

/** Stages beside the path that some step of the path sends people to. */
function besideStages(workspace: Workspace, path: readonly Stage[]): Stage[] {
  const named = new Set(path.slice(0, -1).map((stage) => workspace.stageNumbers[stage.id]!.recycleToStageId))
  return orderedStages(workspace).filter((stage) => stage.placement === 'beside' && named.has(stage.id))
}

function withoutTrailingZeros(shares: number[]): Float64Array {
  return Float64Array.from(shares.slice(0, shares.findLastIndex((share) => share !== 0) + 1))
}
