import type { Criterion, Stage } from '#domain/stage.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useCommit } from '../use-commit.ts'
import { criterionInDefinition } from './proposed-criteria.ts'

interface Definition {
  has: (criterion: Criterion) => boolean
  /** Behind the criteria that are there, as one step; those that are there already stay as they are */
  put: (criteria: readonly Criterion[]) => Verdict
  takeOut: (criterion: Criterion) => Verdict
}

/** The entry criteria of a stage, as a vote on them changes them. */
export function useDefinition(stage: Stage): Definition {
  const commit = useCommit()
  const { id, entryCriteria } = stage
  const change = (next: readonly Criterion[]) =>
    commit({ type: 'edit-stage', id, fields: { entryCriteria: [...next] } })
  return {
    has: (criterion) => criterionInDefinition(stage, criterion) !== undefined,
    put: (criteria) =>
      change([
        ...entryCriteria,
        ...criteria.filter((one) => criterionInDefinition(stage, one) === undefined),
      ]),
    takeOut(criterion) {
      const own = criterionInDefinition(stage, criterion)
      return change(entryCriteria.filter((one) => one !== own))
    },
  }
}
