import type { AnswerOf } from '#domain/agreement/round.ts'
import { answerOfValues } from '#exchange/answer-values.ts'
import type { KindOfRound } from '../rounds/round-kind.ts'
import { TermsForm } from './TermsForm.tsx'
import { TermsResults } from './TermsResults.tsx'

/** Answers by field, under the keys that sheets and ballots have: see `askedFields`. */
export type TermsDraft = Readonly<Record<string, string>>

export const termsKind: KindOfRound<'terms', TermsDraft> = {
  kind: 'terms',
  usualMode: 'side',
  emptyDraft: () => ({}),
  contentOf(draft, { question }, workspace) {
    const outcome = answerOfValues(workspace, question, new Map(Object.entries(draft)))
    return outcome.ok ? (outcome.content as AnswerOf<'terms'>) : null
  },
  Form: TermsForm,
  Results: TermsResults,
}
