import type { StageId } from '#domain/identifier.ts'

/**
 * The place in the order of all stages that brings a stage to `position` within its group. The other group
 * (those on the path, or those beside it) may stand in between and keeps its order.
 */
export function indexForPosition(
  order: readonly StageId[],
  group: readonly StageId[],
  id: StageId,
  position: number,
): number {
  const others = order.filter((other) => other !== id)
  const groupOthers = group.filter((other) => other !== id)
  const before = groupOthers[Math.min(position, groupOthers.length) - 1]
  if (before !== undefined) return others.indexOf(before) + 1
  const after = groupOthers[0]
  return after === undefined ? order.indexOf(id) : others.indexOf(after)
}
