import type { CostByMonth } from './cost.ts'
import { costOfWinning, costPerLead, type CostPerLead } from './cost-per-lead.ts'
import { acquisitionPayback, discountedLifetimeValue, lifetimeValue, meanLifetime } from './customer-value.ts'
import { figureOf, mapFigure, none, ratio, type Figure } from './figure.ts'
import {
  discountedFlows,
  internalRateOfReturn,
  netPresentValue,
  payback,
  peakFunding,
  yearlyRate,
  type Payback,
  type PeakFunding,
} from './finance.ts'
import { cumulated, type MoneyByMonth } from './money.ts'
import type { Pipeline } from './pipeline.ts'
import type { ProjectionInput } from './projection-input.ts'
import { sum } from './sum.ts'

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
  /** The same on discounted flows */
  discountedPayback: Payback
  npv: number
  irrMonthly: Figure
  irrAnnual: Figure
  /** Cumulative cash after the last month */
  endCash: number
  /** Marketing and sales cost without the investment and the customer stage, for each customer */
  cac: Figure
  cacWithInvestment: Figure
  /** Whole months until one customer has earned the CAC back */
  cacPayback: Figure
  /** Gross profit of one customer over the lifetime months of the plan */
  ltv: Figure
  /** The same with fees discounted to the month of winning */
  ltvDiscounted: Figure
  ltvToCac: Figure
  /** Mean months that a customer stays */
  lifetime: Figure
  /** One for each stage of the path, in order */
  costPerLead: CostPerLead[]
  peakFunding: PeakFunding
  /** Open opportunities × deal size after the last month */
  openPipeline: Figure
  /** Everybody open after the last month × the rates ahead × deal size */
  weightedPipeline: number
  /** Open pipeline for each unit that is then missing to the target */
  coverage: Figure
  /** Money a day */
  salesVelocity: Figure
}

/**
 * The figures that a plan is judged by. `entries` C × S × N, `stageEntries` the same of all channels, S × N.
 * SPEC S12.
 */
export function keyFigures(
  input: ProjectionInput,
  entries: readonly (readonly Float64Array[])[],
  stageEntries: readonly Float64Array[],
  money: MoneyByMonth,
  pipeline: Pipeline,
): KeyFigures {
  const { investment, discountRate, margin } = input.economics
  const { cashFlow, cumulativeCash } = money
  const customers = sum(stageEntries.at(-1)!)
  const revenue = sum(money.revenue)
  const grossProfit = margin * revenue
  const totalCost = investment + sum(money.cost.total)
  const roi = ratio(grossProfit - totalCost, totalCost, 'no-cost')
  const irrMonthly = internalRateOfReturn(investment, cashFlow)
  const discounted = discountedFlows(cashFlow, discountRate)
  return {
    customers,
    revenue,
    grossProfit,
    totalCost,
    roi,
    returnPerEuro: mapFigure(roi, (value) => figureOf(1 + value)),
    roiOnRevenue: ratio(revenue - totalCost, totalCost, 'no-cost'),
    payback: payback(investment, cashFlow, cumulativeCash),
    discountedPayback: payback(investment, discounted, cumulated(investment, discounted)),
    npv: netPresentValue(investment, cashFlow, discountRate),
    irrMonthly,
    irrAnnual: mapFigure(irrMonthly, (monthly) => figureOf(yearlyRate(monthly))),
    endCash: cumulativeCash.at(-1)!,
    ...customerFigures(input, money.cost, customers),
    costPerLead: costPerLead(input, entries, stageEntries, money.cost, totalCost),
    peakFunding: peakFunding(investment, cumulativeCash),
    openPipeline:
      pipeline.unweighted === null ? none('no-such-stage') : figureOf(pipeline.unweighted.at(-1)!),
    weightedPipeline: pipeline.weighted.at(-1)!,
    coverage: pipeline.coverage.at(-1)!,
    salesVelocity: pipeline.salesVelocity,
  }
}

type CustomerFigures = Pick<
  KeyFigures,
  'cac' | 'cacWithInvestment' | 'cacPayback' | 'ltv' | 'ltvDiscounted' | 'ltvToCac' | 'lifetime'
>

function customerFigures(input: ProjectionInput, cost: CostByMonth, customers: number): CustomerFigures {
  const winningCost = costOfWinning(input, cost)
  const cac = ratio(winningCost, customers, 'no-customers')
  const ltv = figureOf(lifetimeValue(input))
  return {
    cac,
    cacWithInvestment: ratio(winningCost + input.economics.investment, customers, 'no-customers'),
    cacPayback: mapFigure(cac, (amount) => acquisitionPayback(input, amount)),
    ltv,
    ltvDiscounted: figureOf(discountedLifetimeValue(input)),
    ltvToCac: mapFigure(cac, (amount) => mapFigure(ltv, (value) => ratio(value, amount, 'no-cost'))),
    lifetime: meanLifetime(input),
  }
}
