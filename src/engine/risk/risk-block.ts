import type { CashBlock, FanState } from './fan.ts'

/** What is kept of the trials of one block. */
export interface RiskBlock extends CashBlock {
  /** The figure asked for, one number a trial; NaN where it does not exist */
  figure: Float64Array
  /** Trials in which ROI is above 0 */
  profitable: number
  way: 'kernel' | 'general'
}

/** All blocks together, in their order; plain data, so that it can go to a worker. */
export interface RiskSum {
  fan: FanState
  figure: Float64Array
  profitable: number
  way: 'kernel' | 'general'
}
