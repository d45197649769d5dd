import { inputValue, type InputDescription } from '#domain/inputs.ts'
import type { Axis } from '#domain/kept-chart.ts'
import { numberOf } from '#domain/movable.ts'
import { problem } from '#domain/problem.ts'
import { sensibleBounds } from '#domain/sensible-bounds.ts'
import type { Workspace } from '#domain/workspace.ts'
import { Refused } from './errors.ts'
import { namedInputs } from './named-inputs.ts'

/** What is said of an axis on the command line. */
export interface AxisOptions {
  patterns: readonly string[]
  operation: Axis['operation'] | undefined
  from: number | undefined
  to: number | undefined
  steps: number | undefined
}

const defaultSteps = 21

/**
 * An axis with everything that was left open: values where it is one number, factors otherwise; from half to one and
 * a half of the plan, or over the range of the input. `name` is x or y. Throws `Refused`.
 */
export function gridAxis(workspace: Workspace, name: 'x' | 'y', said: AxisOptions): Axis {
  const inputs = namedInputs(workspace, said.patterns)
  const first = inputs[0]!
  const isOneNumber = inputs.length === 1 && plannedNumber(workspace, first) !== null
  const operation = said.operation ?? (isOneNumber ? 'set' : 'times')
  const usual = usualEnds(workspace, first, operation)
  const [from, to] = [said.from ?? usual?.low, said.to ?? usual?.high]
  if (from === undefined || to === undefined) throw new Refused([{ path: name, code: 'ends-missing' }])
  if (from >= to) throw new Refused([{ path: name, code: 'axis-without-width' }])
  if (operation === 'set') for (const input of inputs) checkEnds(input, from, to)
  const paths = inputs.map(({ path }) => path)
  return { paths, operation, from, to, steps: said.steps ?? defaultSteps }
}

function plannedNumber(workspace: Workspace, { path }: InputDescription): number | null {
  return numberOf(inputValue(workspace, path))
}

/** Of several inputs, those of the first; null where it is no single number. */
function usualEnds(workspace: Workspace, input: InputDescription, operation: Axis['operation']) {
  if (operation === 'times') return { low: 0.5, high: 1.5 }
  const planned = plannedNumber(workspace, input)
  if (planned === null) return null
  const { low, high } = sensibleBounds(input, planned, workspace.ranges[input.path]?.range)
  return operation === 'set' ? { low, high } : { low: low - planned, high: high - planned }
}

function checkEnds({ path, minimum, maximum }: InputDescription, from: number, to: number): void {
  if (from < minimum) throw new Refused([problem(path, 'too-small', { minimum })])
  if (to > maximum) throw new Refused([problem(path, 'too-large', { maximum })])
}
