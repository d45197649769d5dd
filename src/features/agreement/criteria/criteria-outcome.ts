import { revealedAnswers } from '#domain/agreement/rounds.ts'
import type { CriterionVote } from '#domain/agreement/round.ts'
import type { Criterion } from '#domain/stage.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { CriterionTally } from '#engine/agreement/criterion-tally.ts'
import type { RoundOf } from '../rounds/round-kind.ts'

export interface CriterionOutcome {
  criterion: Criterion
  tally: CriterionTally
}

/** What a revealed round says of each criterion: the most often required first, otherwise as asked. */
export function criteriaOutcome(
  workspace: Workspace,
  round: RoundOf<'criteria'>,
  tallyOf: (votes: readonly CriterionVote[]) => CriterionTally,
): CriterionOutcome[] {
  const answers = revealedAnswers(workspace, round, 'criteria')
  return round.question.criteria
    .map((criterion) => ({
      criterion,
      tally: tallyOf(answers.flatMap(({ content }) => content.votes[criterion.id] ?? [])),
    }))
    .sort(
      (a, b) =>
        (b.tally.shares?.required ?? -1) - (a.tally.shares?.required ?? -1) ||
        (b.tally.shares?.helpful ?? -1) - (a.tally.shares?.helpful ?? -1),
    )
}
