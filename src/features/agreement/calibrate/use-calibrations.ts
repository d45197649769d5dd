import { computeCalibrations, type CalibratedRound } from '#session/calibrations.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useFollowingTask } from '#session/use-task.ts'

/** All revealed calibrations in their order, with what they come to; null until they are computed. */
export function useCalibrations(): readonly CalibratedRound[] | null {
  return useFollowingTask(computeCalibrations, useCommittedWorkspace()).result
}
