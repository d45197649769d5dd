import { applyCommand } from '#domain/commands/apply.ts'
import type { Channel } from '#domain/channel.ts'
import type { StageId } from '#domain/identifier.ts'
import type { Problem } from '#domain/problem.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedChannels, orderedStages, pathStages, type Workspace } from '#domain/workspace.ts'

/** Two steps that become one. Where channels have rates of their own there is no single product to show. */
export type JoinedSteps =
  | {
      kind: 'common'
      stageIds: readonly [StageId, StageId]
      first: number
      second: number
      joined: number
    }
  | { kind: 'by-channel' }

export interface RemovalConsequences {
  place: 'only' | 'first' | 'middle' | 'last' | 'beside'
  /** Where its channels start afterwards; the new customer where the last stage goes */
  successor: Stage | undefined
  channels: Channel[]
  steps: JoinedSteps | null
  /** Of those who enter, as large a share becomes customers; when they do may change. */
  keepsShare: boolean
  /** The step onwards from the first stage, which is dropped */
  rate: number | 'by-channel'
  costPerEntry: number
  /** Stages that send back to it */
  senders: Stage[]
  problems: Problem[]
}

/** Nothing here is kept, so it does not matter who would have done it. */
const nobody = { who: '', at: 0 }

/** What removing a stage would do, taken from the command itself. */
export function removalConsequences(workspace: Workspace, id: StageId): RemovalConsequences {
  const path = pathStages(workspace)
  const index = path.findIndex((stage) => stage.id === id)
  const before = path[index - 1]
  const after = index < 0 ? undefined : path[index + 1]
  const place = index < 0 ? 'beside' : placeOf(before !== undefined, after !== undefined)
  const numbers = workspace.stageNumbers[id]!
  const channels = channelsAt(workspace, id)
  const outcome = applyCommand(workspace, { type: 'remove-stage', id, ...nobody })
  return {
    place,
    successor: index < 0 ? undefined : (after ?? before),
    channels,
    // Channels that start here skip a step from then on.
    keepsShare: place === 'middle' && channels.length === 0,
    steps:
      outcome.ok && place === 'middle'
        ? joinedSteps(
            workspace.stageNumbers[before!.id]!,
            numbers,
            outcome.workspace.stageNumbers[before!.id]!,
          )
        : null,
    rate: hasChannelRates(numbers) ? 'by-channel' : numbers.rate,
    costPerEntry: numbers.costPerEntry,
    senders: orderedStages(workspace).filter((stage) => stage.id !== id && stage.sendBack.toStageId === id),
    problems: outcome.ok ? [] : outcome.problems,
  }
}

export interface MergeConsequences {
  /** What the other stage was called, and becomes further names */
  names: string[]
  hasDefinition: boolean
  criteria: number
  numbers: 'beside' | 'last-two' | JoinedSteps
  keepsShare: boolean
  channels: Channel[]
  problems: Problem[]
}

/** What merging `otherId` into `id` would do, taken from the command itself. */
export function mergeConsequences(workspace: Workspace, id: StageId, otherId: StageId): MergeConsequences {
  const kept = workspace.stages[id]!
  const other = workspace.stages[otherId]!
  const outcome = applyCommand(workspace, { type: 'merge-stages', id, otherId, ...nobody })
  const after = outcome.ok ? outcome.workspace : workspace
  const merged = after.stages[id]!
  return {
    names: merged.synonyms.filter((name) => !kept.synonyms.includes(name)),
    hasDefinition: other.definition !== '',
    criteria: other.entryCriteria.length + other.exitCriteria.length,
    ...mergedNumbers(workspace, after, id, otherId),
    channels: channelsAt(workspace, otherId),
    problems: outcome.ok ? [] : outcome.problems,
  }
}

function mergedNumbers(
  before: Workspace,
  after: Workspace,
  id: StageId,
  otherId: StageId,
): Pick<MergeConsequences, 'numbers' | 'keepsShare'> {
  const path = pathStages(before)
  const places = [id, otherId].map((one) => path.findIndex((stage) => stage.id === one))
  if (places.includes(-1)) return { numbers: 'beside', keepsShare: true }
  const first = path[Math.min(...places)]!
  const second = path[Math.max(...places)]!
  const [old, now] = [before.stageNumbers, after.stageNumbers]
  if (second !== path.at(-1))
    return { numbers: joinedSteps(old[first.id]!, old[second.id]!, now[id]!), keepsShare: true }
  // Into the customer there is no step onwards: the step between the two moves into the one before.
  const earlier = path[Math.min(...places) - 1]
  if (earlier === undefined) return { numbers: 'last-two', keepsShare: false }
  return {
    numbers: joinedSteps(old[earlier.id]!, old[first.id]!, now[earlier.id]!),
    keepsShare: channelsAt(before, first.id).length === 0,
  }
}

function joinedSteps(first: StageNumbers, second: StageNumbers, joined: StageNumbers): JoinedSteps {
  if (hasChannelRates(joined)) return { kind: 'by-channel' }
  return {
    kind: 'common',
    stageIds: [first.stageId, second.stageId],
    first: first.rate,
    second: second.rate,
    joined: joined.rate,
  }
}

function placeOf(hasBefore: boolean, hasAfter: boolean): RemovalConsequences['place'] {
  if (!hasBefore && !hasAfter) return 'only'
  if (!hasBefore) return 'first'
  return hasAfter ? 'middle' : 'last'
}

function hasChannelRates({ channelRates }: StageNumbers): boolean {
  return Object.keys(channelRates).length > 0
}

function channelsAt(workspace: Workspace, id: StageId): Channel[] {
  return orderedChannels(workspace).filter((channel) => channel.entryStageId === id)
}
