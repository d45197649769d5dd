import type { CashBlock, FanState, FinishedFan } from './fan.ts'

/** What trials come to beside their cash. */
export interface TrialFigures {
  /** The figure asked for, one number a trial; NaN where it does not exist */
  figure: Float64Array
  /** Trials in which ROI is above 0 */
  profitable: number
  way: 'kernel' | 'general'
}

/** What is kept of the trials of one block: their cash in parts of some months each (`monthParts`). */
export interface RiskBlock extends TrialFigures {
  cash: CashBlock[]
}

/** All blocks together, in their order, with the fan in as many parts. */
export interface RiskSum extends TrialFigures {
  fans: FanState[]
}

/** All blocks together, with the lines of the fan. */
export interface RiskTrials extends TrialFigures, FinishedFan {}
