import type { core } from 'zod/mini'
import { versionInForce } from '../agreement/versions.ts'
import { channelSchema } from '../channel.ts'
import { describeInput, type InputPath, type InputValue } from '../inputs.ts'
import { planSchema } from '../plan.ts'
import { problem, problemsOf, type Problem } from '../problem.ts'
import { checkRange, endsOf } from '../range.ts'
import {
  applyScenario,
  isOrphaned,
  switchedChannel,
  withOverride,
  type OverrideValue,
  type Scenario,
} from '../scenario.ts'
import { stageNumbersSchema } from '../stage-numbers.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import { setInput } from './inputs.ts'
import type { CommandOf } from './of-type.ts'
import { insertedAt, movedTo, without } from './order.ts'

export function addScenario(workspace: Workspace, command: CommandOf<'add-scenario'>): Draft {
  const { id, name, index, who, at } = command
  if (workspace.scenarios[id] !== undefined) return problem(`scenarios/${id}`, 'duplicate')
  const empty = { note: '', isLocked: false, overrides: {}, ranges: {}, underVersions: {} }
  return withScenario(
    {
      ...workspace,
      whatIf: { ...workspace.whatIf, scenarioOrder: insertedAt(workspace.whatIf.scenarioOrder, id, index) },
    },
    { ...empty, id, name, createdAt: at, who },
  )
}

/** The copy stands behind the original and is not locked. */
export function duplicateScenario(workspace: Workspace, command: CommandOf<'duplicate-scenario'>): Draft {
  const { id, newId, name, who, at } = command
  const scenario = workspace.scenarios[id]
  if (scenario === undefined) return problem(`scenarios/${id}`, 'unknown-scenario')
  const index = workspace.whatIf.scenarioOrder.indexOf(id) + 1
  const added = addScenario(workspace, { type: 'add-scenario', id: newId, name, index, who, at })
  if ('code' in added) return added
  return withScenario(added, { ...scenario, id: newId, name, createdAt: at, who, isLocked: false })
}

export function editScenario(workspace: Workspace, { id, fields }: CommandOf<'edit-scenario'>): Draft {
  const scenario = workspace.scenarios[id]
  if (scenario === undefined) return problem(`scenarios/${id}`, 'unknown-scenario')
  return withScenario(workspace, { ...scenario, ...fields })
}

export function moveScenario(workspace: Workspace, { id, index }: CommandOf<'move-scenario'>): Draft {
  if (workspace.scenarios[id] === undefined) return problem(`scenarios/${id}`, 'unknown-scenario')
  const scenarioOrder = movedTo(workspace.whatIf.scenarioOrder, id, index)
  return { ...workspace, whatIf: { ...workspace.whatIf, scenarioOrder } }
}

/** Kept charts that show it go on to name it, and say that it is gone. */
export function removeScenario(workspace: Workspace, { id }: CommandOf<'remove-scenario'>): Draft {
  if (workspace.scenarios[id] === undefined) return problem(`scenarios/${id}`, 'unknown-scenario')
  const { whatIf } = workspace
  return {
    ...workspace,
    whatIf: {
      ...whatIf,
      scenarioOrder: whatIf.scenarioOrder.filter((other) => other !== id),
      baselineScenarioId: whatIf.baselineScenarioId === id ? null : whatIf.baselineScenarioId,
    },
    scenarios: without(workspace.scenarios, id),
  }
}

/**
 * A value outside the limits of the input is refused, and so is one outside its range until the range is
 * overridden too: a rate of 60 % contradicts a range that ends at 50 %.
 */
export function setOverride(workspace: Workspace, command: CommandOf<'set-override'>): Draft {
  const { id, path } = command
  const scenario = editable(workspace, id)
  if ('code' in scenario) return scenario
  if (isOrphaned(workspace, path)) return problem(path, 'unknown-input')
  const value = command.value === 0 ? 0 : command.value
  const found = checkOverride(workspace, scenario, path, value)
  if (found !== null) return found
  return withScenario(workspace, {
    ...scenario,
    overrides: { ...scenario.overrides, [path]: value },
    underVersions: { ...scenario.underVersions, [path]: versionInForce(workspace) },
  })
}

/** Gives an input back to the plan; also drops an override whose target is gone. */
export function resetOverride(workspace: Workspace, { id, path }: CommandOf<'reset-override'>): Draft {
  const scenario = editable(workspace, id)
  if ('code' in scenario) return scenario
  return withScenario(workspace, {
    ...scenario,
    overrides: without(scenario.overrides, path),
    underVersions: without(scenario.underVersions, path),
  })
}

export function setScenarioRange(workspace: Workspace, command: CommandOf<'set-scenario-range'>): Draft {
  const { id, path, range } = command
  const scenario = editable(workspace, id)
  if ('code' in scenario) return scenario
  if (range === null) return withScenario(workspace, { ...scenario, ranges: without(scenario.ranges, path) })
  const input = describeInput(workspace, path)
  if (input === undefined || isOrphaned(workspace, path)) return problem(path, 'unknown-input')
  const refused = checkRange(range, input)
  if (refused !== null) return refused
  return withScenario(workspace, { ...scenario, ranges: { ...scenario.ranges, [path]: range } })
}

/**
 * Makes the plan say what the scenario says: values become estimates of the author's, ranges and switched
 * channels go over as they are, orphans stay where they are. The scenario stays, now without a difference.
 */
export function promoteScenario(workspace: Workspace, command: CommandOf<'promote-scenario'>): Draft {
  const { id, who, at } = command
  const scenario = workspace.scenarios[id]
  if (scenario === undefined) return problem(`scenarios/${id}`, 'unknown-scenario')
  let next = workspace
  for (const [path, value] of Object.entries(scenario.overrides)) {
    if (isOrphaned(workspace, path)) continue
    if (switchedChannel(workspace, path) !== undefined) {
      next = withOverride(next, path, value)
      continue
    }
    const draft = setInput(next, { type: 'set-input', path, value: value as InputValue, who, at })
    if ('code' in draft) return draft
    next = draft
  }
  return { ...next, ranges: applyScenario(workspace, scenario).ranges }
}

function editable(workspace: Workspace, id: Scenario['id']): Scenario | Problem {
  const scenario = workspace.scenarios[id]
  if (scenario === undefined) return problem(`scenarios/${id}`, 'unknown-scenario')
  return scenario.isLocked ? problem(`scenarios/${id}`, 'locked') : scenario
}

function checkOverride(
  workspace: Workspace,
  scenario: Scenario,
  path: InputPath,
  value: OverrideValue,
): Problem | null {
  const seen = applyScenario(workspace, {
    ...scenario,
    overrides: { ...scenario.overrides, [path]: value },
  })
  const issues = recordIssues(seen, path)
  if (issues.length > 0) return { ...problemsOf(issues, '')[0]!, path }
  const range = seen.ranges[path]?.range
  const ends = range === undefined ? null : endsOf(range)
  if (ends === null || typeof value !== 'number' || (value >= ends.low && value <= ends.high)) return null
  return problem(path, 'outside-range', { minimum: ends.low, maximum: ends.high })
}

/** What is wrong with the record that an input stands in. */
function recordIssues(workspace: Workspace, path: InputPath): readonly core.$ZodIssue[] {
  const input = describeInput(workspace, path)
  const channel = switchedChannel(workspace, path)
  const checked =
    channel !== undefined
      ? channelSchema.safeParse(channel)
      : input === undefined || input.group === 'plan'
        ? planSchema.safeParse(workspace.plan)
        : input.group === 'channel'
          ? channelSchema.safeParse(workspace.channels[input.channelId])
          : stageNumbersSchema.safeParse(workspace.stageNumbers[input.stageId])
  return checked.error?.issues ?? []
}

function withScenario(workspace: Workspace, scenario: Scenario): Workspace {
  return { ...workspace, scenarios: { ...workspace.scenarios, [scenario.id]: scenario } }
}
