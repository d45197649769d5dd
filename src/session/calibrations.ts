import type { QuestionOf, Round } from '#domain/agreement/round.ts'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { CalibrationResult } from '#engine/agreement/calibration.ts'
import { calibrationRequest } from './calibration-request.ts'
import type { Work } from './use-task.ts'

export interface CalibratedRound {
  round: Round & { question: QuestionOf<'calibration'> }
  result: CalibrationResult
}

/** All revealed calibrations in their order, with what they come to. */
export const computeCalibrations: Work<Workspace, CalibratedRound[]> = (engine, workspace, options) => {
  const rounds = (orderedRounds(workspace, 'calibration') as CalibratedRound['round'][]).filter(
    ({ revealedAt }) => revealedAt !== null,
  )
  return Promise.all(
    rounds.map(async (round) => ({
      round,
      result: await engine.calibration(calibrationRequest(workspace, round), options),
    })),
  )
}
