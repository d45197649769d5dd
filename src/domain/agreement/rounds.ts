import type { RoundId } from '../identifier.ts'
import type { Workspace } from '../workspace.ts'
import type { Answer, AnswerOf, QuestionOf, Round, RoundKind } from './round.ts'

/** Rounds of one kind in the order in which they were begun; of all kinds where none is said. */
export function orderedRounds(workspace: Workspace, kind?: RoundKind): Round[] {
  return Object.values<Round>(workspace.rounds)
    .filter(({ question }) => kind === undefined || question.kind === kind)
    .sort((a, b) => a.place - b.place)
}

/** Who has sealed an answer, in the order of those who are asked. Says nothing of what they answered. */
export function answeredBy(workspace: Workspace, round: Round): string[] {
  return round.answerers
    .map(({ id }) => id)
    .filter((id) => Object.hasOwn(workspace.answers, answerKeyOf(round.id, id)))
}

/** The answers of a round that was revealed, in the order of those who were asked; none before the reveal. */
export function revealedAnswers<Kind extends RoundKind>(
  workspace: Workspace,
  round: Round,
  kind: Kind,
): { answererId: string; content: AnswerOf<Kind> }[] {
  if (round.revealedAt === null) return []
  return round.answerers.flatMap(({ id }) => {
    const content = workspace.answers[answerKeyOf(round.id, id)]?.content
    return content?.kind === kind ? [{ answererId: id, content: content as AnswerOf<Kind> }] : []
  })
}

export function answerKeyOf(roundId: RoundId, answererId: string): string {
  return `${roundId}/${answererId}`
}

/** Whether two calibrations are about the same leads, in whatever order: otherwise they compare only roughly. */
export function asksSameLeads(one: QuestionOf<'calibration'>, other: QuestionOf<'calibration'>): boolean {
  const texts = ({ leads }: QuestionOf<'calibration'>) =>
    JSON.stringify(leads.map(({ text }) => text).toSorted())
  return texts(one) === texts(other)
}

/** Answers that were sealed and not revealed. Their number may be told, and nothing else. */
export function countSealedAnswers(workspace: Workspace): number {
  return sealedAnswers(workspace).length
}

/**
 * The workspace as it may leave the application: without sealed answers of rounds that were not revealed.
 * They stay on this machine.
 */
export function withoutSealedAnswers(workspace: Workspace): Workspace {
  const hidden = new Set(sealedAnswers(workspace).map(({ key }) => key))
  if (hidden.size === 0) return workspace
  const answers = Object.entries<Answer>(workspace.answers).filter(([key]) => !hidden.has(key))
  return { ...workspace, answers: Object.fromEntries(answers) }
}

function sealedAnswers({ answers, rounds }: Workspace): Answer[] {
  return Object.values<Answer>(answers).filter(({ roundId }) => rounds[roundId]?.revealedAt === null)
}
