import type { Position } from '../agreement/position.ts'
import type { Channel } from '../channel.ts'
import type { ChannelId, StageId } from '../identifier.ts'
import { inputValue, stageFields, stageInput, type InputPath, type StageField } from '../inputs.ts'
import { joinLags } from '../lag.ts'
import { problem } from '../problem.ts'
import { estimateBy } from '../provenance.ts'
import { passThrough, type StageNumbers } from '../stage-numbers.ts'
import { emptyStage, type Criterion, type Stage } from '../stage.ts'
import { pathStages, rateFor, type Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { Authorship } from './command.ts'
import { carriedScenarios } from './carried-scenarios.ts'
import { isSame } from './inputs.ts'
import type { CommandOf } from './of-type.ts'
import { insertedAt, movedTo, without } from './order.ts'
import { forgetInputs } from './what-if.ts'

/**
 * A new stage lets everybody through at once, so that adding it changes no figure. Behind the last stage of
 * the path that takes the step which was idle there: it lets everybody through as well.
 */
export function addStage(workspace: Workspace, command: CommandOf<'add-stage'>): Draft {
  const { id, name, index, fields } = command
  if (workspace.stages[id] !== undefined) return problem(`stages/${id}`, 'duplicate')
  const stageOrder = insertedAt(workspace.profile.stageOrder, id, index)
  const next = {
    ...workspace,
    profile: { ...workspace.profile, stageOrder },
    stages: { ...workspace.stages, [id]: { ...emptyStage(id, name), ...fields } },
    stageNumbers: { ...workspace.stageNumbers, [id]: passThrough(id) },
  }
  const formerLast = pathStages(workspace).at(-1)
  if (formerLast === undefined || pathStages(next).at(-1)?.id !== id) return next
  const numbers = workspace.stageNumbers[formerLast.id]!
  return withEstimates(workspace, withNumbers(next, { ...numbers, ...idleStep }), command, (seen) =>
    addStage(seen, command),
  )
}

/** The step of a stage that lets everybody through at once, and loses nobody. */
const idleStep = {
  rate: 1,
  channelRates: {},
  lag: { kind: 'days', days: 0 },
  recycleShare: 0,
  recycleToStageId: null,
} satisfies Partial<StageNumbers>

export function editStage(workspace: Workspace, { id, fields }: CommandOf<'edit-stage'>): Draft {
  const stage = workspace.stages[id]
  if (stage === undefined) return problem(`stages/${id}`, 'unknown-stage')
  const edited = { ...workspace, stages: { ...workspace.stages, [id]: { ...stage, ...fields } } }
  const leavesPath = stage.placement === 'path' && fields.placement === 'beside'
  return leavesPath ? redirectChannels(edited, id, neighbourOnPath(workspace, id)) : edited
}

export function moveStage(workspace: Workspace, { id, index }: CommandOf<'move-stage'>): Draft {
  if (workspace.stages[id] === undefined) return problem(`stages/${id}`, 'unknown-stage')
  const stageOrder = movedTo(workspace.profile.stageOrder, id, index)
  return { ...workspace, profile: { ...workspace.profile, stageOrder } }
}

/**
 * The steps to and from the stage become one: rates multiplied, lags added, so that the same share reaches the
 * stage after it as before. Its own cost goes with it. Channels that entered there enter the next stage.
 */
export function removeStage(workspace: Workspace, command: CommandOf<'remove-stage'>): Draft {
  const { id } = command
  const stage = workspace.stages[id]
  if (stage === undefined) return problem(`stages/${id}`, 'unknown-stage')
  const path = pathStages(workspace)
  const place = path.findIndex((other) => other.id === id)
  const before = place > 0 ? path[place - 1] : undefined
  const isLast = place === path.length - 1
  let next = workspace
  if (before !== undefined && !isLast) {
    const joined = joinSteps(workspace.stageNumbers[before.id]!, workspace.stageNumbers[id]!)
    next = withNumbers(next, { ...joined, costPerEntry: workspace.stageNumbers[before.id]!.costPerEntry })
  }
  next = dropStage(redirectChannels(next, id, neighbourOnPath(workspace, id)), id, null)
  return withEstimates(workspace, next, command, (seen) => removeStage(seen, command))
}

/**
 * Two neighbours become one: the step onwards is both steps in a row, the cost of an entry is both costs
 * weighted by how many came so far, so that customers and cost stay as they were (cost as far as the
 * channels share a rate). Names of the other stage live on as synonyms, its criteria are appended.
 */
export function mergeStages(workspace: Workspace, command: CommandOf<'merge-stages'>): Draft {
  const { id, otherId, who, at } = command
  const kept = workspace.stages[id]
  const other = workspace.stages[otherId]
  if (kept === undefined) return problem(`stages/${id}`, 'unknown-stage')
  if (other === undefined) return problem(`stages/${otherId}`, 'unknown-stage')
  if (id === otherId) return problem(`stages/${id}`, 'same-stage')
  const path = pathStages(workspace)
  const [place, otherPlace] = [id, otherId].map((one) => path.findIndex((stage) => stage.id === one)) as [
    number,
    number,
  ]
  const areNeighbours = place >= 0 && otherPlace >= 0 && Math.abs(place - otherPlace) === 1
  if (!areNeighbours && otherPlace >= 0) {
    const removed = removeStage(workspace, { type: 'remove-stage', id: otherId, who, at })
    if ('code' in removed) return removed
    return withMergedText(removed, kept, other)
  }
  let next = workspace
  if (areNeighbours) {
    const [first, second] = place < otherPlace ? [id, otherId] : [otherId, id]
    for (const numbers of mergedSteps(workspace, path, first, second))
      next = withNumbers(next, numbers.stageId === first ? { ...numbers, stageId: id } : numbers)
    next = redirectChannels(next, otherId, id)
  }
  next = withEstimates(workspace, dropStage(next, otherId, id), command, (seen) => mergeStages(seen, command))
  return withMergedText(next, kept, other)
}

/**
 * What is left of the numbers of two neighbours, under `first`, and of the stage before them. A channel that
 * enters at the second keeps its rate. Where the second is the customer, the step between the two moves into
 * the one before, since entries into the last stage are the customers.
 */
function mergedSteps(
  workspace: Workspace,
  path: readonly Stage[],
  first: StageId,
  second: StageId,
): StageNumbers[] {
  const { stageNumbers, channels } = workspace
  const numbers = stageNumbers[first]!
  const onwards = stageNumbers[second]!
  const before = path[path.findIndex((stage) => stage.id === first) - 1]
  if (path.at(-1)?.id === second && before !== undefined) {
    const incoming = stageNumbers[before.id]!
    const costPerEntry = onwards.costPerEntry + (numbers.rate > 0 ? numbers.costPerEntry / numbers.rate : 0)
    return [
      { ...joinSteps(incoming, numbers), costPerEntry: incoming.costPerEntry },
      { ...onwards, ...idleStep, stageId: first, costPerEntry, opening: {} },
    ]
  }
  const joined = joinSteps(numbers, onwards)
  const enterLater = Object.values<Channel>(channels).filter((channel) => channel.entryStageId === second)
  const rates = enterLater.map((channel) => [channel.id, rateFor(onwards, channel.id)])
  const channelRates = { ...joined.channelRates, ...Object.fromEntries(rates) }
  const opening = addedUp(numbers.opening, onwards.opening)
  return [{ ...joined, ...workOfBoth(numbers, onwards, workspace.plan.months), channelRates, opening }]
}

/** Those who work both stages work the one that is left, and cost as much as before. */
function workOfBoth(first: StageNumbers, second: StageNumbers, months: number): Partial<StageNumbers> {
  const hasPeople = ({ people, peopleList }: StageNumbers) => people > 0 || peopleList.length > 0
  if (!hasPeople(second)) return {}
  if (!hasPeople(first)) {
    const { hasCapacity, people, peopleList, leadsPerPerson, personCost, lostAfterMonths } = second
    return { hasCapacity, people, peopleList, leadsPerPerson, personCost, lostAfterMonths }
  }
  // A list is 0 beyond its end, where the other stage may have people still.
  const length = first.peopleList.length + second.peopleList.length > 0 ? months : 0
  const inMonth = ({ people, peopleList }: StageNumbers, month: number) =>
    peopleList.length > 0 ? (peopleList[month] ?? 0) : people
  const both = (month: number) => inMonth(first, month) + inMonth(second, month)
  const people = first.people + second.people
  const cost = first.people * first.personCost + second.people * second.personCost
  return {
    people,
    peopleList: Array.from({ length }, (_, month) => both(month)),
    personCost: people > 0 ? cost / people : first.personCost,
  }
}

/** People of both stages are in the one that is left. */
function addedUp(first: StageNumbers['opening'], second: StageNumbers['opening']): StageNumbers['opening'] {
  const sums: StageNumbers['opening'] = { ...first }
  for (const [id, people] of Object.entries(second) as [ChannelId, number][])
    sums[id] = (sums[id] ?? 0) + people
  return sums
}

/** `second` is entered from `first`; the result is the step from `first` to what follows `second`. */
function joinSteps(first: StageNumbers, second: StageNumbers): StageNumbers {
  const channels = new Set([
    ...Object.keys(first.channelRates),
    ...Object.keys(second.channelRates),
  ]) as Set<ChannelId>
  const rates = [...channels].map((id) => [id, rateFor(first, id) * rateFor(second, id)])
  return {
    ...first,
    costPerEntry: first.costPerEntry + first.rate * second.costPerEntry,
    rate: first.rate * second.rate,
    channelRates: Object.fromEntries(rates),
    lag: joinLags(first.lag, second.lag),
  }
}

function withNumbers(workspace: Workspace, numbers: StageNumbers): Workspace {
  return { ...workspace, stageNumbers: { ...workspace.stageNumbers, [numbers.stageId]: numbers } }
}

/**
 * A source vouches for the number that it gave, not for what joining steps made of it: numbers that differ from
 * before become estimates of the author, without a range, and scenarios that changed them are carried along.
 */
function withEstimates(
  before: Workspace,
  after: Workspace,
  { who, at }: Authorship,
  joinSteps: (seen: Workspace) => Draft,
): Workspace {
  const provenance = { ...after.provenance }
  const changed = new Set<InputPath>()
  for (const { stageId } of Object.values<StageNumbers>(after.stageNumbers)) {
    if (before.stageNumbers[stageId] === undefined) continue
    for (const path of stagePaths(after, stageId)) {
      const value = inputValue(after, path)
      if (isSame(inputValue(before, path), value ?? null) || (value === undefined && !(path in provenance)))
        continue
      if (value === undefined || path.includes('/opening/')) delete provenance[path]
      else {
        provenance[path] = estimateBy(after, path, { who, at })
        changed.add(path)
      }
    }
  }
  const vouched = { ...after, provenance }
  return {
    // Neither a range nor the ends of a slider fit what joining made.
    ...forgetInputs(vouched, (path) => changed.has(path)),
    provenance,
    scenarios: carriedScenarios(before, after, changed, joinSteps),
  }
}

function stagePaths({ channels }: Workspace, id: StageId): InputPath[] {
  return [
    ...(Object.keys(stageFields) as StageField[]).map((field) => stageInput(id, field)),
    ...Object.values<Channel>(channels).flatMap((channel) => [
      stageInput(id, 'rate', channel.id),
      stageInput(id, 'opening', channel.id),
    ]),
  ]
}

/** The stage on the path after this one, or before it where it is the last. */
function neighbourOnPath(workspace: Workspace, id: StageId): StageId | undefined {
  const path = pathStages(workspace)
  const place = path.findIndex((stage) => stage.id === id)
  return (path[place + 1] ?? path[place - 1])?.id
}

function redirectChannels(workspace: Workspace, from: StageId, to: StageId | undefined): Workspace {
  if (
    to === undefined ||
    !Object.values<Channel>(workspace.channels).some((channel) => channel.entryStageId === from)
  )
    return workspace
  const channels = Object.entries<Channel>(workspace.channels).map(([key, channel]) => [
    key,
    channel.entryStageId === from ? { ...channel, entryStageId: to } : channel,
  ])
  return { ...workspace, channels: Object.fromEntries(channels) }
}

/** Takes the stage out everywhere; those sent or coming back to it go to `successor`. */
function dropStage(workspace: Workspace, id: StageId, successor: StageId | null): Workspace {
  const stages = Object.entries<Stage>(without(workspace.stages, id)).map(([key, stage]) => {
    if (stage.sendBack.toStageId !== id) return [key, stage]
    return [key, { ...stage, sendBack: { ...stage.sendBack, toStageId: successor } }]
  })
  const numbers = Object.entries<StageNumbers>(without(workspace.stageNumbers, id)).map(([key, own]) => [
    key,
    own.recycleToStageId === id ? { ...own, recycleToStageId: successor } : own,
  ])
  const stageOrder = workspace.profile.stageOrder.filter((other) => other !== id)
  const positions = Object.values<Position>(workspace.positions).filter(({ stageId }) => stageId !== id)
  const dropped = {
    ...workspace,
    positions: Object.fromEntries(positions.map((position) => [position.key, position])),
    profile: { ...workspace.profile, stageOrder },
    stages: Object.fromEntries(stages),
    stageNumbers: Object.fromEntries(numbers),
  }
  return forgetInputs(dropped, (path) => path.startsWith(`stage/${id}/`))
}

function withMergedText(workspace: Workspace, kept: Stage, other: Stage): Workspace {
  const merged: Stage = {
    ...workspace.stages[kept.id]!,
    synonyms: unique([...kept.synonyms, other.name, other.abbreviation, ...other.synonyms]).filter(
      (word) => word !== '' && word !== kept.name && word !== kept.abbreviation,
    ),
    definition: [kept.definition, other.definition].filter((part) => part !== '').join('\n\n'),
    entryCriteria: uniqueCriteria([...kept.entryCriteria, ...other.entryCriteria]),
    exitCriteria: uniqueCriteria([...kept.exitCriteria, ...other.exitCriteria]),
  }
  return { ...workspace, stages: { ...workspace.stages, [kept.id]: merged } }
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}

function uniqueCriteria(criteria: readonly Criterion[]): Criterion[] {
  const texts = new Set<string>()
  return criteria.filter(({ text }) => !texts.has(text) && texts.add(text))
}
