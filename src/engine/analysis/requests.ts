import type { FigureName } from '#domain/figure-names.ts'
import type { ScenarioId, StageId } from '#domain/identifier.ts'
import type { InputPath, InputValue } from '#domain/inputs.ts'
import type { Axis, ComparedSeries, Swing } from '#domain/kept-chart.ts'
import type { Range } from '#domain/range.ts'
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
  /** null: all inputs that the projection reads; several in a list of their own move together, as one bar */
  paths: readonly (InputPath | readonly InputPath[])[] | null
}

export interface TornadoEnd {
  /** What was reached, within the limits of the input; of the first where several move together */
  value: InputValue
  /** What each of `paths` reached */
  values: InputValue[]
  figure: Figure
}

export interface TornadoBar {
  /** The input, or the first of those that move together */
  path: InputPath
  paths: InputPath[]
  low: TornadoEnd
  high: TornadoEnd
  /** From the least to the greatest of the plan's figure and those at the ends, as far as they exist */
  spread: number
}

export interface TornadoResult {
  planned: Figure
  /**
   * Those at whose end the figure ceases to exist or comes into being first, then the widest; those that change
   * nothing are left out
   */
  bars: TornadoBar[]
  /** Inputs that could not be swung: no range, no single number, or one that stays the same */
  skipped: InputPath[]
}

export interface BottleneckRequest {
  workspace: Workspace
  figure: FigureName
  /** Used for rates without a range of their own */
  benchmarks?: Readonly<Record<InputPath, Range>>
}

/** One step of the path, with the rates of all channels. */
export interface BottleneckStep {
  /** The rate, or the first of several */
  path: InputPath
  /** The common rate and those that channels have of their own */
  paths: InputPath[]
  stageId: StageId
  /** By the plan's mix of channels */
  rate: number
  /** With each rate at the top of its range; null: none has one, so it is ranked by the percentage point, behind the others */
  reachable: number | null
  /** Figure at the reachable rate, and what it gives over the plan; both are none where there is no such rate */
  atReachable: Figure
  gain: Figure
  /** What one percentage point more gives, or less where that would be above 100 % */
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
  /** Value of the figure along which the line is drawn; none said: where it breaks even */
  level?: number | null
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
  /** Straight pieces, in the units of the axes, along which the figure has the level asked for */
  breakEven: LinePiece[]
  /** 0 for money and ROI, 1 for return per euro, or what was asked for; null where the figure has no such value */
  level: number | null
}

export interface LinePiece {
  x1: number
  y1: number
  x2: number
  y2: number
}

export interface SeekRequest {
  workspace: Workspace
  figure: FigureName
  target: number
  /** One input, or several that are changed together as little as possible; a lag in days */
  inputs: readonly SoughtInput[]
}

export interface SoughtInput {
  path: InputPath
  low: number
  high: number
}

export interface SeekResult {
  isReached: boolean
  /** Values of the inputs at which the target is reached, or which come nearest to it, in the order asked */
  values: number[]
  figure: Figure
  /** How many other plans had to be computed */
  evaluations: number
}

export interface BreakEvenRequest {
  workspace: Workspace
  path: InputPath
}

export interface ReverseFunnelRequest {
  workspace: Workspace
  /** Month of the plan, from 0, by the end of which the target must be reached */
  month: number
}

export interface ReverseFunnelStage {
  stageId: StageId
  /** Entries needed, and entries that the plan brings by then */
  needed: number
  planned: number
  /** What the plan lacks; 0 or above */
  missing: number
  /** Month of the plan by which they must have entered, by the mean of the lags (before 0: it is too late) */
  byMonth: number
  /** The same, so that nine in ten of those who go on have done so in time */
  safeByMonth: number
  /** What keeps the plan from it */
  limit: 'none' | 'capacity' | 'ceiling'
}

export interface ReverseFunnelResult {
  /** New customers that the target takes, or that come of the pipeline that it asks for */
  customers: Figure
  /** From the first stage to the one that the target is counted in; empty where the plan has nobody to go by */
  stages: ReverseFunnelStage[]
}

export interface IncrementRequest {
  workspace: Workspace
  /** What comes without it, e.g. today's funnel; null: nothing */
  baseline: Workspace | null
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

/**
 * A figure with its own uncertainty from the number of trials: of a mean, a chance and a share of the spread the
 * standard error, of a percentile half of its 95 % interval. SPEC S77.
 */
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
  /**
   * How far percentiles of the fan may be off where trials were too many to keep them, as a share of the distance from
   * P5 to P95; null: they are exact
   */
  histogramError: number | null
}

/** Scenarios side by side; null is the plan. */
export interface CompareRequest {
  workspace: Workspace
  subjects: readonly (ScenarioId | null)[]
  figures: readonly FigureName[]
  /** Series to lay over each other; none said: none */
  series?: ComparedSeries
}

export interface ComparedSubject {
  scenarioId: ScenarioId | null
  /** In the order asked */
  figures: Figure[]
  /** Each less the plan's; none where one of the two is */
  differences: Figure[]
  /** N months of the series asked for; null where none was, or where no stage is on the path */
  series: Float64Array | null
}

export interface CompareResult {
  /** In the order asked; a scenario that is gone is left out */
  subjects: ComparedSubject[]
}

export interface CheckpointsRequest {
  workspace: Workspace
  /** Months of the plan, from 0, at the end of which is looked; those beyond the horizon are left out */
  months: readonly number[]
}

export interface Checkpoint {
  month: number
  /** Entries in this month that the plan expects, and with which it would just break even */
  planned: number
  threshold: Figure
  /** Cumulative cash at the end of the month, likewise */
  cumulativeCash: number
  cumulativeCashThreshold: Figure
}

export interface CheckpointsResult {
  /** Stage that is counted; null where no stage is on the path */
  stageId: StageId | null
  /** Volume of all channels, in shares of the plan's, with which it would just break even at the horizon */
  factor: Figure
  checkpoints: Checkpoint[]
}
