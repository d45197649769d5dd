import { describeInput, withInput, type InputDescription, type InputPath } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { projectionInput, type ProjectionInput } from '../projection-input.ts'
import type { Variation } from './variation.ts'

/**
 * What the projection reads of a workspace, which must have a path, with some inputs at other values; changes of
 * inputs that it does not have are left out. This is what a variation means, and what the kernel's short way is
 * compared with. SPEC S61.
 */
export function variedProjectionInput(workspace: Workspace, variation: Variation): ProjectionInput {
  let varied = workspace
  for (const { path, value } of variation) {
    const input = describedInput(workspace, path)
    if (input !== undefined) varied = withInput(varied, input, value)
  }
  return projectionInput(varied)!
}

/** A simulation changes the same inputs of the same workspace in each trial, and describing them takes the longest. */
const described = new WeakMap<Workspace, Map<InputPath, InputDescription | undefined>>()

function describedInput(workspace: Workspace, path: InputPath): InputDescription | undefined {
  let known = described.get(workspace)
  if (known === undefined) described.set(workspace, (known = new Map()))
  if (!known.has(path)) known.set(path, describeInput(workspace, path))
  return known.get(path)
}
