import type { CriterionVote } from '#domain/agreement/round.ts'
import type { KindOfRound } from '../rounds/round-kind.ts'
import { CriteriaResults } from './CriteriaResults.tsx'
import { VoteForm } from './VoteForm.tsx'

/** Votes by criterion, as far as they were given */
export type VotesDraft = Readonly<Record<string, CriterionVote>>

export const criteriaKind: KindOfRound<'criteria', VotesDraft> = {
  kind: 'criteria',
  usualMode: 'participant',
  emptyDraft: () => ({}),
  contentOf: (votes) => (Object.keys(votes).length === 0 ? null : { kind: 'criteria', votes: { ...votes } }),
  Form: VoteForm,
  Results: CriteriaResults,
}
