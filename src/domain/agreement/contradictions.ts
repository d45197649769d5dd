import { problem, type Problem } from '../problem.ts'
import type { Workspace } from '../workspace.ts'
import type { Answer, Round } from './round.ts'
import { answerKeyOf } from './rounds.ts'
import { orderedVersions } from './versions.ts'

/** What the records of an agreement say of each other: keys, references, the order of versions. */
export function findAgreementContradictions(workspace: Workspace): Problem[] {
  const { agreement, rounds, answers, sampleLeads, positions, stages, logos } = workspace
  const problems: Problem[] = []
  const roleIds = new Set<string>(agreement.roles.map(({ id }) => id))
  if (roleIds.size < agreement.roles.length) problems.push(problem('agreement/roles', 'duplicate'))
  const participantIds = new Set<string>(agreement.participants.map(({ id }) => id))
  if (participantIds.size < agreement.participants.length)
    problems.push(problem('agreement/participants', 'duplicate'))
  for (const { id, roleId } of agreement.participants)
    if (!roleIds.has(roleId)) problems.push(problem(`agreement/participants/${id}/roleId`, 'unknown-role'))
  for (const [key, round] of Object.entries<Round>(rounds)) {
    if (round.id !== key) problems.push(problem(`rounds/${key}/id`, 'duplicate'))
    if (new Set(round.answerers.map(({ id }) => id)).size < round.answerers.length)
      problems.push(problem(`rounds/${key}/answerers`, 'duplicate'))
  }
  for (const [key, answer] of Object.entries<Answer>(answers))
    problems.push(...findAnswerProblems(workspace, key, answer))
  for (const [key, lead] of Object.entries(sampleLeads))
    if (lead.id !== key) problems.push(problem(`sampleLeads/${key}/id`, 'duplicate'))
  for (const [key, position] of Object.entries(positions)) {
    const { stageId, participantId } = position
    if (position.key !== key || key !== `${stageId}/${participantId}`)
      problems.push(problem(`positions/${key}/key`, 'duplicate'))
    if (!Object.hasOwn(stages, stageId)) problems.push(problem(`positions/${key}/stageId`, 'unknown-stage'))
    if (!participantIds.has(participantId))
      problems.push(problem(`positions/${key}/participantId`, 'unknown-participant'))
  }
  for (const [key, logo] of Object.entries(logos))
    if (logo.owner !== key) problems.push(problem(`logos/${key}/owner`, 'duplicate'))
  return [...problems, ...findVersionProblems(workspace)]
}

function findAnswerProblems(workspace: Workspace, key: string, answer: Answer): Problem[] {
  const { roundId, answererId, content } = answer
  const isOwnKey = answer.key === key && key === answerKeyOf(roundId, answererId)
  if (!isOwnKey) return [problem(`answers/${key}/key`, 'duplicate')]
  const round = Object.hasOwn(workspace.rounds, roundId) ? workspace.rounds[roundId] : undefined
  if (round === undefined) return [problem(`answers/${key}/roundId`, 'unknown-round')]
  if (!round.answerers.some(({ id }) => id === answererId))
    return [problem(`answers/${key}/answererId`, 'unknown-participant')]
  const isAnswer = content.kind === round.question.kind
  return isAnswer ? [] : [problem(`answers/${key}/content/kind`, 'not-offered')]
}

/** From 1 without a gap, and agreed but for the last. */
function findVersionProblems(workspace: Workspace): Problem[] {
  const versions = orderedVersions(workspace)
  if (versions.length === 0) return [problem('versions', 'required')]
  return versions.flatMap((version, place) => {
    const path = `versions/${version.version}`
    if (workspace.versions[version.version] !== version || version.version !== place + 1)
      return [problem(path, 'versions-out-of-order')]
    const isLast = place === versions.length - 1
    return isLast || version.status === 'agreed' ? [] : [problem(`${path}/status`, 'versions-out-of-order')]
  })
}
