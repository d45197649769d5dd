import type { Channel } from './channel.ts'
import { limits } from './fields.ts'
import type { ChannelId, StageId } from './identifier.ts'
import type { Lag } from './lag.ts'
import type { Plan } from './plan.ts'
import { orderedChannels, pathStages, type Workspace } from './workspace.ts'

/**
 * Every number of the plan has a path by id (`channel/<id>/growth`), so that entering, origin, scenarios and
 * sensitivity address it in one way. A lag, a season and a monthly list are one leaf each.
 */
export type InputPath = string
export type InputValue = number | null | Lag | readonly number[]
export type InputKind = 'number' | 'lag' | 'season' | 'list'

/** `money` and `people` are once; the others are a month or a year as named. */
export type InputUnit =
  | 'money'
  | 'money-a-month'
  | 'people-a-month'
  | 'share'
  | 'share-a-month'
  | 'share-a-year'
  | 'months'
  | 'lag'
  | 'factor'

export type PlanField = Exclude<keyof Plan, 'months' | 'startYear' | 'startMonth' | 'acquisitionMonths'>
export type ChannelField = Extract<
  keyof Channel,
  | 'base'
  | 'growth'
  | 'ceiling'
  | 'rampMonths'
  | 'season'
  | 'list'
  | 'costPerEntry'
  | 'fixedCost'
  | 'oneOffCost'
>
export type StageField = 'costPerEntry' | 'rate' | 'lag'

interface FieldDescription {
  kind: InputKind
  unit: InputUnit
  minimum: number
  maximum: number
  isWhole?: boolean
  /** May be left empty */
  isOptional?: boolean
}

const amount = { kind: 'number', minimum: 0, maximum: limits.quantity } as const
const share = { kind: 'number', minimum: 0, maximum: 1 } as const

export const planFields: Record<PlanField, FieldDescription> = {
  dealSize: { ...amount, unit: 'money' },
  recurringFee: { ...amount, unit: 'money-a-month' },
  margin: { ...share, unit: 'share' },
  churn: { ...share, unit: 'share-a-month' },
  overhead: { ...amount, unit: 'money-a-month' },
  investment: { ...amount, unit: 'money' },
  discountRate: { kind: 'number', unit: 'share-a-year', minimum: 0, maximum: 10 },
}

export const channelFields: Record<ChannelField, FieldDescription> = {
  base: { ...amount, unit: 'people-a-month' },
  growth: { kind: 'number', unit: 'share-a-month', minimum: -1, maximum: 1 },
  ceiling: { ...amount, unit: 'people-a-month', isOptional: true },
  rampMonths: { kind: 'number', unit: 'months', minimum: 0, maximum: limits.months, isWhole: true },
  season: { kind: 'season', unit: 'factor', minimum: 0, maximum: 100 },
  list: { kind: 'list', unit: 'people-a-month', minimum: 0, maximum: limits.quantity },
  costPerEntry: { ...amount, unit: 'money' },
  fixedCost: { ...amount, unit: 'money-a-month' },
  oneOffCost: { ...amount, unit: 'money' },
}

export const stageFields: Record<StageField, FieldDescription> = {
  costPerEntry: { ...amount, unit: 'money' },
  rate: { ...share, unit: 'share' },
  lag: { kind: 'lag', unit: 'lag', minimum: 0, maximum: 3650 },
}

export type InputDescription = FieldDescription & { path: InputPath } & (
    | { group: 'plan'; field: PlanField }
    | { group: 'channel'; field: ChannelField; channelId: ChannelId }
    | { group: 'stage'; field: StageField; stageId: StageId; channelId?: ChannelId }
  )

export function planInput(field: PlanField): InputPath {
  return `plan/${field}`
}
export function channelInput(channelId: ChannelId, field: ChannelField): InputPath {
  return `channel/${channelId}/${field}`
}
/** With a channel: the rate of that channel alone (`stage/<id>/rate/<channel>`). */
export function stageInput(stageId: StageId, field: StageField, channelId?: ChannelId): InputPath {
  return channelId === undefined ? `stage/${stageId}/${field}` : `stage/${stageId}/${field}/${channelId}`
}

/** What stands behind a path; undefined where the workspace has no such input. */
export function describeInput(workspace: Workspace, path: InputPath): InputDescription | undefined {
  const [group, first = '', second = '', third] = path.split('/')
  if (group === 'plan' && second === '' && hasField(planFields, first))
    return { ...planFields[first], group, field: first, path }
  if (
    group === 'channel' &&
    third === undefined &&
    Object.hasOwn(workspace.channels, first) &&
    hasField(channelFields, second)
  )
    return { ...channelFields[second], group, field: second, channelId: first as ChannelId, path }
  if (group !== 'stage' || !Object.hasOwn(workspace.stages, first) || !hasField(stageFields, second))
    return undefined
  const stage = { ...stageFields[second], group, field: second, stageId: first as StageId, path } as const
  if (third === undefined) return stage
  if (second !== 'rate' || !Object.hasOwn(workspace.channels, third)) return undefined
  return { ...stage, channelId: third as ChannelId }
}

/** The value at a path; undefined where the workspace has no such input. */
export function inputValue(workspace: Workspace, path: InputPath): InputValue | undefined {
  const input = describeInput(workspace, path)
  if (input === undefined) return undefined
  if (input.group === 'plan') return workspace.plan[input.field]
  if (input.group === 'channel') return workspace.channels[input.channelId]?.[input.field]
  const numbers = workspace.stageNumbers[input.stageId]
  if (numbers === undefined) return undefined
  return input.channelId === undefined ? numbers[input.field] : numbers.channelRates[input.channelId]
}

/** Puts a value in, unchecked: the command that calls this validates the records afterwards. */
export function withInput(workspace: Workspace, input: InputDescription, value: unknown): Workspace {
  if (input.group === 'plan') return { ...workspace, plan: { ...workspace.plan, [input.field]: value } }
  if (input.group === 'channel') {
    const channel = { ...workspace.channels[input.channelId], [input.field]: value } as Channel
    return { ...workspace, channels: { ...workspace.channels, [input.channelId]: channel } }
  }
  const numbers = workspace.stageNumbers[input.stageId]!
  const changed =
    input.channelId === undefined
      ? { ...numbers, [input.field]: value }
      : { ...numbers, channelRates: { ...numbers.channelRates, [input.channelId]: value as number } }
  return { ...workspace, stageNumbers: { ...workspace.stageNumbers, [input.stageId]: changed } }
}

/** All inputs that the projection reads, in the order of the work: channels, stages along the path, money. */
export function listInputs(workspace: Workspace): InputDescription[] {
  const paths: InputPath[] = []
  for (const channel of orderedChannels(workspace)) {
    if (!channel.isActive) continue
    const volume: ChannelField[] =
      channel.volumeKind === 'list'
        ? ['list', 'ceiling']
        : ['base', 'growth', 'ceiling', 'rampMonths', 'season']
    for (const field of [...volume, 'costPerEntry', 'fixedCost', 'oneOffCost'] as const)
      paths.push(channelInput(channel.id, field))
  }
  const path = pathStages(workspace)
  path.forEach((stage, index) => {
    paths.push(stageInput(stage.id, 'costPerEntry'))
    if (index === path.length - 1) return
    const rates = workspace.stageNumbers[stage.id]?.channelRates ?? {}
    const channels = orderedChannels(workspace).filter((channel) => channel.isActive)
    const own = channels.filter((channel) => rates[channel.id] !== undefined)
    if (own.length < channels.length || channels.length === 0) paths.push(stageInput(stage.id, 'rate'))
    for (const channel of own) paths.push(stageInput(stage.id, 'rate', channel.id))
    paths.push(stageInput(stage.id, 'lag'))
  })
  for (const field of Object.keys(planFields) as PlanField[]) paths.push(planInput(field))
  return paths.flatMap((path) => describeInput(workspace, path) ?? [])
}

/** How many of the inputs with a known origin somebody stands behind. */
export function countConfirmed(workspace: Workspace): { confirmed: number; total: number } {
  const known = listInputs(workspace).flatMap((input) => workspace.provenance[input.path] ?? [])
  return { confirmed: known.filter((entry) => entry.origin !== 'example').length, total: known.length }
}

/** Unit of the number that a path in a file ends with, e.g. `plan/margin`; undefined where it is none of the plan's. */
export function unitOfPath(path: string): InputUnit | undefined {
  const name = path.split('/').at(-1) ?? ''
  const fields: Record<string, FieldDescription> = { ...stageFields, ...channelFields, ...planFields }
  return Object.hasOwn(fields, name) ? fields[name]?.unit : undefined
}

function hasField<T extends object>(fields: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(fields, name)
}
