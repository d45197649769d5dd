import type { FigureName } from '#domain/figure-names.ts'
import type { ChannelId, ScenarioId, StageId } from '#domain/identifier.ts'
import type { InputPath, InputValue } from '#domain/inputs.ts'
import type { Axis } from '#domain/kept-chart.ts'
import type { TargetKind } from '#domain/plan.ts'
import type { RiskResult, SoughtInput } from '../analysis/requests.ts'
import type { Variation } from '../batch/variation.ts'
import type { Figure } from '../figure.ts'
import type { AfterHorizon } from '../money.ts'
import type { AgreementTarget, AnsweredRound } from './agreement-target.ts'
import type { TermName } from './term-names.ts'

/** The plan that a number is of: as a scenario sees it (null: as it is), with some inputs at other values. */
export interface ExplainSubject {
  scenarioId: ScenarioId | null
  changes: Variation
}
export const asPlanned: ExplainSubject = { scenarioId: null, changes: [] }

/** Amounts and customers of one month that can be explained. */
export const explainedSeries = [
  'revenue',
  'grossProfit',
  'cost',
  'cashFlow',
  'cumulativeCash',
  'newCustomers',
  'active',
] as const
export type ExplainedSeries = (typeof explainedSeries)[number]

/** What is counted of a stage of the path in one month. */
export const stageCounts = ['entries', 'backlog', 'wait', 'lostWaiting'] as const
export type StageCount = (typeof stageCounts)[number]

/** What there is a number of in each month. */
export type OfMonth =
  | { kind: 'month'; series: ExplainedSeries }
  | { kind: 'stage-month'; stageId: StageId; count: StageCount }

/** Figures of what a plan adds to a baseline. */
export const incrementNames = ['roi', 'npv', 'payback', 'irrAnnual'] as const
export type IncrementName = (typeof incrementNames)[number]

/** What the way back from a target says of each stage. */
export const neededColumns = ['needed', 'planned', 'missing', 'byMonth', 'safeByMonth'] as const
export type NeededColumn = (typeof neededColumns)[number]

/** What a run of trials says. */
export type RiskQuantity =
  | { name: 'percentile'; percentile: keyof NonNullable<RiskResult['percentiles']> }
  | { name: 'mean' | 'reached' | 'shortfall' | 'profitable' | 'absent' }
  | { name: 'column'; column: number }
  | { name: 'share' | 'correlation'; path: InputPath }
  | { name: 'fan'; line: keyof RiskResult['fan']; month: number }

/** A number of a sensitivity that says itself which inputs it changes. */
export type VariedTarget =
  /** A figure at values along two axes */
  | { kind: 'cell'; name: FigureName; x: Axis; y: Axis; row: number; column: number }
  /** What a figure gains by the rates of one step: at the top of their ranges, or by a percentage point */
  | { kind: 'gain'; name: FigureName; stageId: StageId; to: 'reachable' | 'point' }

/** A number on a screen or in a report. */
export type ExplainTarget = OwnTarget | VariedTarget

/** A number of the plan that is asked about, as it is. */
export type OwnTarget =
  | { kind: 'figure'; name: FigureName }
  | { kind: 'cost-per-lead'; stageId: StageId; reach: 'fullyLoaded' | 'toHere' | 'affordable' }
  /** People that a channel brings in a month */
  | { kind: 'volume'; channelId: ChannelId; month: number }
  /** Everybody who enters a stage over the horizon */
  | { kind: 'entries'; stageId: StageId }
  | (OfMonth & { month: number })
  /** The sum of some months, or of what is a balance the last of them */
  | { kind: 'period'; each: OfMonth; firstMonth: number; monthCount: number }
  | { kind: 'after-horizon'; name: keyof AfterHorizon }
  /** Months in which a stage keeps people waiting for longer than was agreed */
  | { kind: 'broken-months'; stageId: StageId }
  /** Rate of a step by the plan's mix of channels, as planned or at the top of its ranges */
  | { kind: 'step-rate'; stageId: StageId; at: 'planned' | 'reachable' }
  /** A number that was entered */
  | { kind: 'input'; path: InputPath }
  /** Rate of two steps after each other */
  | { kind: 'joined-rate'; stageIds: readonly [StageId, StageId] }
  | AgreementTarget
  /** A figure less the same without the changes; without any, of a scenario less the plan's */
  | { kind: 'difference'; name: FigureName }
  /** What a plan adds to a baseline; null: to nothing */
  | { kind: 'increment'; name: IncrementName; baselineId: ScenarioId | null }
  /** The value of an input with which a figure has its target, or comes nearest to it */
  | {
      kind: 'sought'
      path: InputPath
      figure: FigureName
      goal: number
      inputs: readonly SoughtInput[]
      values: readonly number[]
      isReached: boolean
    }
  /** What a target asks of a stage until a month of the plan */
  | {
      kind: 'needed'
      stageId: StageId
      column: NeededColumn
      goal: number | null
      goalKind: TargetKind
      month: number
    }
  /** A run is not repeated to be explained: what it said goes along. */
  | { kind: 'risk'; quantity: RiskQuantity; figure: FigureName; goal: number | null; result: RiskResult }

export type TermUnit =
  | 'money'
  | 'share'
  | 'people'
  | 'months'
  | 'days'
  | 'hours'
  | 'ratio'
  | 'count'
  | 'month-number'

/** A number that stands in a formula. */
export interface Term {
  /** null where it does not exist */
  value: number | null
  unit: TermUnit
  /** Inputs that it is, or is made of; empty where it is a result of others */
  inputs: readonly InputPath[]
  /** Where it comes from that is neither input nor result */
  from?: 'question' | 'definitions' | 'answers'
  /** Of its inputs the ranges count, not the values */
  isOfRanges?: boolean
  /** The explanation of the number itself, where there is one */
  target?: ExplainTarget
  /** Of which plan, where it is another one than that of the number explained */
  subject?: ExplainSubject
}

/** What an addend is of: a month, a lead by its number from 1, or what somebody answered. */
export type SumPlace = { month: number } | { lead: number } | { who: string }

/** One addend: the product of its factors, in the order of `factors`, or what comes of them. */
export type SumPart = SumPlace & {
  factors: readonly number[]
  value: number
  target?: ExplainTarget
}

/** A term of the formula that is a sum over months, leads or answers. */
export interface ExplainedSum {
  term: TermName
  factors: readonly { name: TermName; unit: TermUnit }[]
  /** In the order of months or leads, or as answers are shown */
  parts: readonly SumPart[]
  unit: TermUnit
}

/** The right side of a number: formula, terms and what they come to. */
export interface Derivation {
  /** Formula with the names of its terms in braces, e.g. `{grossProfit} ÷ {totalCost}` */
  formula: string
  terms: Readonly<Partial<Record<TermName, Term>>>
  /** What the formula comes to; none with the reason where the figure does not exist */
  result: Figure
  unit: TermUnit
  /** What a return is counted on; left out where it is no return */
  basis?: 'gross-profit' | 'revenue'
  sum?: ExplainedSum
  /** What the number of trials leaves open: a standard error, or half of a 95 % interval */
  error?: { value: number; of: 'standard-error' | 'interval' }
  simulation?: Pick<RiskResult, 'trials' | 'seed' | 'rateCorrelation'>
  /** 95 % interval, by so many resamples of the leads */
  interval?: { low: number; high: number; resamples: number; seed: number }
  /** Round that the answers are of */
  round?: AnsweredRound
}

/** How a number comes about, as data: screens and reports make words of it. */
export interface Explanation extends Derivation {
  target: OwnTarget
  /** Which plan the numbers are of, unless a term says another */
  subject: ExplainSubject
  /** Inputs at other values, each with what it would be otherwise */
  changes: readonly { path: InputPath; before: InputValue; value: InputValue }[]
  /** The same figure without the changes, or of a scenario in the plan, and how far it is from that */
  compared?: { with: Figure; difference: Figure }
  months: number
}
