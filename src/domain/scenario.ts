import * as z from 'zod/mini'
import * as field from './fields.ts'
import type { ScenarioId } from './identifier.ts'
import {
  describeInput,
  inputValue,
  withInput,
  type InputDescription,
  type InputPath,
  type InputValue,
} from './inputs.ts'
import { lagSchema } from './lag.ts'
import { rangeSchema } from './range.ts'
import { orderedChannels, type Workspace } from './workspace.ts'

/** A value of its own in the place of the plan's; true or false switches a channel on or off. */
export type OverrideValue = InputValue | boolean

const overrideValue = z.union([
  z.number(),
  z.boolean(),
  z.null(),
  lagSchema,
  z.array(field.quantity).check(z.maxLength(field.limits.months)),
])

/**
 * A what-if as a sparse map from input path to an absolute value: a change of the plan reaches all that it does
 * not override. Ranges are overridden in the same way.
 */
export const scenarioSchema = z.strictObject({
  id: field.identifier,
  name: field.name,
  note: field.text,
  /** Its overrides may not be edited; changes of the plan still come through. */
  isLocked: z.boolean(),
  createdAt: field.instant,
  who: field.optionalName,
  overrides: z.record(field.inputPath, overrideValue),
  ranges: z.record(field.inputPath, rangeSchema),
  /** Version of the definitions that held when a value was overridden; 0 before any was agreed */
  underVersions: z.record(field.inputPath, z.int().check(z.minimum(0), z.maximum(field.limits.versions))),
})
export type Scenario = Omit<z.infer<typeof scenarioSchema>, 'id' | 'overrides'> & {
  id: ScenarioId
  overrides: Readonly<Record<InputPath, OverrideValue>>
}

/** Path under which a scenario switches a channel on or off. */
const activityPath = /^channel\/([0-9a-z]+)\/isActive$/

/** The channel that a path switches; undefined where the path is an input's or the channel is gone. */
export function switchedChannel(workspace: Workspace, path: InputPath) {
  const id = activityPath.exec(path)?.[1]
  return id !== undefined && Object.hasOwn(workspace.channels, id)
    ? workspace.channels[id as keyof Workspace['channels']]
    : undefined
}

/** What the plan says at a path that a scenario may override; undefined where it has no such input. */
export function plannedValue(workspace: Workspace, path: InputPath): OverrideValue | undefined {
  return switchedChannel(workspace, path)?.isActive ?? inputValue(workspace, path)
}

/**
 * Whether the target of an override is gone: a stage or a channel that was removed, a rate that is one for all
 * channels now, or one for each.
 */
export function isOrphaned(workspace: Workspace, path: InputPath): boolean {
  if (switchedChannel(workspace, path) !== undefined) return false
  const input = describeInput(workspace, path)
  if (input === undefined || inputValue(workspace, path) === undefined) return true
  if (input.group !== 'stage' || input.field !== 'rate' || input.channelId !== undefined) return false
  const rates = workspace.stageNumbers[input.stageId]?.channelRates ?? {}
  const channels = orderedChannels(workspace)
  return channels.length > 0 && channels.every((channel) => rates[channel.id] !== undefined)
}

/** The workspace as a scenario sees it: its values and ranges in the place of the plan's, orphans left out. */
export function applyScenario(workspace: Workspace, scenario: Scenario): Workspace {
  let seen = workspace
  for (const [path, value] of Object.entries(scenario.overrides))
    if (!isOrphaned(workspace, path)) seen = withOverride(seen, path, value)
  const ranges = Object.entries(scenario.ranges).filter(([path]) => !isOrphaned(workspace, path))
  if (ranges.length === 0) return seen
  return {
    ...seen,
    ranges: { ...seen.ranges, ...Object.fromEntries(ranges.map(([path, range]) => [path, { path, range }])) },
  }
}

/** Puts one override in, unchecked. Its target must be there. */
export function withOverride(workspace: Workspace, path: InputPath, value: OverrideValue): Workspace {
  const channel = switchedChannel(workspace, path)
  if (channel !== undefined) {
    const switched = { ...channel, isActive: value as boolean }
    return { ...workspace, channels: { ...workspace.channels, [channel.id]: switched } }
  }
  return withInput(workspace, describeInput(workspace, path) as InputDescription, value)
}

/** One line of what a scenario changes. */
export interface Difference {
  path: InputPath
  /** undefined where the target is gone */
  planned: OverrideValue | undefined
  value: OverrideValue
  isOrphaned: boolean
}

/** What a scenario says differently from the plan, in the order in which it was said. */
export function differencesOf(workspace: Workspace, scenario: Scenario): Difference[] {
  return Object.entries(scenario.overrides).map(([path, value]) => {
    const isGone = isOrphaned(workspace, path)
    return { path, value, planned: isGone ? undefined : plannedValue(workspace, path), isOrphaned: isGone }
  })
}

export function orderedScenarios(workspace: Workspace): Scenario[] {
  return workspace.whatIf.scenarioOrder.flatMap((id) => workspace.scenarios[id] ?? [])
}
