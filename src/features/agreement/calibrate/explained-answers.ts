import type { Workspace } from '#domain/workspace.ts'
import type { AnsweredRound, CalibrationQuantity } from '#engine/explain/agreement-target.ts'
import { calibrationRequest } from '#session/calibration-request.ts'
import type { CalibratedRound } from '#session/calibrations.ts'
import type { ExplainedNumber } from '#ui/explain/Explained.tsx'

/** What a number of a revealed round of classified leads is of. */
export function explainedAnswers(
  workspace: Workspace,
  { round, result }: CalibratedRound,
  number: AnsweredRound['number'],
): (quantity: CalibrationQuantity) => ExplainedNumber {
  const request = calibrationRequest(workspace, round)
  return (quantity) => ({
    target: {
      kind: 'calibration',
      quantity,
      round: { number, version: round.version },
      request,
      result,
    },
  })
}
