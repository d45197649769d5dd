import type { CriterionVote } from '#domain/agreement/round.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { CalibrationRequest, CalibrationResult } from '#engine/agreement/calibration.ts'
import type { CriterionTally } from '#engine/agreement/criterion-tally.ts'
import type { EstimationRequest, EstimationResult } from '#engine/agreement/estimation.ts'
import type {
  BottleneckRequest,
  BottleneckResult,
  CheckpointsRequest,
  CheckpointsResult,
  CompareRequest,
  CompareResult,
  GridRequest,
  GridResult,
  IncrementRequest,
  IncrementResult,
  ReverseFunnelRequest,
  ReverseFunnelResult,
  RiskRequest,
  RiskResult,
  SeekRequest,
  SeekResult,
  TornadoRequest,
  TornadoResult,
} from '#engine/analysis/requests.ts'
import type { Explanation, ExplainSubject, ExplainTarget } from '#engine/explain/explanation.ts'
import type { Projection } from '#engine/project.ts'

export interface RunOptions {
  /** Stops the work; the promise is rejected with the signal's reason. */
  signal?: AbortSignal
  /** Share of the work that is done, 0 to 1 */
  onProgress?: (done: number) => void
}

/** Where the engine runs. */
export interface EngineRunner {
  /** The projection of a valid workspace; null where no stage is on the path. */
  project(workspace: Workspace): Projection | null
  /** How a number comes about, of the plan or of another subject; null where it is not there. */
  explain(workspace: Workspace, target: ExplainTarget, subject?: ExplainSubject): Explanation | null
  /** What the votes on one criterion come to. */
  criterionTally(votes: readonly CriterionVote[]): CriterionTally
  tornado(request: TornadoRequest, options?: RunOptions): Promise<TornadoResult>
  bottleneck(request: BottleneckRequest, options?: RunOptions): Promise<BottleneckResult>
  grid(request: GridRequest, options?: RunOptions): Promise<GridResult>
  seek(request: SeekRequest, options?: RunOptions): Promise<SeekResult>
  reverseFunnel(request: ReverseFunnelRequest, options?: RunOptions): Promise<ReverseFunnelResult>
  compare(request: CompareRequest, options?: RunOptions): Promise<CompareResult>
  increment(request: IncrementRequest, options?: RunOptions): Promise<IncrementResult>
  checkpoints(request: CheckpointsRequest, options?: RunOptions): Promise<CheckpointsResult>
  calibration(request: CalibrationRequest, options?: RunOptions): Promise<CalibrationResult>
  estimation(request: EstimationRequest, options?: RunOptions): Promise<EstimationResult>
  /** The same seed gives the same bits, however many workers take part. Rejects where no stage is on the path. */
  risk(request: RiskRequest, options?: RunOptions): Promise<RiskResult>
}
