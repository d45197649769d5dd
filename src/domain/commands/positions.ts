import { stageHash } from '../agreement/hashes.ts'
import type { Position } from '../agreement/position.ts'
import { problem } from '../problem.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'
import { without } from './order.ts'

/** Takes a position on the definition of a stage as it stands now; an earlier one is replaced. */
export function takePosition(workspace: Workspace, command: CommandOf<'take-position'>): Draft {
  const { stageId, participantId, stance, reason, at } = command
  const stage = Object.hasOwn(workspace.stages, stageId) ? workspace.stages[stageId] : undefined
  if (stage === undefined) return problem(`stages/${stageId}`, 'unknown-stage')
  const key = `${stageId}/${participantId}`
  const definitionHash = stageHash(stage)
  const position: Position = { key, stageId, participantId, stance, reason, at, definitionHash }
  return { ...workspace, positions: { ...workspace.positions, [key]: position } }
}

export function clearPosition(workspace: Workspace, command: CommandOf<'clear-position'>): Draft {
  const { stageId, participantId } = command
  return { ...workspace, positions: without(workspace.positions, `${stageId}/${participantId}`) }
}
