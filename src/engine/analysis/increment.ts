import type { Workspace } from '#domain/workspace.ts'
import { figureOf, mapFigure, none, ratio, type Figure } from '../figure.ts'
import { internalRateOfReturn, netPresentValue, payback, yearlyRate } from '../finance.ts'
import { cumulated } from '../money.ts'
import { projected } from './projected.ts'
import type { IncrementRequest, IncrementResult } from './requests.ts'

/** What a plan brings and takes, from which differences are made. */
interface Flows {
  investment: number
  grossProfit: number
  totalCost: number
  cashFlow: Float64Array
}

/**
 * What a plan brings over its baseline: figures of the differences of their flows and investments, discounted at
 * the plan's rate. Without a baseline they are the plan's own. ROI, payback and IRR are none where the plan costs
 * no more than the baseline. SPEC S99.
 */
export function increment({ workspace, baseline }: IncrementRequest): IncrementResult {
  const months = workspace.plan.months
  const own = flowsOf(workspace, months)
  const base = baseline === null ? nothing(months) : flowsOf(baseline, months)
  const investment = own.investment - base.investment
  const cashFlow = own.cashFlow.map((flow, month) => flow - base.cashFlow[month]!)
  const grossProfit = own.grossProfit - base.grossProfit
  const totalCost = own.totalCost - base.totalCost
  const whereItCosts = (figure: () => Figure) => (totalCost > 0 ? figure() : none('no-extra-cost'))
  return {
    roi: whereItCosts(() => ratio(grossProfit - totalCost, totalCost, 'no-extra-cost')),
    npv: figureOf(netPresentValue(investment, cashFlow, workspace.plan.discountRate)),
    payback: whereItCosts(() => payback(investment, cashFlow, cumulated(investment, cashFlow)).first),
    irrAnnual: whereItCosts(() =>
      mapFigure(internalRateOfReturn(investment, cashFlow), (monthly) => figureOf(yearlyRate(monthly))),
    ),
    grossProfit,
    totalCost,
  }
}

/** Zeros follow where the horizon is shorter. */
function flowsOf(workspace: Workspace, months: number): Flows {
  const projection = projected(workspace)
  if (projection === null) return nothing(months)
  const { grossProfit, totalCost } = projection.keyFigures
  const cashFlow = Float64Array.from({ length: months }, (_, month) => projection.cashFlow[month] ?? 0)
  return { investment: workspace.plan.investment, grossProfit, totalCost, cashFlow }
}

function nothing(months: number): Flows {
  return { investment: 0, grossProfit: 0, totalCost: 0, cashFlow: new Float64Array(months) }
}
