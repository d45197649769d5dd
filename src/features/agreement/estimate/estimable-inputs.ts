import {
  channelInput,
  describeInput,
  listInputs,
  planInput,
  stageInput,
  type InputDescription,
  type InputPath,
} from '#domain/inputs.ts'
import { rangeKindsFor } from '#domain/range.ts'
import { orderedChannels, pathStages, type Workspace } from '#domain/workspace.ts'

/** Inputs that estimates of several people can be pooled for: single numbers that may carry a range. */
export function estimableInputs(workspace: Workspace): InputDescription[] {
  return listInputs(workspace).filter((input) => rangeKindsFor(input).includes('participants'))
}

/** What the return usually hangs on: the rates into MQL, SQL and opportunity, the main volume, the deal size. */
export function suggestedInputs(workspace: Workspace): InputPath[] {
  const offered = new Set(estimableInputs(workspace).map(({ path }) => path))
  const path = pathStages(workspace)
  const rates = path
    .filter((_, place) => (path[place + 1]?.figureRole ?? 'none') !== 'none')
    .map(({ id }) => stageInput(id, 'rate'))
  const largest = orderedChannels(workspace)
    .filter(({ isActive, volumeKind }) => isActive && volumeKind === 'rule')
    .sort((a, b) => b.base - a.base)[0]
  const volume = largest === undefined ? [] : [channelInput(largest.id, 'base')]
  return [...rates, ...volume, planInput('dealSize')].filter((one) => offered.has(one))
}

/** Inputs of a round that the plan still has. */
export function knownInputs(workspace: Workspace, paths: readonly InputPath[]): InputDescription[] {
  return paths.flatMap((path) => describeInput(workspace, path) ?? [])
}
