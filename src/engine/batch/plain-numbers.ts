import { costByMonth } from '../cost.ts'
import { netPresentValue, payback, peakFunding } from '../finance.ts'
import { kernelNumberCount, kernelNumbers } from '../kernel/kernel-numbers.ts'
import { moneyByMonth } from '../money.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { flowDownThePath } from '../steps.ts'
import { sum, sumByMonth } from '../sum.ts'
import { channelVolume } from '../volumes.ts'

/** What one variation comes to: numbers (see `kernelNumbers`) and cumulative cash by month, N. */
export interface PlainNumbers {
  numbers: Float64Array
  cash: Float64Array
}

/**
 * The numbers that the kernel computes, of any plan, by the pieces that the projection is made of and without what
 * only screens show. SPEC S62.
 */
export function plainNumbers(input: ProjectionInput): PlainNumbers {
  const { months, channels, economics } = input
  const { margin, investment, discountRate } = economics
  const volumes = channels.map((channel) => channelVolume(channel, input))
  const flow = flowDownThePath(input, volumes)
  const stageEntries = flow.stages.map((stage) => sumByMonth(stage.entries, months))
  const newCustomers = stageEntries.at(-1)!
  const money = moneyByMonth(input, newCustomers, costByMonth(input, volumes, stageEntries, flow.beside))
  const { cashFlow, cumulativeCash } = money
  const { first } = payback(investment, cashFlow, cumulativeCash)
  const revenue = sum(money.revenue)
  const numbers = new Float64Array(kernelNumberCount)
  numbers[kernelNumbers.npv] = netPresentValue(investment, cashFlow, discountRate)
  numbers[kernelNumbers.endCash] = cumulativeCash.at(-1)!
  numbers[kernelNumbers.peakFunding] = peakFunding(investment, cumulativeCash).amount
  numbers[kernelNumbers.payback] = first.kind === 'value' ? first.value : -1
  numbers[kernelNumbers.totalCost] = investment + sum(money.cost.total)
  numbers[kernelNumbers.revenue] = revenue
  numbers[kernelNumbers.customers] = sum(newCustomers)
  numbers[kernelNumbers.grossProfit] = margin * revenue
  numbers[kernelNumbers.investment] = investment
  return { numbers, cash: cumulativeCash }
}
