import type { StageId } from '#domain/identifier.ts'
import { figureOf, mapFigure, none, ratio, type Figure } from './figure.ts'
import {
  internalRateOfReturn,
  netPresentValue,
  payback,
  peakFunding,
  yearlyRate,
  type Payback,
  type PeakFunding,
} from './finance.ts'
import type { CostByMonth, MoneyByMonth } from './money.ts'
import type { ProjectionInput, StageRoleInFigures } from './projection-input.ts'
import { sum } from './sum.ts'

/** Months that a customer's lifetime value looks ahead. */
export const lifetimeValueMonths = 60
/** Months within which the cost of winning a customer must be earned back. */
export const acquisitionPaybackLimit = 1200

export interface CostPerLead {
  stageId: StageId
  role: StageRoleInFigures
  /** Entries into the stage over the horizon */
  entries: number
  /** Total cost, investment included, for each entry */
  fullyLoaded: Figure
  /** Cost of the channels that enter up to this stage and of the stages up to it, for each entry */
  toHere: Figure
}

/** Figures of the whole horizon, in money before tax and without VAT. */
export interface KeyFigures {
  customers: number
  revenue: number
  grossProfit: number
  /** Investment and all costs */
  totalCost: number
  /** (Gross profit - total cost) / total cost; undiscounted */
  roi: Figure
  /** 1 + ROI: gross profit for each unit of cost */
  returnPerEuro: Figure
  /** (Revenue - total cost) / total cost */
  roiOnRevenue: Figure
  payback: Payback
  npv: number
  irrMonthly: Figure
  irrAnnual: Figure
  /** Cost without the investment and the customer stage, for each customer */
  cac: Figure
  cacWithInvestment: Figure
  /** Whole months until one customer has earned the CAC back */
  cacPayback: Figure
  /** Gross profit of one customer over `lifetimeValueMonths` */
  ltv: Figure
  ltvToCac: Figure
  /** One for each stage of the path, in order */
  costPerLead: CostPerLead[]
  peakFunding: PeakFunding
}

/**
 * The figures that a plan is judged by. `stageEntries` S × N, `newCustomers` N.
 * SPEC S12.
 */
export function keyFigures(
  input: ProjectionInput,
  stageEntries: readonly Float64Array[],
  newCustomers: Float64Array,
  money: MoneyByMonth,
): KeyFigures {
  const { investment, discountRate } = input.economics
  const customers = sum(newCustomers)
  const revenue = sum(money.revenue)
  const grossProfit = input.economics.margin * revenue
  const totalCost = investment + sum(money.cost.total)
  const roi = ratio(grossProfit - totalCost, totalCost, 'no-cost')
  const winningCost = costOfWinning(input, stageEntries, money.cost)
  const cac = ratio(winningCost, customers, 'no-customers')
  const ltv = figureOf(lifetimeValue(input))
  const irrMonthly = internalRateOfReturn(investment, money.cashFlow)
  return {
    customers,
    revenue,
    grossProfit,
    totalCost,
    roi,
    returnPerEuro: mapFigure(roi, (value) => figureOf(1 + value)),
    roiOnRevenue: ratio(revenue - totalCost, totalCost, 'no-cost'),
    payback: payback(investment, money.cashFlow, money.cumulativeCash),
    npv: netPresentValue(investment, money.cashFlow, discountRate),
    irrMonthly,
    irrAnnual: mapFigure(irrMonthly, (monthly) => figureOf(yearlyRate(monthly))),
    cac,
    cacWithInvestment: ratio(winningCost + investment, customers, 'no-customers'),
    cacPayback: mapFigure(cac, (cost) => acquisitionPayback(input, cost)),
    ltv,
    ltvToCac: mapFigure(cac, (cost) => mapFigure(ltv, (value) => ratio(value, cost, 'no-cost'))),
    costPerLead: costPerLead(input, stageEntries, money.cost, totalCost),
    peakFunding: peakFunding(investment, money.cumulativeCash),
  }
}

/**
 * Marketing and sales cost of the horizon, in money: channels, overhead and all stages before the customer,
 * without the investment. SPEC S17.
 */
export function costOfWinning(
  { stages }: ProjectionInput,
  stageEntries: readonly Float64Array[],
  cost: CostByMonth,
): number {
  let total =
    sum(cost.overhead) + sum(cost.channelVariable) + sum(cost.channelFixed) + sum(cost.channelOneOff)
  stages.slice(0, -1).forEach(({ costPerEntry }, s) => (total += costPerEntry * sum(stageEntries[s]!)))
  return total
}

/** Gross profit of one customer over 60 months, deal included, in money. SPEC S19. */
export function lifetimeValue({ economics }: ProjectionInput): number {
  let fees = 0
  let staying = 1
  for (let month = 0; month < lifetimeValueMonths; month++) {
    fees += economics.recurringFee * staying
    staying *= 1 - economics.churn
  }
  return economics.margin * (economics.dealSize + fees)
}

/**
 * Months until the gross profit of one customer covers the cost of winning it: 0 where the deal alone does;
 * none (`never-recovered`) where it takes more than 1,200 months. SPEC S18.
 */
export function acquisitionPayback({ economics }: ProjectionInput, cost: number): Figure {
  const { margin, dealSize, recurringFee, churn } = economics
  let earned = dealSize
  let staying = 1
  for (let months = 0; months <= acquisitionPaybackLimit; months++) {
    if (margin * earned >= cost) return figureOf(months)
    earned += recurringFee * staying
    staying *= 1 - churn
  }
  return none('never-recovered')
}

/**
 * What an entry into each stage has cost (S of them). Fully loaded divides the total cost, investment and
 * later stages included; "to here" only what was spent up to the stage, without overhead and investment.
 * SPEC S20.
 */
export function costPerLead(
  { channels, stages }: ProjectionInput,
  stageEntries: readonly Float64Array[],
  cost: CostByMonth,
  totalCost: number,
): CostPerLead[] {
  let spent = 0
  return stages.map((stage, s) => {
    const entries = sum(stageEntries[s]!)
    channels.forEach((channel, c) => {
      if (channel.entryStage === s) spent += sum(cost.byChannel[c]!)
    })
    spent += stage.costPerEntry * entries
    return {
      stageId: stage.id,
      role: stage.role,
      entries,
      fullyLoaded: ratio(totalCost, entries, 'no-entries'),
      toHere: ratio(spent, entries, 'no-entries'),
    }
  })
}
