import type { StageId } from '../identifier.ts'
import type { Stage } from '../stage.ts'
import type { Workspace } from '../workspace.ts'
import { stageHash } from './hashes.ts'
import type { Participant } from './party.ts'
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

/** Where one participant stands on the definition of a stage. */
export interface Stand {
  participant: Participant
  position: Position | null
  /** Taken on a wording that has changed since */
  isEarlier: boolean
}

/** Where each of these participants stands on a stage, in their order; all at the table where none are said. */
export function standsOn(
  { agreement, positions }: Workspace,
  stage: Stage,
  participants: readonly Participant[] = agreement.participants,
): Stand[] {
  const hash = stageHash(stage)
  return participants.map((participant) => {
    const position = positions[`${stage.id}/${participant.id}`] ?? null
    return { participant, position, isEarlier: position !== null && position.definitionHash !== hash }
  })
}

/** An objection stands whatever becomes of the wording; everything else was said to a certain one. */
export function isObjection({ position }: Pick<Stand, 'position'>): boolean {
  return position?.stance === 'objection'
}
