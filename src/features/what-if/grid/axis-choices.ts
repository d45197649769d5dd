import { describeInput, inputValue, listInputs, type InputPath } from '#domain/inputs.ts'
import type { Axis } from '#domain/kept-chart.ts'
import { numberOf } from '#domain/movable.ts'
import type { Workspace } from '#domain/workspace.ts'
import { sensibleBounds } from '#domain/sensible-bounds.ts'

/** One input along one side of the grid, between two of its values. */
export interface AxisChoice {
  path: InputPath
  from: number
  to: number
}

/** The input between sensible ends; null where it is no single number. */
export function choiceOf(workspace: Workspace, path: InputPath): AxisChoice | null {
  const input = describeInput(workspace, path)
  const value = numberOf(inputValue(workspace, path) ?? null)
  if (input === undefined || value === null) return null
  const { low, high } = sensibleBounds(input, value, workspace.ranges[path]?.range)
  return { path, from: low, to: high }
}

/** Two inputs to begin with: levers that are pinned, otherwise the first of the plan; null where there are none. */
export function firstAxes(workspace: Workspace): { x: AxisChoice; y: AxisChoice } | null {
  const pinned = workspace.whatIf.levers.map(({ path, low, high }) => ({ path, from: low, to: high }))
  const others = listInputs(workspace).flatMap(({ path }) => choiceOf(workspace, path) ?? [])
  const known = [...pinned, ...others].filter(({ path }) => describeInput(workspace, path) !== undefined)
  const [y, x] = known.filter((one, place) => known.findIndex(({ path }) => path === one.path) === place)
  return x === undefined || y === undefined ? null : { x, y }
}

export function axisOf({ path, from, to }: AxisChoice, steps: number): Axis {
  return { paths: [path], operation: 'set', from, to, steps }
}

/** What the fields of an axis show; inputs that move together are entered on the command line alone. */
export function choiceOfAxis({ paths, from, to }: Axis): AxisChoice {
  return { path: paths[0]!, from, to }
}
