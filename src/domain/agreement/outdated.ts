import type { ScenarioId, StageId } from '../identifier.ts'
import { describeInput, type ChannelField, type InputPath, type StageField } from '../inputs.ts'
import { isOrphaned, orderedScenarios, type Scenario } from '../scenario.ts'
import type { Stage } from '../stage.ts'
import { pathStages, type Workspace } from '../workspace.ts'
import { hashOf } from './hashes.ts'
import { agreedVersions } from './versions.ts'

/** A number that was given when a stage that it rests on meant something else. */
export interface OutdatedNumber {
  path: InputPath
  /** null: the plan's own */
  scenarioId: ScenarioId | null
  /** Version that it was made under */
  madeUnder: number
  /** Version that holds now */
  now: number
  /** Stages whose definitions have changed since then */
  stageIds: StageId[]
}

/** What decides who is counted in a stage. A new name or another place in the journey changes no number. */
const meaning = [
  'definition',
  'entryCriteria',
  'exitCriteria',
  'owner',
  'obligation',
  'worker',
  'handoff',
  'sendBack',
  'placement',
  'counting',
] as const satisfies readonly (keyof Stage)[]

/**
 * Numbers of the plan and of scenarios that were made under an earlier version in which a stage that they rest on
 * meant something else. What was entered before anything was agreed counts as made under version 1. Nobody made an
 * example under any version.
 */
export function outdatedNumbers(workspace: Workspace): OutdatedNumber[] {
  return [
    ...Object.keys(workspace.provenance).map((path) => outdatedNumber(workspace, path, null)),
    ...orderedScenarios(workspace).flatMap((scenario) =>
      Object.keys(scenario.overrides).map((path) => outdatedNumber(workspace, path, scenario)),
    ),
  ].filter((number) => number !== null)
}

/** What makes one number of the plan, or of a scenario that overrides it, outdated; null where nothing does. */
export function outdatedNumber(
  workspace: Workspace,
  path: InputPath,
  scenario: Scenario | null,
): OutdatedNumber | null {
  const meanings = meaningsByVersion(workspace)
  const now = meanings.size
  const provenance = workspace.provenance[path]
  const underVersion = scenario === null ? provenance?.underVersion : (scenario.underVersions[path] ?? 0)
  const isExample = scenario === null && provenance?.origin === 'example'
  if (now < 2 || underVersion === undefined || isExample || isOrphaned(workspace, path)) return null
  const madeUnder = Math.max(1, underVersion)
  const [then, today] = [meanings.get(madeUnder), meanings.get(now)!]
  if (then === undefined) return null
  const stageIds = stagesBehind(workspace, path).filter(
    (id) => today.has(id) && then.get(id) !== today.get(id),
  )
  return stageIds.length === 0 ? null : { path, scenarioId: scenario?.id ?? null, madeUnder, now, stageIds }
}

type Meanings = ReadonlyMap<number, ReadonlyMap<StageId, string>>

/** Versions do not change while numbers are dragged, and hashing them takes longer than anything else here. */
const known = new WeakMap<Workspace['versions'], Meanings>()

/** What each stage meant, by agreed version and stage. */
function meaningsByVersion(workspace: Workspace): Meanings {
  const kept = known.get(workspace.versions)
  if (kept !== undefined) return kept
  const meanings = new Map(
    agreedVersions(workspace).map(({ version, stages }) => [
      version,
      new Map(stages.map((stage) => [stage.id, hashOf(meaning.map((field) => meant(stage, field)))])),
    ]),
  )
  known.set(workspace.versions, meanings)
  return meanings
}

/** A criterion that was typed anew in the same words is the same. */
function meant(stage: Stage, field: (typeof meaning)[number]): unknown {
  return field === 'entryCriteria' || field === 'exitCriteria'
    ? stage[field].map(({ text }) => text)
    : stage[field]
}

/** Fields of a channel that count those who enter, or say what one of them costs. */
const entryFields = new Set<ChannelField>(['base', 'list', 'ceiling', 'budget', 'budgetList', 'costPerEntry'])

/** Fields of a step: they say what becomes of those who are in one stage on the way to the next. */
const stepFields = new Set<StageField>(['rate', 'lag', 'recycleShare'])
/** Fields of a stage that count those who are in it, or say what one of them costs. */
const ownFields = new Set<StageField>(['costPerEntry', 'opening'])

/** Stages whose meaning decides a number: those of a step at both ends, of a cost or a volume its own. */
export function stagesBehind(workspace: Workspace, path: InputPath): StageId[] {
  const input = describeInput(workspace, path)
  if (input?.group === 'channel')
    return entryFields.has(input.field) ? [workspace.channels[input.channelId]!.entryStageId] : []
  if (input?.group !== 'stage') return []
  if (ownFields.has(input.field)) return [input.stageId]
  if (!stepFields.has(input.field)) return []
  const stages = pathStages(workspace).map(({ id }) => id)
  const from = stages.indexOf(input.stageId)
  return from < 0 ? [input.stageId] : stages.slice(from, from + 2)
}
