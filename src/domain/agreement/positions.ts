import type { StageId } from '../identifier.ts'
import type { Workspace } from '../workspace.ts'
import { stageHash } from './hashes.ts'
import type { Position } from './position.ts'

/** Positions on definitions as they stand now; those on an earlier wording are left out. */
export function heldPositions(workspace: Workspace): Position[] {
  return Object.values<Position>(workspace.positions).filter((position) => isHeld(workspace, position))
}

/** Whether the definition is still the one that the position was taken on. */
export function isHeld({ stages }: Workspace, { stageId, definitionHash }: Position): boolean {
  const stage = stages[stageId]
  return stage !== undefined && stageHash(stage) === definitionHash
}

/**
 * Stages that an objection keeps open, in their order. Changing the wording does not settle an objection: whoever
 * raised it has to say so.
 */
export function openStages(workspace: Workspace): StageId[] {
  const objected = new Set(
    Object.values<Position>(workspace.positions)
      .filter(({ stance }) => stance === 'objection')
      .map(({ stageId }) => stageId),
  )
  return workspace.profile.stageOrder.filter((id) => objected.has(id))
}
