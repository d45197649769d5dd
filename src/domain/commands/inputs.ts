import { describeInput, inputValue, stageInput, withInput, type InputValue } from '../inputs.ts'
import type { ChannelId, StageId } from '../identifier.ts'
import { problem } from '../problem.ts'
import { versionInForce } from '../agreement/versions.ts'
import { estimateBy } from '../provenance.ts'
import { orderedChannels, rateFor, type Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'
import { forgetInputs } from './what-if.ts'

export function setInput(workspace: Workspace, command: CommandOf<'set-input'>): Draft {
  const { path, value, who, at, keepsOrigin = false } = command
  const input = describeInput(workspace, path)
  if (input === undefined) return problem(path, 'unknown-input')
  // -0 would be shown with its sign and comes back from a file without it.
  const entered = value === 0 ? 0 : value
  // Entering what stands there already is no edit; nor does it make an example an estimate.
  if (isSame(inputValue(workspace, path), entered)) return workspace
  if (keepsOrigin) return withInput(workspace, input, entered)
  // A source vouches for the value that it gave, not for the one typed over it.
  return {
    ...withInput(workspace, input, entered),
    provenance: { ...workspace.provenance, [path]: estimateBy(workspace, path, { who, at }) },
  }
}

export function setOrigin(workspace: Workspace, command: CommandOf<'set-origin'>): Draft {
  const { paths, origin, source, who, at, term = '' } = command
  const underVersion = versionInForce(workspace)
  const provenance = { ...workspace.provenance }
  for (const path of paths) {
    if (describeInput(workspace, path) === undefined) return problem(path, 'unknown-input')
    provenance[path] = { path, origin, source, who, at, term, underVersion }
  }
  return { ...workspace, provenance }
}

export function splitRate(workspace: Workspace, { stageId, byChannel }: CommandOf<'split-rate'>): Draft {
  const numbers = workspace.stageNumbers[stageId]
  if (numbers === undefined) return problem(`stages/${stageId}`, 'unknown-stage')
  const channels = orderedChannels(workspace)
  const channelRates = byChannel
    ? Object.fromEntries(channels.map((channel) => [channel.id, rateFor(numbers, channel.id)]))
    : {}
  const stageNumbers = { ...workspace.stageNumbers, [stageId]: { ...numbers, channelRates } }
  const split = { ...workspace, stageNumbers }
  if (!byChannel) return forgetInputs(split, (path) => path.startsWith(`stage/${stageId}/rate/`))
  return channels.reduce((next, channel) => withCopied(next, stageId, channel.id), split)
}

/** What vouches for the common rate, and its range, go on to do so for the rate that starts at it. */
function withCopied(workspace: Workspace, stageId: StageId, channelId: ChannelId): Workspace {
  const path = stageInput(stageId, 'rate', channelId)
  const common = stageInput(stageId, 'rate')
  const copied = <T>(records: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    records[common] === undefined || records[path] !== undefined
      ? records
      : { ...records, [path]: { ...records[common], path } }
  return { ...workspace, provenance: copied(workspace.provenance), ranges: copied(workspace.ranges) }
}

export function isSame(a: InputValue | undefined, b: InputValue): boolean {
  // What is not finite would look like null as JSON, and has to go on to be refused.
  if (typeof a === 'number' || typeof b === 'number') return Object.is(a, b)
  return JSON.stringify(a) === JSON.stringify(b)
}
