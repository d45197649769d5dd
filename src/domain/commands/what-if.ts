import type { InputPath } from '../inputs.ts'
import { describeInput, inputValue } from '../inputs.ts'
import { problem } from '../problem.ts'
import { checkRange } from '../range.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'
import { insertedAt, movedTo, without } from './order.ts'

/** A range of the plan; null takes it away. Its kind must fit the input. */
export function setRange(workspace: Workspace, { path, range }: CommandOf<'set-range'>): Draft {
  if (range === null) return { ...workspace, ranges: without(workspace.ranges, path) }
  const input = describeInput(workspace, path)
  if (input === undefined || inputValue(workspace, path) === undefined) return problem(path, 'unknown-input')
  const refused = checkRange(range, input)
  if (refused !== null) return refused
  return { ...workspace, ranges: { ...workspace.ranges, [path]: { path, range } } }
}

export function setRateCorrelation(workspace: Workspace, command: CommandOf<'set-rate-correlation'>): Draft {
  return { ...workspace, whatIf: { ...workspace.whatIf, rateCorrelation: command.correlation } }
}

export function setBaseline(workspace: Workspace, { scenarioId }: CommandOf<'set-baseline'>): Draft {
  if (scenarioId !== null && workspace.scenarios[scenarioId] === undefined)
    return problem(`scenarios/${scenarioId}`, 'unknown-scenario')
  return { ...workspace, whatIf: { ...workspace.whatIf, baselineScenarioId: scenarioId } }
}

/** Pins an input as a slider, or moves the ends of one that is pinned. */
export function setLever(workspace: Workspace, { path, low, high }: CommandOf<'set-lever'>): Draft {
  const input = describeInput(workspace, path)
  if (input === undefined || (input.kind !== 'number' && input.kind !== 'lag'))
    return problem(path, 'unknown-input')
  const { levers } = workspace.whatIf
  const lever = { path, low, high }
  return withLevers(
    workspace,
    levers.some((one) => one.path === path)
      ? levers.map((one) => (one.path === path ? lever : one))
      : [...levers, lever],
  )
}

export function removeLever(workspace: Workspace, { path }: CommandOf<'remove-lever'>): Draft {
  return withLevers(
    workspace,
    workspace.whatIf.levers.filter((one) => one.path !== path),
  )
}

export function moveLever(workspace: Workspace, { path, index }: CommandOf<'move-lever'>): Draft {
  const lever = workspace.whatIf.levers.find((one) => one.path === path)
  if (lever === undefined) return problem(path, 'unknown-input')
  return withLevers(workspace, movedTo(workspace.whatIf.levers, lever, index))
}

function withLevers(workspace: Workspace, levers: Workspace['whatIf']['levers']): Workspace {
  return { ...workspace, whatIf: { ...workspace.whatIf, levers } }
}

export function keepChart(workspace: Workspace, { chart, index }: CommandOf<'keep-chart'>): Draft {
  if (workspace.charts[chart.id] !== undefined) return problem(`charts/${chart.id}`, 'duplicate')
  const chartOrder = insertedAt(workspace.whatIf.chartOrder, chart.id, index)
  return {
    ...workspace,
    whatIf: { ...workspace.whatIf, chartOrder },
    charts: { ...workspace.charts, [chart.id]: chart },
  }
}

export function editChart(workspace: Workspace, { id, fields }: CommandOf<'edit-chart'>): Draft {
  const chart = workspace.charts[id]
  if (chart === undefined) return problem(`charts/${id}`, 'unknown-chart')
  return { ...workspace, charts: { ...workspace.charts, [id]: { ...chart, ...fields } } }
}

export function moveChart(workspace: Workspace, { id, index }: CommandOf<'move-chart'>): Draft {
  if (workspace.charts[id] === undefined) return problem(`charts/${id}`, 'unknown-chart')
  const chartOrder = movedTo(workspace.whatIf.chartOrder, id, index)
  return { ...workspace, whatIf: { ...workspace.whatIf, chartOrder } }
}

export function removeChart(workspace: Workspace, { id }: CommandOf<'remove-chart'>): Draft {
  if (workspace.charts[id] === undefined) return problem(`charts/${id}`, 'unknown-chart')
  const chartOrder = workspace.whatIf.chartOrder.filter((other) => other !== id)
  return {
    ...workspace,
    whatIf: { ...workspace.whatIf, chartOrder },
    charts: without(workspace.charts, id),
  }
}

/**
 * Takes out what the plan says of inputs that are gone: origins, ranges, levers. Scenarios keep their overrides,
 * which are shown as orphaned, since they were somebody's thought.
 */
export function forgetInputs(workspace: Workspace, isGone: (path: InputPath) => boolean): Workspace {
  const kept = <T>(records: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(records).filter(([path]) => !isGone(path)))
  return {
    ...workspace,
    provenance: kept(workspace.provenance),
    ranges: kept(workspace.ranges),
    whatIf: {
      ...workspace.whatIf,
      levers: workspace.whatIf.levers.filter(({ path }) => !isGone(path)),
    },
  }
}
