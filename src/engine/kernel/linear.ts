import type { InputPath } from '#domain/inputs.ts'
import { monthlyRate } from '../finance.ts'
import { monthlyAmount } from '../monthly-amount.ts'
import { retention } from '../money.ts'
import type { ChannelInput, ProjectionInput } from '../projection-input.ts'

/**
 * Whether people only go on, in proportion: no stage has capacity and none sends anybody back. Then all channels
 * share the operators of the steps, and the kernel computes the plan. SPEC S60.
 */
export function isLinear({ stages }: ProjectionInput): boolean {
  return stages.every(({ capacity, recycling }) => capacity === null && recycling === null)
}

/** What stands before the shape of a channel's volume: level × (1 + growth)^age × shape(t). */
export function levelOf({ volume }: ChannelInput): { level: number; growth: number } {
  switch (volume.kind) {
    case 'rule':
      return { level: volume.base, growth: volume.growth }
    case 'list':
      return { level: 1, growth: 0 }
    case 'budget':
      return { level: volume.list.length > 0 ? 1 : volume.budget, growth: 0 }
  }
}

/** First and last month within the horizon in which a channel is active; the last is before the first for never. */
export function activeMonths(
  { firstMonth, lastMonth }: ChannelInput,
  { months }: ProjectionInput,
): [first: number, last: number] {
  return [Math.max(0, firstMonth), Math.min(lastMonth, months - 1)]
}

/**
 * Writes season and ramp-up of a rule, the list itself, or where a budget is spent, for the months in which the
 * channel is active: month t at `first + t × step`.
 */
export function writeShape(
  channel: ChannelInput,
  input: ProjectionInput,
  into: Float64Array | number[],
  first: number,
  step: number,
): void {
  const { volume, firstMonth } = channel
  const [from, last] = activeMonths(channel, input)
  for (let month = from; month <= last; month++) {
    let share = 1
    if (volume.kind === 'rule') {
      share = volume.season[(input.startMonth + month) % 12]!
      if (volume.rampMonths > 0) share *= Math.min(1, (month - firstMonth + 1) / volume.rampMonths)
    } else if (volume.kind === 'list') share = volume.list[month] ?? 0
    else if (volume.list.length > 0) share = volume.list[month] ?? 0
    into[first + month * step] = share
  }
}

/** A cost that is the same in each month from one to another, with the input that says how much. */
export interface FixedAmount {
  path: InputPath
  amount: number
  firstMonth: number
  lastMonth: number
}

/** Costs that no volume decides and that are single amounts: overhead, channels while they are active. SPEC S10. */
export function fixedAmounts(input: ProjectionInput): FixedAmount[] {
  const { months, channels, economics } = input
  const amounts: FixedAmount[] = []
  if (economics.overheadList.length === 0)
    amounts.push({
      path: 'plan/overhead',
      amount: economics.overhead,
      firstMonth: 0,
      lastMonth: months - 1,
    })
  for (const channel of channels) {
    const { id, fixedCost, fixedCostList, oneOffCost, firstMonth } = channel
    const [first, last] = activeMonths(channel, input)
    if (fixedCostList.length === 0)
      amounts.push({
        path: `channel/${id}/fixedCost`,
        amount: fixedCost,
        firstMonth: first,
        lastMonth: last,
      })
    const isPaid = firstMonth >= 0 && firstMonth <= last
    amounts.push({
      path: `channel/${id}/oneOffCost`,
      amount: oneOffCost,
      firstMonth: first,
      lastMonth: isPaid ? first : -1,
    })
  }
  return amounts
}

/** Adds the costs that are entered month by month, and of people; N or more months. SPEC S38, S39. */
export function addListedCosts(input: ProjectionInput, total: Float64Array | number[]): void {
  const { months, channels, stages, economics } = input
  const addList = (list: readonly number[], first: number, last: number) => {
    for (let month = first; month <= last; month++) total[month]! += monthlyAmount(0, list, month)
  }
  if (economics.overheadList.length > 0) addList(economics.overheadList, 0, months - 1)
  for (const channel of channels)
    if (channel.fixedCostList.length > 0) addList(channel.fixedCostList, ...activeMonths(channel, input))
  for (const { peopleCost } of stages)
    for (let month = 0; month < months; month++) total[month]! += peopleCost[month]!
}

/** Adds an amount in its months. */
export function addAmount(
  { amount, firstMonth, lastMonth }: FixedAmount,
  total: Float64Array | number[],
): void {
  for (let month = firstMonth; month <= lastMonth; month++) total[month]! += amount
}

/** What a payment a month later is worth now. SPEC S13. */
export function discountFactor(yearlyRate: number): number {
  return 1 / (1 + monthlyRate(yearlyRate))
}

/** Doubles that the plan of the kernel reads as its economics, in its order. */
export function economicsOf({ economics }: ProjectionInput): number[] {
  const { dealSize, recurringFee, churn, margin, investment, discountRate } = economics
  return [
    dealSize,
    recurringFee,
    retention(economics),
    1 - churn,
    margin,
    investment,
    discountFactor(discountRate),
  ]
}
