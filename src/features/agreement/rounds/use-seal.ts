import type { AnswerContent, Round } from '#domain/agreement/round.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommit } from '../use-commit.ts'

export interface SealedAnswer {
  answererId: string
  content: AnswerContent
}

/** Seals answers of a round, all of them or none; says in words why they were refused, otherwise null. */
export function useSeal(round: Round): (answers: readonly SealedAnswer[]) => string | null {
  const commit = useCommit()
  const { now } = useApplication()
  return (answers) =>
    commit(
      answers.map(({ answererId, content }) => ({
        type: 'seal-answer',
        roundId: round.id,
        answererId,
        content,
        at: now(),
      })),
    )
}
