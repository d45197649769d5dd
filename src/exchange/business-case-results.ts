import type { InputPath } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import type {
  CheckpointsResult,
  IncrementResult,
  RiskResult,
  TornadoResult,
} from '#engine/analysis/requests.ts'
import type { Projection } from '#engine/project.ts'

/** Figures of which a business case shows low, plan and high, each from a run of its own on the same draws. */
export const caseFigures = ['returnPerEuro', 'payback', 'npv', 'endCash'] as const
export type CaseFigureName = (typeof caseFigures)[number]

/** How far each number is moved where none has a range. */
export const caseSwing = 0.1

/** Everything computed that a business case is written from. */
export interface BusinessCaseResults {
  /** The workspace as the scenario sees it that the case is about */
  seen: Workspace
  /** '' for the plan */
  scenarioName: string
  /** Inputs that the scenario changes while the plan's range of them stays */
  keptRanges: InputPath[]
  projection: Projection
  /** null where no input has a range */
  risks: Record<CaseFigureName, RiskResult> | null
  /** Chance of reaching the plan's own target; null where there is none, or no range */
  target: { figure: 'revenue' | 'grossProfit'; value: number; risk: RiskResult } | null
  /** Of NPV: to the ends of the ranges, or by `caseSwing` where there are none */
  tornado: TornadoResult
  /** For the months of `checkpointMonths` */
  checkpoints: CheckpointsResult
  /** null where no baseline is chosen */
  increment: { baselineName: string; result: IncrementResult } | null
}
