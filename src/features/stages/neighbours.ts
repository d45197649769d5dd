import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedStages, pathStages, type Workspace } from '#domain/workspace.ts'

/** Stages as the screen lists them: those on the path, then those beside it. */
export function listedStages(workspace: Workspace): Stage[] {
  return [
    ...pathStages(workspace),
    ...orderedStages(workspace).filter((stage) => stage.placement === 'beside'),
  ]
}

/**
 * Stages that one can be merged into: the one before and the one after. A stage on the path only merges
 * along the path, since beside it its numbers would be lost.
 */
export function mergeTargets(workspace: Workspace, id: StageId): Stage[] {
  const path = pathStages(workspace)
  const list = path.some((stage) => stage.id === id) ? path : listedStages(workspace)
  const index = list.findIndex((stage) => stage.id === id)
  return [list[index - 1], list[index + 1]].filter((stage) => stage !== undefined)
}

/** Where to go on once a stage is gone: the one after it in the list, otherwise the one before. */
export function stageAfterRemoval(workspace: Workspace, id: StageId): StageId | undefined {
  const list = listedStages(workspace)
  const index = list.findIndex((stage) => stage.id === id)
  return (list[index + 1] ?? list[index - 1])?.id
}
