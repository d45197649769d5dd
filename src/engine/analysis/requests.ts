import type { FigureName } from '#domain/figure-names.ts'
import type { ScenarioId, StageId } from '#domain/identifier.ts'
import type { InputPath, InputValue } from '#domain/inputs.ts'
import type { Axis, Swing } from '#domain/kept-chart.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { AbsenceReason, Figure } from '../figure.ts'

/*
 * What can be asked of the engine beyond one projection, and what it answers: plain data, so that it can go to a
 * worker and back. A workspace in a request is the one that is looked at: with its scenario applied already.
 */

export interface TornadoRequest {
  workspace: Workspace
  figure: FigureName
  swing: Swing
  /** null: all inputs that can be swung */
  paths: readonly InputPath[] | null
}

export interface TornadoBar {
  path: InputPath
  low: { value: InputValue; figure: Figure }
  high: { value: InputValue; figure: Figure }
  /** Distance between the two figures; 0 where one of them does not exist */
  spread: number
}

export interface TornadoResult {
  planned: Figure
  /** Widest first; those that change nothing are left out */
  bars: TornadoBar[]
  /** Inputs that could not be swung: no range, a list, a whole number that stays the same */
  skipped: InputPath[]
}

export interface BottleneckRequest {
  workspace: Workspace
  figure: FigureName
}

/** One rate of one step. */
export interface BottleneckStep {
  path: InputPath
  stageId: StageId
  rate: number
  /** Top of the input's own range; null: it has none, so it is ranked by the percentage point, behind the others */
  reachable: number | null
  /** Figure at the reachable rate, and what it gives over the plan */
  atReachable: Figure
  gain: Figure
  /** What one percentage point more gives */
  perPoint: Figure
}

export interface BottleneckResult {
  planned: Figure
  /** Greatest gain at the reachable first */
  steps: BottleneckStep[]
}

export interface GridRequest {
  workspace: Workspace
  figure: FigureName
  x: Axis
  y: Axis
}

export interface GridResult {
  /** Values along each axis in the unit of the axis: values, factors or additions */
  xValues: number[]
  yValues: number[]
  /** Row by row, y × x; NaN where the figure does not exist (typed arrays know no null) */
  figures: Float64Array
  /** Why cells have no figure, each reason once */
  absent: AbsenceReason[]
  planned: Figure
  /** Place of the plan on each axis in the unit of the axis; null where it does not lie between the ends */
  plannedX: number | null
  plannedY: number | null
  /** Straight pieces, in the units of the axes, along which the figure breaks even (0 for money and ROI, 1 for return per euro); empty where it has no such value */
  breakEven: { x1: number; y1: number; x2: number; y2: number }[]
}

export interface SeekRequest {
  workspace: Workspace
  figure: FigureName
  target: number
  /** One input, or several that are changed together as little as possible */
  inputs: readonly { path: InputPath; low: number; high: number }[]
}

export interface SeekResult {
  isReached: boolean
  /** Values of the inputs at which the target is reached, or which come nearest to it, in the order asked */
  values: number[]
  figure: Figure
  evaluations: number
}

export interface ReverseFunnelRequest {
  workspace: Workspace
  /** Month in which the target must be reached */
  month: number
}

export interface ReverseFunnelStage {
  stageId: StageId
  /** Entries needed, and entries that the plan brings by then */
  needed: number
  planned: number
  /** Month of the plan by which they must have entered (before 0: it is too late) */
  byMonth: number
  /** What keeps the plan from it */
  limit: 'none' | 'capacity' | 'ceiling'
}

export interface ReverseFunnelResult {
  customers: Figure
  stages: ReverseFunnelStage[]
}

/** A scenario against what comes without it, on the differences of flows. */
export interface IncrementResult {
  roi: Figure
  npv: Figure
  payback: Figure
  irrAnnual: Figure
  grossProfit: number
  totalCost: number
}

export interface RiskRequest {
  workspace: Workspace
  trials: number
  /** 0 to 4,294,967,295 */
  seed: number
  figure: FigureName
  /** Value of the figure that counts as reached; null: none */
  target: number | null
}

/** A figure with its own uncertainty from the number of trials (95 %: ± error). */
export interface Estimated {
  value: number
  error: number
}

export interface RiskResult {
  trials: number
  seed: number
  /** Whether the fast kernel computed it, or the general way had to be taken */
  way: 'kernel' | 'general'
  /** Cumulative cash by month, N each */
  fan: Record<'p5' | 'p25' | 'p50' | 'p75' | 'p95' | 'mean', Float64Array>
  /** Of the figure asked for; trials in which it does not exist are counted apart */
  mean: Estimated | null
  percentiles: Record<'p5' | 'p10' | 'p50' | 'p90' | 'p95', Estimated> | null
  absent: number
  histogram: { edges: number[]; counts: number[] }
  /** Chance that the target is reached; null where there is none */
  reached: Estimated | null
  /** Mean of what is missing to the target in the trials that miss it; null where there is no target or no miss */
  shortfall: Estimated | null
  /** Chance that ROI is above 0 */
  profitable: Estimated
  /** Which inputs the spread comes from, greatest first */
  sources: { path: InputPath; rankCorrelation: number; share: Estimated }[]
  /** Inputs drawn; without any the result has no spread, and says so */
  drawn: InputPath[]
  /** Whether rates were drawn with a common cause; without one the spread is understated */
  rateCorrelation: number | null
  /** Worst relative error of percentiles where trials were too many to keep; null: they are exact */
  histogramError: number | null
}

/** Scenarios side by side; null is the plan. */
export interface CompareRequest {
  workspace: Workspace
  subjects: readonly (ScenarioId | null)[]
  figures: readonly FigureName[]
}
