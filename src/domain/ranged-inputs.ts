import { listInputs, type InputDescription } from './inputs.ts'
import { rangeKindsFor, type Range } from './range.ts'
import type { Workspace } from './workspace.ts'

/** An input that may turn out otherwise than planned. */
export interface RangedInput {
  input: InputDescription
  range: Range
}

/**
 * Inputs with a range that the projection reads, in the order of the work; ranges of other inputs, and those of a
 * kind that does not fit, are left out.
 */
export function rangedInputs(workspace: Workspace): RangedInput[] {
  return listInputs(workspace).flatMap((input) => {
    const range = workspace.ranges[input.path]?.range
    return range !== undefined && rangeKindsFor(input).includes(range.kind) ? [{ input, range }] : []
  })
}
