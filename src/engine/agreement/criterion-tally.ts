import type { CriterionVote } from '#domain/agreement/round.ts'

export interface CriterionTally {
  /** How many answered */
  answers: number
  counts: Record<CriterionVote, number>
  /** Of those who answered; null where nobody did */
  shares: Record<CriterionVote, number> | null
  /** A suggestion, no decision */
  isAcceptanceSuggested: boolean
}

/**
 * Votes on one criterion, one for each who answered. To accept it as one of the stage's criteria is suggested where more
 * than half of those who answered call it required. SPEC S150.
 */
export function criterionTally(votes: readonly CriterionVote[]): CriterionTally {
  const answers = votes.length
  const countOf = (vote: CriterionVote) => votes.filter((one) => one === vote).length
  const counts = {
    required: countOf('required'),
    helpful: countOf('helpful'),
    'not-needed': countOf('not-needed'),
  }
  const shares = {
    required: counts.required / answers,
    helpful: counts.helpful / answers,
    'not-needed': counts['not-needed'] / answers,
  }
  return {
    answers,
    counts,
    shares: answers === 0 ? null : shares,
    isAcceptanceSuggested: 2 * counts.required > answers,
  }
}
