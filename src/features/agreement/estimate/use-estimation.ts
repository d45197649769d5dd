import { useMemo } from 'react'
import type { FigureName } from '#domain/figure-names.ts'
import type { EstimationRequest, EstimationResult } from '#engine/agreement/estimation.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useFollowingTask, type Work } from '#session/use-task.ts'
import type { RoundOf } from '../rounds/round-kind.ts'
import { estimatedInputs, estimatesByPath } from './estimated-inputs.ts'

const work: Work<EstimationRequest, EstimationResult> = (engine, request, options) =>
  engine.estimation(request, options)

/** What the estimates of a round come to, weighed by a figure of the plan as it stands; null until it is computed. */
export function useEstimation(
  round: RoundOf<'estimate'>,
  figure: FigureName,
): { request: EstimationRequest; result: EstimationResult } | null {
  const workspace = useCommittedWorkspace()
  const asked = useMemo(
    () => ({ workspace, figure, estimates: estimatesByPath(estimatedInputs(workspace, round)) }),
    [workspace, figure, round],
  )
  const { request, result } = useFollowingTask(work, asked)
  return request === null || result === null ? null : { request, result }
}
