import type { StageId } from '../identifier.ts'
import type { InputPath } from '../inputs.ts'
import { orderedStages, type Workspace } from '../workspace.ts'
import { stagesBehind } from './outdated.ts'

/** A number whose source counted under another word than the stage that it stands for here. */
export interface ForeignTerm {
  term: string
  /** The stages that the number stands for here */
  stageIds: StageId[]
  /** A stage that the word is the name of here; the source then means another stage; undefined where it is none's */
  namesakeId: StageId | undefined
}

/**
 * What the source of a number calls the stage, where that is not how its stages are called here: an SQL that the
 * source counts as SAL may be another one. null where the source uses the same word, or says none.
 */
export function foreignTerm(workspace: Workspace, path: InputPath): ForeignTerm | null {
  const term = workspace.provenance[path]?.term.trim() ?? ''
  if (term === '') return null
  const stageIds = stagesBehind(workspace, path)
  const called = orderedStages(workspace).filter(({ name, abbreviation }) =>
    [name, abbreviation].some((word) => isSameWord(word, term)),
  )
  if (stageIds.length === 0 || called.some(({ id }) => stageIds.includes(id))) return null
  return { term, stageIds, namesakeId: called[0]?.id }
}

function isSameWord(word: string, other: string): boolean {
  return word.trim().toLowerCase() === other.toLowerCase()
}
