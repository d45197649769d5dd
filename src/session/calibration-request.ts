import type { QuestionOf, Round } from '#domain/agreement/round.ts'
import { revealedAnswers } from '#domain/agreement/rounds.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { CalibrationRequest } from '#engine/agreement/calibration.ts'

/** The same round gives the same interval each time; this many resamples steady its ends to about 0.01. */
const draws = { seed: 1, resamples: 4000 } as const

/** What a revealed round asks the engine: for each lead the stages that were chosen. */
export function calibrationRequest(
  workspace: Workspace,
  round: Round & { question: QuestionOf<'calibration'> },
): CalibrationRequest {
  const answers = revealedAnswers(workspace, round, 'calibration')
  return {
    leads: round.question.leads.map(({ id }) => ({
      id,
      stageIds: answers.flatMap(({ content }) => content.stageByLead[id] ?? []),
    })),
    stageIds: round.question.stageIds,
    ...draws,
  }
}
