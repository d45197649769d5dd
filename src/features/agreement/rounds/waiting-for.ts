import type { Answerer, Round } from '#domain/agreement/round.ts'
import { answeredBy } from '#domain/agreement/rounds.ts'
import type { Workspace } from '#domain/workspace.ts'

/** Who may still answer: has not, and was not removed since the round began. In the order of those who are asked. */
export function waitingFor(workspace: Workspace, round: Round): Answerer[] {
  const { participants, roles } = workspace.agreement
  const present: readonly { id: string }[] = round.mode === 'side' ? roles : participants
  const answered = answeredBy(workspace, round)
  return round.answerers.filter(({ id }) => !answered.includes(id) && present.some((one) => one.id === id))
}
