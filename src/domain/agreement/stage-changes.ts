import type { Stage } from '../stage.ts'
import { hashOf } from './hashes.ts'

/** What became of one stage between two versions of the definitions. */
export type StageChange =
  | { kind: 'added'; stage: Stage }
  | { kind: 'removed'; stage: Stage }
  | { kind: 'changed'; before: Stage; after: Stage; fields: readonly (keyof Stage)[] }

export interface DefinitionChanges {
  /** In the order of the later version, removed ones last; stages that stayed as they were are left out */
  stages: StageChange[]
  /** Whether the stages that both versions have stand in another order */
  isReordered: boolean
}

/** Field by field. Criteria are compared by their texts: one that was typed anew in the same words is the same. */
export function definitionChanges(before: readonly Stage[], after: readonly Stage[]): DefinitionChanges {
  const earlier = new Map(before.map((stage) => [stage.id, stage]))
  const later = new Map(after.map((stage) => [stage.id, stage]))
  const stages = [
    ...after.flatMap((stage): StageChange[] => {
      const old = earlier.get(stage.id)
      if (old === undefined) return [{ kind: 'added', stage }]
      const fields = changedFields(old, stage)
      return fields.length === 0 ? [] : [{ kind: 'changed', before: old, after: stage, fields }]
    }),
    ...before.flatMap((stage): StageChange[] => (later.has(stage.id) ? [] : [{ kind: 'removed', stage }])),
  ]
  const kept = (list: readonly Stage[], other: ReadonlyMap<string, Stage>) =>
    list.filter(({ id }) => other.has(id)).map(({ id }) => id)
  const isReordered = kept(before, later).join() !== kept(after, earlier).join()
  return { stages, isReordered }
}

function changedFields(before: Stage, after: Stage): (keyof Stage)[] {
  return (Object.keys(after) as (keyof Stage)[]).filter(
    (field) => hashOf(comparable(before, field)) !== hashOf(comparable(after, field)),
  )
}

function comparable(stage: Stage, field: keyof Stage): unknown {
  return field === 'entryCriteria' || field === 'exitCriteria'
    ? stage[field].map(({ text }) => text)
    : stage[field]
}
