import type { FigureName } from '#domain/figure-names.ts'
import type { StageId } from '#domain/identifier.ts'
import type { InputPath } from '#domain/inputs.ts'
import type { Figure } from '../figure.ts'

/** Amounts of one month that can be explained. */
export const explainedSeries = ['revenue', 'grossProfit', 'cost', 'cashFlow', 'cumulativeCash'] as const
export type ExplainedSeries = (typeof explainedSeries)[number]

/** A number on a screen or in a report. */
export type ExplainTarget =
  | { kind: 'figure'; name: FigureName }
  | { kind: 'cost-per-lead'; stageId: StageId; reach: 'fullyLoaded' | 'toHere' | 'affordable' }
  /** Everybody who enters a stage of the path over the horizon */
  | { kind: 'entries'; stageId: StageId }
  | { kind: 'month'; series: ExplainedSeries; month: number }

/** Names of what stands in formulas; i18n makes words of them. */
export const termNames = [
  'grossProfit',
  'revenue',
  'totalCost',
  'investment',
  'channelCost',
  'stageCost',
  'peopleCost',
  'overhead',
  'margin',
  'deals',
  'fees',
  'dealSize',
  'recurringFee',
  'customers',
  'active',
  'churn',
  'expansion',
  'lifetimeMonths',
  'winningCost',
  'cac',
  'ltv',
  'discountRate',
  'monthlyRate',
  'discountedFlows',
  'monthsBefore',
  'missingBefore',
  'flowOfMonth',
  'collected',
  'cost',
  'cashBefore',
  'cashFlow',
  'deepestCash',
  'entries',
  'entriesBefore',
  'ownVolume',
  'converted',
  'comingBack',
  'spentToHere',
  'chance',
  'costAhead',
  'openOpportunities',
  'expectedDeals',
  'openPipeline',
  'missingToTarget',
  'cycleDays',
  'monthlyReturn',
] as const
export type TermName = (typeof termNames)[number]
export type TermUnit = 'money' | 'share' | 'people' | 'months' | 'days' | 'ratio'

/** A number that stands in a formula. */
export interface Term {
  /** null where it does not exist */
  value: number | null
  unit: TermUnit
  /** Inputs that it is, or is made of; empty where it is a result of others */
  inputs: readonly InputPath[]
  /** The explanation of the number itself, where there is one */
  target?: ExplainTarget
}

/** How a number comes about, as data: screens and reports make words of it. */
export interface Explanation {
  target: ExplainTarget
  /** Formula with the names of its terms in braces, e.g. `{grossProfit} ÷ {totalCost}` */
  formula: string
  terms: Readonly<Partial<Record<TermName, Term>>>
  /** What the formula comes to; none with the reason where the figure does not exist */
  result: Figure
  unit: TermUnit
  /** What a return is counted on; null where it is no return */
  basis: 'gross-profit' | 'revenue' | null
  months: number
}
