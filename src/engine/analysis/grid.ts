import {
  describeInput,
  inputValue,
  type InputDescription,
  type InputPath,
  type InputValue,
} from '#domain/inputs.ts'
import type { Axis } from '#domain/kept-chart.ts'
import { movedValue, numberOf } from '#domain/movable.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Variation } from '../batch/variation.ts'
import type { AbsenceReason, Figure } from '../figure.ts'
import { breakEvenLevel } from './break-even-level.ts'
import { evaluateAll, type AnalysisHooks } from './hooks.ts'
import { levelLine } from './level-line.ts'
import type { GridRequest, GridResult } from './requests.ts'

/**
 * A figure over two axes, the plan's place on them, and the line along which it breaks even or has the level asked
 * for. An input on both axes is moved by x first. Throws a RangeError where an input of an axis is gone, and
 * `AnalysisCancelled`. SPEC S95, S96, S97.
 */
export function grid(request: GridRequest, hooks: AnalysisHooks = {}): GridResult {
  const { workspace, figure, x, y } = request
  const [xValues, yValues] = [axisValues(x), axisValues(y)]
  const [xInputs, yInputs] = [axisInputs(workspace, x), axisInputs(workspace, y)]
  const columns = xValues.map((amount) => changesBy(xInputs, x.operation, amount))
  const rows = yValues.map((amount) => changesBy(yInputs, y.operation, amount))
  const isShared = y.paths.some((path) => x.paths.includes(path))
  const variations = yValues.flatMap((amount, row) =>
    columns.map((column) => [
      ...column,
      ...(isShared ? changesBy(yInputs, y.operation, amount, column) : rows[row]!),
    ]),
  )
  const [planned, ...cells] = evaluateAll(workspace, figure, [[], ...variations], hooks) as [
    Figure,
    ...Figure[],
  ]
  const figures = Float64Array.from(cells, (cell) => (cell.kind === 'value' ? cell.value : Number.NaN))
  const level = request.level ?? breakEvenLevel(figure)
  return {
    xValues,
    yValues,
    figures,
    absent: reasonsOf(cells),
    planned,
    plannedX: placeOfPlan(workspace, x),
    plannedY: placeOfPlan(workspace, y),
    breakEven: level === null ? [] : levelLine(xValues, yValues, figures, level),
    level,
  }
}

/** Evenly from one end to the other, both included. SPEC S95. */
export function axisValues({ from, to, steps }: Axis): number[] {
  return Array.from({ length: steps }, (_, index) =>
    index === steps - 1 ? to : from + ((to - from) * index) / (steps - 1),
  )
}

/**
 * What one cell of a grid changes, an input on both axes moved by x first. Throws as `grid` does. SPEC S95, S122.
 */
export function cellVariation(
  workspace: Workspace,
  { x, y }: Pick<GridRequest, 'x' | 'y'>,
  row: number,
  column: number,
): Variation {
  const across = changesBy(axisInputs(workspace, x), x.operation, axisValues(x)[column]!)
  const up = changesBy(axisInputs(workspace, y), y.operation, axisValues(y)[row]!, across)
  return [...across.filter(({ path }) => !y.paths.includes(path)), ...up]
}

interface AxisInput {
  input: InputDescription
  planned: InputValue
}

function axisInputs(workspace: Workspace, { paths }: Axis): AxisInput[] {
  return paths.map((path) => {
    const [input, planned] = [describeInput(workspace, path), inputValue(workspace, path)]
    if (input === undefined || planned === undefined)
      throw new RangeError(`${path} is no input of this workspace`)
    return { input, planned }
  })
}

/** Where the inputs of an axis go at one of its values, after what has moved before; what cannot move stays. */
function changesBy(
  inputs: readonly AxisInput[],
  operation: Axis['operation'],
  amount: number,
  before: Variation = [],
): Variation {
  const change = changeBy(operation, amount)
  return inputs.flatMap(({ input, planned }) => {
    const moved = before.find(({ path }) => path === input.path)
    const value = movedValue(input, moved === undefined ? planned : moved.value, change)
    return value === null ? [] : [{ path: input.path, value }]
  })
}

function changeBy(operation: Axis['operation'], amount: number): (number: number) => number {
  switch (operation) {
    case 'set':
      return () => amount
    case 'times':
      return (number) => number * amount
    case 'plus':
      return (number) => number + amount
  }
}

function reasonsOf(cells: readonly Figure[]): AbsenceReason[] {
  return [...new Set(cells.flatMap((cell) => (cell.kind === 'none' ? [cell.reason] : [])))]
}

/** Where on an axis nothing changes; null outside its ends, or where its inputs are planned at several values. */
function placeOfPlan(workspace: Workspace, { paths, operation, from, to }: Axis): number | null {
  const place = operation === 'set' ? plannedAlike(workspace, paths) : operation === 'times' ? 1 : 0
  return place !== null && place >= Math.min(from, to) && place <= Math.max(from, to) ? place : null
}

function plannedAlike(workspace: Workspace, paths: readonly InputPath[]): number | null {
  const planned = new Set(paths.map((path) => numberOf(inputValue(workspace, path) ?? null)))
  const [only = null] = planned
  return planned.size === 1 ? only : null
}
