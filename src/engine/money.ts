import type { ProjectionInput } from './projection-input.ts'
import { isActiveIn } from './volumes.ts'

/** Cost of each month by its cause (N each); `total` is their sum. The investment is in none of them. */
export interface CostByMonth {
  /** Cost per entry × volume, all channels */
  channelVariable: Float64Array
  /** While a channel is active */
  channelFixed: Float64Array
  /** In a channel's first month */
  channelOneOff: Float64Array
  /** Cost per entry × entries, all stages of the path */
  stage: Float64Array
  overhead: Float64Array
  total: Float64Array
  /** byChannel[c][t]: variable, fixed and one-off cost of one channel; C × N */
  byChannel: Float64Array[]
}

export interface MoneyByMonth {
  /** Customers that pay in the month */
  active: Float64Array
  revenue: Float64Array
  /** Margin × revenue */
  grossProfit: Float64Array
  cost: CostByMonth
  /** Gross profit less cost */
  cashFlow: Float64Array
  /** From minus the investment on */
  cumulativeCash: Float64Array
}

/**
 * Customers that pay in each month (N): a customer pays in the month of winning, churn begins the month
 * after. `newCustomers` N, `churn` the share that leaves in a month. SPEC S9.
 */
export function activeCustomers(newCustomers: Float64Array, churn: number): Float64Array {
  const active = new Float64Array(newCustomers.length)
  let before = 0
  for (let month = 0; month < active.length; month++) {
    before = before * (1 - churn) + newCustomers[month]!
    active[month] = before
  }
  return active
}

/**
 * Costs of each month by cause, in money. `volumes` is C × N, `stageEntries` S × N. A one-off cost falls in
 * the channel's first month, and not at all where the channel is never active. SPEC S10.
 */
export function costByMonth(
  input: ProjectionInput,
  volumes: readonly Float64Array[],
  stageEntries: readonly Float64Array[],
): CostByMonth {
  const { months, channels, stages, economics } = input
  const channelVariable = new Float64Array(months)
  const channelFixed = new Float64Array(months)
  const channelOneOff = new Float64Array(months)
  const stage = new Float64Array(months)
  const overhead = new Float64Array(months).fill(economics.overhead)
  const byChannel = channels.map((channel, c) => {
    const own = new Float64Array(months)
    for (let month = 0; month < months; month++) {
      if (!isActiveIn(channel, month)) continue
      const variable = channel.costPerEntry * volumes[c]![month]!
      const oneOff = month === channel.firstMonth ? channel.oneOffCost : 0
      channelVariable[month]! += variable
      channelFixed[month]! += channel.fixedCost
      channelOneOff[month]! += oneOff
      own[month] = variable + channel.fixedCost + oneOff
    }
    return own
  })
  stages.forEach(({ costPerEntry }, s) => {
    stageEntries[s]!.forEach((people, month) => (stage[month]! += costPerEntry * people))
  })
  const total = overhead.map(
    (amount, month) =>
      amount + channelFixed[month]! + channelOneOff[month]! + channelVariable[month]! + stage[month]!,
  )
  return { channelVariable, channelFixed, channelOneOff, stage, overhead, total, byChannel }
}

/**
 * Revenue, gross profit, cost and cash of each month (N each), in money before tax and without VAT, booked at
 * the end of the month. `newCustomers` N. SPEC S9, S10, S11.
 */
export function moneyByMonth(
  { economics }: ProjectionInput,
  newCustomers: Float64Array,
  cost: CostByMonth,
): MoneyByMonth {
  const { dealSize, recurringFee, margin, churn, investment } = economics
  const active = activeCustomers(newCustomers, churn)
  const revenue = active.map((paying, month) => dealSize * newCustomers[month]! + recurringFee * paying)
  const grossProfit = revenue.map((amount) => margin * amount)
  const cashFlow = grossProfit.map((amount, month) => amount - cost.total[month]!)
  let balance = 0 - investment
  const cumulativeCash = cashFlow.map((flow) => (balance += flow))
  return { active, revenue, grossProfit, cost, cashFlow, cumulativeCash }
}
