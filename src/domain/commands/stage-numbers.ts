import { problem } from '../problem.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'

export function editStageNumbers(workspace: Workspace, command: CommandOf<'edit-stage-numbers'>): Draft {
  const { stageId, fields } = command
  const numbers = workspace.stageNumbers[stageId]
  if (numbers === undefined) return problem(`stages/${stageId}`, 'unknown-stage')
  const edited = { ...numbers, ...fields }
  return { ...workspace, stageNumbers: { ...workspace.stageNumbers, [stageId]: edited } }
}
