import type { InputPath } from '#domain/inputs.ts'
import type { ProjectionInput } from '../projection-input.ts'

/** Inputs of the plan that have a room of their own, of the same name. */
export const planRooms = [
  'dealSize',
  'recurringFee',
  'churn',
  'expansion',
  'margin',
  'investment',
  'discountRate',
] as const
export type PlanRoom = (typeof planRooms)[number]

/** Rooms of the model whose pairs of doubles a changed input is written to. */
export type VariedRoom =
  | 'base'
  | 'growth'
  | 'ceiling'
  | 'costPerEntry'
  | 'rates'
  | 'stageCosts'
  | 'openings'
  | 'amounts'
  | PlanRoom

/** Where an input stands in the model: channels and steps by their place in the input. */
export type VariedInput =
  /** It changes nothing of what the kernel computes. */
  | { kind: 'nothing' }
  /** The kernel does not know it. */
  | { kind: 'general' }
  | { kind: 'channels'; room: 'base' | 'growth' | 'ceiling' | 'costPerEntry'; channel: number }
  | { kind: 'rates'; room: 'rates'; channels: number[]; step: number }
  | { kind: 'stage'; room: 'stageCosts'; stage: number }
  | { kind: 'opening'; room: 'openings'; channel: number; stage: number }
  | { kind: 'plan'; room: PlanRoom }
  | { kind: 'amount'; room: 'amounts'; path: InputPath }
  | { kind: 'lag'; step: number }

const nothing = { kind: 'nothing' } as const
const general = { kind: 'general' } as const

/** Says what an input is in the kernel; looks at each path once. */
export type InputFinder = (path: InputPath) => VariedInput

const finders = new WeakMap<ProjectionInput, InputFinder>()

/** What the kernel has to change for the inputs of a linear plan. SPEC S61. */
export function inputFinder(input: ProjectionInput): InputFinder {
  let find = finders.get(input)
  if (find === undefined) finders.set(input, (find = newFinder(input)))
  return find
}

function newFinder(input: ProjectionInput): InputFinder {
  const found = new Map<InputPath, VariedInput>()
  return (path) => {
    let varied = found.get(path)
    if (varied === undefined) found.set(path, (varied = variedInput(input, path)))
    return varied
  }
}

function variedInput(input: ProjectionInput, path: InputPath): VariedInput {
  const [group, first = '', second = '', third] = path.split('/')
  if (group === 'plan') return ofPlan(input, first)
  if (group === 'channel') {
    const channel = placeOf(input.channels, first)
    return channel < 0 ? nothing : ofChannel(input, channel, second, path)
  }
  const stage = placeOf(input.stages, first)
  return stage < 0 ? nothing : ofStage(input, stage, second, third)
}

function placeOf(items: readonly { id: string }[], id: string | undefined): number {
  for (let place = 0; place < items.length; place++) if (items[place]!.id === id) return place
  return -1
}

function ofPlan({ economics }: ProjectionInput, field: string): VariedInput {
  const room = planRooms.find((name) => name === field)
  if (room !== undefined) return { kind: 'plan', room }
  switch (field) {
    case 'overhead':
      return economics.overheadList.length > 0
        ? nothing
        : { kind: 'amount', room: 'amounts', path: 'plan/overhead' }
    // What only capacity, the lifetime of a customer or the target read.
    case 'workCalendar':
    case 'hoursPerDay':
    case 'lifetimeMonths':
    case 'target':
      return nothing
    default:
      return general
  }
}

function ofChannel(
  { channels }: ProjectionInput,
  channel: number,
  field: string,
  path: InputPath,
): VariedInput {
  const { volume, fixedCostList } = channels[channel]!
  switch (field) {
    case 'base':
      return volume.kind === 'rule' ? { kind: 'channels', room: 'base', channel } : nothing
    case 'growth':
      return volume.kind === 'rule' ? { kind: 'channels', room: 'growth', channel } : nothing
    case 'budget':
      return volume.kind === 'budget' && volume.list.length === 0
        ? { kind: 'channels', room: 'base', channel }
        : nothing
    case 'ceiling':
    case 'costPerEntry':
      return { kind: 'channels', room: field, channel }
    case 'fixedCost':
      return fixedCostList.length > 0 ? nothing : { kind: 'amount', room: 'amounts', path }
    case 'oneOffCost':
      return { kind: 'amount', room: 'amounts', path }
    default:
      return general
  }
}

function ofStage(
  { channels, stages, hasOwnRate }: ProjectionInput,
  stage: number,
  field: string,
  channelId: string | undefined,
): VariedInput {
  const isLast = stage === stages.length - 1
  const channel = placeOf(channels, channelId)
  switch (field) {
    case 'costPerEntry':
      return { kind: 'stage', room: 'stageCosts', stage }
    case 'rate': {
      if (isLast) return nothing
      if (channelId === undefined) {
        const common = channels.flatMap((_, c) => (hasOwnRate[c]![stage] ? [] : [c]))
        return { kind: 'rates', room: 'rates', channels: common, step: stage }
      }
      if (channel < 0) return nothing
      // A rate that becomes a channel's own would also have to take it out of the common one.
      return hasOwnRate[channel]![stage]
        ? { kind: 'rates', room: 'rates', channels: [channel], step: stage }
        : general
    }
    case 'lag':
      return isLast ? nothing : { kind: 'lag', step: stage }
    case 'opening':
      // The first people of a channel that takes no part otherwise would bring it in.
      if (channel < 0) return general
      return isLast ? nothing : { kind: 'opening', room: 'openings', channel, stage }
    // What only capacity and recycling read, which a linear plan has not.
    case 'leadsPerPerson':
    case 'lostAfterMonths':
    case 'recycleShare':
    case 'recycleAfterMonths':
      return nothing
    default:
      return general
  }
}
