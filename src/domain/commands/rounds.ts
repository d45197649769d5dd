import type { Answerer, Answer, AnswerContent, Question, Round } from '../agreement/round.ts'
import { answerKeyOf, orderedRounds } from '../agreement/rounds.ts'
import { latestVersion } from '../agreement/versions.ts'
import { describeInput } from '../inputs.ts'
import { problem, type Problem } from '../problem.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'
import { without } from './order.ts'

/** Asks; who is asked is kept as they are now, so that results can be read when somebody has left. */
export function startRound(workspace: Workspace, command: CommandOf<'start-round'>): Draft {
  const { id, question, mode, answererIds, at } = command
  if (Object.hasOwn(workspace.rounds, id)) return problem(`rounds/${id}`, 'duplicate')
  const refusal = findUnknown(workspace, question)
  if (refusal !== null) return refusal
  if (new Set(answererIds).size < answererIds.length) return problem('answererIds', 'duplicate')
  const answerers: Answerer[] = []
  for (const answererId of answererIds) {
    const answerer = mode === 'side' ? asRole(workspace, answererId) : asParticipant(workspace, answererId)
    if (answerer === undefined) return problem('answererIds', 'unknown-participant')
    answerers.push(answerer)
  }
  const round: Round = {
    id,
    place: (orderedRounds(workspace).at(-1)?.place ?? 0) + 1,
    question,
    mode,
    answerers,
    version: latestVersion(workspace).version,
    startedAt: at,
    revealedAt: null,
  }
  return { ...workspace, rounds: { ...workspace.rounds, [id]: round } }
}

/** Seals one answer. Who has answered has to take the answer back first. */
export function sealAnswer(workspace: Workspace, command: CommandOf<'seal-answer'>): Draft {
  const { roundId, answererId, content, at } = command
  const round = openRound(workspace, roundId)
  if ('code' in round) return round
  const key = answerKeyOf(roundId, answererId)
  if (!round.answerers.some(({ id }) => id === answererId))
    return problem(`answers/${key}`, 'unknown-participant')
  if (Object.hasOwn(workspace.answers, key)) return problem(`answers/${key}`, 'already-answered')
  if (content.kind !== round.question.kind) return problem(`answers/${key}/content/kind`, 'not-offered')
  const strange = findStrange(workspace, round.question, content)
  if (strange !== null) return strange
  const answer: Answer = { key, roundId, answererId, content, sealedAt: at }
  return { ...workspace, answers: { ...workspace.answers, [key]: answer } }
}

/** An answer that nobody has seen is thrown away unread, so that its author can answer anew. */
export function withdrawAnswer(workspace: Workspace, command: CommandOf<'withdraw-answer'>): Draft {
  const { roundId, answererId } = command
  const round = openRound(workspace, roundId)
  if ('code' in round) return round
  return { ...workspace, answers: without(workspace.answers, answerKeyOf(roundId, answererId)) }
}

/** Shows all answers to everybody; nothing can be sealed afterwards. Somebody must have answered. */
export function revealRound(workspace: Workspace, { id, at }: CommandOf<'reveal-round'>): Draft {
  const round = openRound(workspace, id)
  if ('code' in round) return round
  const isAnswered = round.answerers.some((one) => Object.hasOwn(workspace.answers, answerKeyOf(id, one.id)))
  if (!isAnswered) return problem(`rounds/${id}`, 'nobody-answered')
  return { ...workspace, rounds: { ...workspace.rounds, [id]: { ...round, revealedAt: at } } }
}

/** The round with all its answers. */
export function removeRound(workspace: Workspace, { id }: CommandOf<'remove-round'>): Draft {
  if (!Object.hasOwn(workspace.rounds, id)) return problem(`rounds/${id}`, 'unknown-round')
  const answers = Object.entries<Answer>(workspace.answers).filter(([, answer]) => answer.roundId !== id)
  return { ...workspace, rounds: without(workspace.rounds, id), answers: Object.fromEntries(answers) }
}

/** What an answer says of something that was not asked, or that the input may not be. */
function findStrange(workspace: Workspace, question: Question, content: AnswerContent): Problem | null {
  if (question.kind === 'criteria' && content.kind === 'criteria')
    return notAsked(Object.keys(content.votes), question.criteria)
  if (question.kind === 'calibration' && content.kind === 'calibration') {
    const stages = question.stageIds.map((id) => ({ id }))
    return (
      notAsked(Object.keys(content.stageByLead), question.leads) ??
      notAsked(Object.values(content.stageByLead), stages)
    )
  }
  if (question.kind !== 'estimate' || content.kind !== 'estimate') return null
  for (const [path, { low, high }] of Object.entries(content.estimates)) {
    const input = question.paths.includes(path) ? describeInput(workspace, path) : undefined
    if (input === undefined) return problem(path, 'unknown-input')
    if (low < input.minimum) return problem(path, 'too-small', { minimum: input.minimum })
    if (high > input.maximum) return problem(path, 'too-large', { maximum: input.maximum })
  }
  return null
}

function notAsked(answered: readonly string[], asked: readonly { id: string }[]): Problem | null {
  const strange = answered.find((id) => !asked.some((one) => one.id === id))
  return strange === undefined ? null : problem(strange, 'not-offered', { offered: '' })
}

function openRound(workspace: Workspace, id: Round['id']): Round | Problem {
  const round = workspace.rounds[id]
  if (round === undefined) return problem(`rounds/${id}`, 'unknown-round')
  return round.revealedAt === null ? round : problem(`rounds/${id}`, 'already-revealed')
}

function findUnknown(workspace: Workspace, question: Question): Problem | null {
  const stageIds =
    question.kind === 'calibration' ? question.stageIds : 'stageId' in question ? [question.stageId] : []
  const stage = stageIds.find((id) => !Object.hasOwn(workspace.stages, id))
  if (stage !== undefined) return problem(`stages/${stage}`, 'unknown-stage')
  const paths = question.kind === 'estimate' ? question.paths : []
  const path = paths.find((one) => describeInput(workspace, one)?.kind !== 'number')
  return path === undefined ? null : problem(path, 'unknown-input')
}

function asRole({ agreement }: Workspace, id: string): Answerer | undefined {
  const role = agreement.roles.find((one) => one.id === id)
  return role === undefined ? undefined : { id, side: role.side, name: role.name }
}

function asParticipant({ agreement }: Workspace, id: string): Answerer | undefined {
  const participant = agreement.participants.find((one) => one.id === id)
  const role = agreement.roles.find((one) => one.id === participant?.roleId)
  if (participant === undefined || role === undefined) return undefined
  return { id, side: role.side, name: participant.name }
}
