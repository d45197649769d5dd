import type { FigureName } from '#domain/figure-names.ts'
import type { InputPath } from '#domain/inputs.ts'
import type { CalibrationRequest, CalibrationResult } from '../agreement/calibration.ts'
import type { Pooled } from '../agreement/pooled.ts'
import type { Estimate } from '../risk/pert.ts'

/** A revealed round: which of its kind, from 1, and which version of the definitions was on the table. */
export interface AnsweredRound {
  number: number
  version: number
}

/** What a round of classified leads says; a stage pair is confused by so many pairs of answers, on so many leads. */
export type CalibrationQuantity =
  | { name: 'kappa' | 'agreed' }
  | { name: 'pairs' | 'leads'; stageIds: readonly [string, string] }

/** What the estimates of one input come to, and what their differing means for a figure. */
export type EstimateQuantity =
  | { name: 'percentile'; percentile: keyof Pooled }
  | { name: 'spread' | 'opinion' }
  | { name: 'amount' | 'slope'; figure: FigureName }

/** One estimate with the name of who gave it. */
export interface GivenEstimate extends Estimate {
  who: string
}

/** A number that people's answers come to; the answers go along. */
export type AgreementTarget =
  | {
      kind: 'calibration'
      quantity: CalibrationQuantity
      round: AnsweredRound
      request: CalibrationRequest
      /** The resamples are not drawn again to be explained. */
      result: CalibrationResult
    }
  | {
      kind: 'estimates'
      quantity: EstimateQuantity
      round: AnsweredRound
      path: InputPath
      estimates: readonly GivenEstimate[]
    }
