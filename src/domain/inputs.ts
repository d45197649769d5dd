import type { Channel } from './channel.ts'
import { limits } from './fields.ts'
import type { ChannelId, StageId } from './identifier.ts'
import type { Lag } from './lag.ts'
import type { Plan } from './plan.ts'
import type { StageNumbers } from './stage-numbers.ts'
import type { Stage } from './stage.ts'
import { orderedChannels, orderedStages, pathStages, type Workspace } from './workspace.ts'

/**
 * Every number of the plan has a path by id (`channel/<id>/growth`), so that entering, origin, ranges, scenarios
 * and sensitivity address it in one way. A lag, a season and a monthly list are one leaf each.
 */
export type InputPath = string
export type InputValue = number | null | Lag | readonly number[]
export type InputKind = 'number' | 'lag' | 'season' | 'list' | 'shares'

/** `money` and `people` are once; the others are a month or a year as named. */
export type InputUnit =
  | 'money'
  | 'money-a-month'
  | 'people'
  | 'people-a-month'
  | 'share'
  | 'share-a-month'
  | 'share-a-year'
  | 'months'
  | 'hours-a-day'
  | 'lag'
  | 'factor'

export type PlanField = Exclude<
  keyof Plan,
  | 'months'
  | 'startYear'
  | 'startMonth'
  | 'acquisitionMonths'
  | 'fiscalYearStart'
  | 'overheadTag'
  | 'targetKind'
>
export type ChannelField = Extract<
  keyof Channel,
  | 'base'
  | 'growth'
  | 'ceiling'
  | 'rampMonths'
  | 'season'
  | 'list'
  | 'budget'
  | 'budgetList'
  | 'costPerEntry'
  | 'fixedCost'
  | 'fixedCostList'
  | 'oneOffCost'
>
export type StageField = Exclude<
  keyof StageNumbers,
  'stageId' | 'costTag' | 'channelRates' | 'recycleToStageId' | 'hasCapacity'
>

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
const list = { kind: 'list', minimum: 0, maximum: limits.quantity } as const
const factors = { kind: 'season', unit: 'factor', minimum: 0, maximum: 100 } as const
const months = { kind: 'number', unit: 'months', isWhole: true } as const

export const planFields: Record<PlanField, FieldDescription> = {
  dealSize: { ...amount, unit: 'money' },
  dealShares: { kind: 'shares', unit: 'share', minimum: 0, maximum: 1 },
  recurringFee: { ...amount, unit: 'money-a-month' },
  expansion: { ...share, unit: 'share-a-month' },
  margin: { ...share, unit: 'share' },
  churn: { ...share, unit: 'share-a-month' },
  paymentDelayMonths: { ...months, minimum: 0, maximum: 24 },
  lifetimeMonths: { ...months, minimum: 1, maximum: 600 },
  overhead: { ...amount, unit: 'money-a-month' },
  overheadList: { ...list, unit: 'money-a-month' },
  investment: { ...amount, unit: 'money' },
  discountRate: { kind: 'number', unit: 'share-a-year', minimum: 0, maximum: 10 },
  workCalendar: factors,
  hoursPerDay: { kind: 'number', unit: 'hours-a-day', minimum: 0, maximum: 24 },
  target: { ...amount, unit: 'money', isOptional: true },
}

export const channelFields: Record<ChannelField, FieldDescription> = {
  base: { ...amount, unit: 'people-a-month' },
  growth: { kind: 'number', unit: 'share-a-month', minimum: -1, maximum: 1 },
  ceiling: { ...amount, unit: 'people-a-month', isOptional: true },
  rampMonths: { ...months, minimum: 0, maximum: limits.months },
  season: factors,
  list: { ...list, unit: 'people-a-month' },
  budget: { ...amount, unit: 'money-a-month' },
  budgetList: { ...list, unit: 'money-a-month' },
  costPerEntry: { ...amount, unit: 'money' },
  fixedCost: { ...amount, unit: 'money-a-month' },
  fixedCostList: { ...list, unit: 'money-a-month' },
  oneOffCost: { ...amount, unit: 'money' },
}

export const stageFields: Record<StageField, FieldDescription> = {
  costPerEntry: { ...amount, unit: 'money' },
  rate: { ...share, unit: 'share' },
  lag: { kind: 'lag', unit: 'lag', minimum: 0, maximum: 3650 },
  recycleShare: { ...share, unit: 'share' },
  recycleAfterMonths: { ...months, minimum: 1, maximum: limits.months },
  opening: { ...amount, unit: 'people' },
  people: { ...amount, unit: 'people' },
  peopleList: { ...list, unit: 'people' },
  leadsPerPerson: { ...amount, unit: 'people-a-month' },
  personCost: { ...amount, unit: 'money-a-month' },
  lostAfterMonths: { ...months, minimum: 0, maximum: limits.months, isOptional: true },
}

/** Inputs of a stage that each channel may have its own of; the opening pipeline has no common one. */
const byChannel = { rate: 'channelRates', opening: 'opening' } as const

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
/** With a channel: the rate or the opening pipeline of that channel alone (`stage/<id>/rate/<channel>`). */
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
  if (third === undefined) return second === 'opening' ? undefined : stage
  if (!hasField(byChannel, second) || !Object.hasOwn(workspace.channels, third)) return undefined
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
  if (input.field === 'opening') return numbers.opening[input.channelId!] ?? 0
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
      : withChannelValue(numbers, byChannel[input.field as keyof typeof byChannel], input.channelId, value)
  return { ...workspace, stageNumbers: { ...workspace.stageNumbers, [input.stageId]: changed } }
}

function withChannelValue(
  numbers: StageNumbers,
  field: 'channelRates' | 'opening',
  channelId: ChannelId,
  value: unknown,
): StageNumbers {
  return { ...numbers, [field]: { ...numbers[field], [channelId]: value as number } }
}

/** All inputs that the projection reads, in the order of the work: channels, stages along the path, money. */
export function listInputs(workspace: Workspace): InputDescription[] {
  const path = pathStages(workspace)
  const left = path.slice(0, -1).map(({ id }) => workspace.stageNumbers[id]?.recycleToStageId)
  const beside = orderedStages(workspace).filter(
    ({ id, placement }) => placement === 'beside' && left.includes(id),
  )
  const paths = [
    ...orderedChannels(workspace).flatMap((channel) => (channel.isActive ? channelPaths(channel) : [])),
    ...path.flatMap((stage, index) => stagePaths(workspace, stage, index === path.length - 1)),
    ...beside.map(({ id }) => stageInput(id, 'costPerEntry')),
    ...planPaths(workspace),
  ]
  return paths.flatMap((one) => describeInput(workspace, one) ?? [])
}

function channelPaths(channel: Channel): InputPath[] {
  const volume: Record<Channel['volumeKind'], ChannelField[]> = {
    rule: ['base', 'growth', 'ceiling', 'rampMonths', 'season'],
    list: ['list', 'ceiling'],
    budget: [channel.budgetList.length > 0 ? 'budgetList' : 'budget', 'ceiling'],
  }
  const fixed: ChannelField = channel.fixedCostList.length > 0 ? 'fixedCostList' : 'fixedCost'
  const fields: ChannelField[] = [...volume[channel.volumeKind], 'costPerEntry', fixed, 'oneOffCost']
  return fields.map((field) => channelInput(channel.id, field))
}

function stagePaths(workspace: Workspace, stage: Stage, isLast: boolean): InputPath[] {
  const numbers = workspace.stageNumbers[stage.id]
  if (numbers === undefined) return []
  const people = numbers.peopleList.length > 0 ? 'peopleList' : 'people'
  const own = (field: StageField, channelId?: ChannelId) => stageInput(stage.id, field, channelId)
  const paths = [own('costPerEntry')]
  const isLimited = numbers.hasCapacity && stage.obligation === 'must'
  // People cost what they cost, whether or not they limit how many are worked.
  if (isLimited || numbers.personCost > 0) paths.push(own(people), own('personCost'))
  if (isLimited) paths.push(own('leadsPerPerson'), own('lostAfterMonths'))
  if (isLast) return paths
  const channels = orderedChannels(workspace).filter((channel) => channel.isActive)
  const differing = channels.filter((channel) => numbers.channelRates[channel.id] !== undefined)
  if (differing.length < channels.length || channels.length === 0) paths.push(own('rate'))
  for (const channel of differing) paths.push(own('rate', channel.id))
  paths.push(own('lag'))
  if (numbers.recycleToStageId !== null) paths.push(own('recycleShare'), own('recycleAfterMonths'))
  for (const channel of orderedChannels(workspace))
    if ((numbers.opening[channel.id] ?? 0) > 0) paths.push(own('opening', channel.id))
  return paths
}

/** A list that is entered takes the place of its single amount; what no stage needs is left out. */
function planPaths(workspace: Workspace): InputPath[] {
  const hasList = workspace.plan.overheadList.length > 0
  const hasCapacity = pathStages(workspace).some(
    (stage) => stage.obligation === 'must' && workspace.stageNumbers[stage.id]?.hasCapacity === true,
  )
  const idle = new Set<PlanField>([
    hasList ? 'overhead' : 'overheadList',
    ...(hasCapacity ? [] : (['workCalendar', 'hoursPerDay'] as const)),
  ])
  return (Object.keys(planFields) as PlanField[]).filter((field) => !idle.has(field)).map(planInput)
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
