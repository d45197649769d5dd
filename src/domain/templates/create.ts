import { emptyAgreement } from '../agreement/party.ts'
import { firstVersion } from '../agreement/version.ts'
import type { Channel } from '../channel.ts'
import { emptyChannel, flatSeason } from '../channel.ts'
import type { Currency } from '../currency.ts'
import type { ChannelId, StageId, WorkspaceId } from '../identifier.ts'
import {
  channelInput,
  planInput,
  stageInput,
  type ChannelField,
  type InputPath,
  type PlanField,
} from '../inputs.ts'
import type { Language } from '../language.ts'
import type { Plan } from '../plan.ts'
import type { TemplateName } from '../profile.ts'
import type { Provenance } from '../provenance.ts'
import { passThrough, type StageNumbers } from '../stage-numbers.ts'
import type { Stage } from '../stage.ts'
import { emptyWhatIf } from '../what-if.ts'
import type { Workspace } from '../workspace.ts'
import { classicStages } from './classic.ts'
import { exampleNumbers, type ExampleNumbers } from './examples.ts'
import { inboundStages } from './inbound.ts'
import type { StageStructure } from './structure.ts'
import type { StageText } from './texts/shape.ts'
import { templateTexts } from './texts/texts.ts'
import { waterfallStages } from './waterfall.ts'

export interface TemplateOptions {
  template: TemplateName
  /** Language that names and definitions are written in */
  language: Language
  currency: Currency
  workspaceId: WorkspaceId
  name: string
  /** '' where there is none */
  client: string
  /** Milliseconds since 1970 */
  createdAt: number
  /** First month of the plan; 0 = January */
  firstMonth: { year: number; month: number }
  /** A new identifier at each call: lower-case letters and digits */
  newId: () => string
  isSample?: boolean
}

/**
 * A new workspace with the stages, definitions and example numbers of a template. Each number that the
 * template sets has the origin `example`; the rest stand at zero and have no origin yet.
 */
export function createFromTemplate(options: TemplateOptions): Workspace {
  const { template, language } = options
  const texts = templateTexts[language]
  switch (template) {
    case 'inbound':
      return assemble(options, inboundStages, texts.inbound.stages)
    case 'classic':
      return assemble(options, classicStages, texts.classic.stages)
    case 'waterfall':
      return assemble(options, waterfallStages, texts.waterfall.stages)
    case 'empty':
      return emptyWorkspace(options)
  }
}

function assemble<StageKey extends string>(
  options: TemplateOptions,
  structures: readonly StageStructure<StageKey>[],
  texts: Record<StageKey, StageText>,
): Workspace {
  const empty = emptyWorkspace(options)
  const example = exampleNumbers(options.currency)
  const ids = Object.fromEntries(structures.map(({ key }) => [key, options.newId() as StageId])) as Record<
    StageKey,
    StageId
  >
  const stageOrder = structures.map(({ key }) => ids[key])
  const channels = exampleChannels(options, stageOrder[0]!, example)
  return {
    ...empty,
    profile: { ...empty.profile, stageOrder, channelOrder: channels.map(({ channel }) => channel.id) },
    plan: { ...empty.plan, ...examplePlan(example) },
    stages: Object.fromEntries(
      structures.map((structure) => [
        ids[structure.key],
        stageOf(structure, texts[structure.key], ids, options.newId),
      ]),
    ),
    stageNumbers: Object.fromEntries(
      structures.map((structure) => [ids[structure.key], numbersOf(structure, ids[structure.key], example)]),
    ),
    channels: Object.fromEntries(channels.map(({ channel }) => [channel.id, channel])),
    provenance: exampleOrigins([
      ...channels.flatMap(({ channel, set }) => set.map((field) => channelInput(channel.id, field))),
      ...structures.flatMap((structure) => numbersSet(structure, ids[structure.key])),
      ...(Object.keys(examplePlan(example)) as PlanField[]).map(planInput),
    ]),
  }
}

function emptyWorkspace(options: TemplateOptions): Workspace {
  const { template, language, currency, workspaceId, name, client, createdAt, firstMonth } = options
  return {
    profile: {
      id: workspaceId,
      name,
      client,
      currency,
      language,
      template,
      isSample: options.isSample ?? false,
      createdAt,
      deletedAt: null,
      stageOrder: [],
      channelOrder: [],
    },
    plan: {
      months: 36,
      startYear: firstMonth.year,
      startMonth: firstMonth.month,
      acquisitionMonths: null,
      fiscalYearStart: 0,
      dealSize: 0,
      dealShares: [1],
      recurringFee: 0,
      expansion: 0,
      margin: 0,
      churn: 0,
      paymentDelayMonths: 0,
      lifetimeMonths: 60,
      overhead: 0,
      overheadList: [],
      overheadTag: 'marketing',
      investment: 0,
      discountRate: 0,
      workCalendar: [...flatSeason],
      hoursPerDay: 8,
      targetKind: 'revenue',
      target: null,
    },
    stages: {},
    stageNumbers: {},
    channels: {},
    provenance: {},
    whatIf: emptyWhatIf(),
    scenarios: {},
    ranges: {},
    charts: {},
    agreement: emptyAgreement(),
    rounds: {},
    answers: {},
    sampleLeads: {},
    positions: {},
    versions: { 1: firstVersion() },
    logos: {},
  }
}

function stageOf<StageKey extends string>(
  structure: StageStructure<StageKey>,
  text: StageText,
  ids: Record<StageKey, StageId>,
  newId: () => string,
): Stage {
  const { owner, worker, sendBack } = structure
  return {
    id: ids[structure.key],
    name: text.name,
    abbreviation: text.abbreviation,
    synonyms: [...text.synonyms],
    definition: text.definition,
    entryCriteria: text.entryCriteria.map((criterion) => ({ id: newId(), text: criterion })),
    exitCriteria: text.exitCriteria.map((criterion) => ({ id: newId(), text: criterion })),
    owner: { kind: owner, name: '' },
    obligation: structure.obligation,
    worker: { kind: worker, name: '' },
    handoff: structure.handoff,
    isFitForCrm: structure.isFitForCrm,
    serviceLevel: { ...structure.serviceLevel },
    sendBack: {
      reasons: [...text.sendBackReasons],
      withinDays: sendBack.withinDays,
      toStageId: sendBack.to === null ? null : ids[sendBack.to],
      afterDays: sendBack.afterDays,
    },
    journeyPhase: structure.journeyPhase,
    placement: structure.placement,
    counting: structure.counting,
    figureRole: structure.figureRole,
  }
}

function numbersOf(
  { step, cost }: StageStructure<string>,
  stageId: StageId,
  example: ExampleNumbers,
): StageNumbers {
  const numbers = passThrough(stageId)
  if (cost !== null) numbers.costPerEntry = example.stageCosts[cost]
  // Not counted with until somebody says that sales capacity limits the stage.
  if (cost === 'sql') Object.assign(numbers, exampleCapacity)
  if (step === null) return numbers
  return { ...numbers, rate: step.rate, lag: { kind: 'days', days: step.lagDays } }
}

/** One salesperson, who works 30 SQLs a month */
const exampleCapacity = { people: 1, leadsPerPerson: 30 }

function numbersSet({ step, cost }: StageStructure<string>, stageId: StageId): InputPath[] {
  return [
    ...(cost === null ? [] : [stageInput(stageId, 'costPerEntry')]),
    ...(cost === 'sql' ? [stageInput(stageId, 'people'), stageInput(stageId, 'leadsPerPerson')] : []),
    ...(step === null ? [] : [stageInput(stageId, 'rate'), stageInput(stageId, 'lag')]),
  ]
}

interface ExampleChannel {
  channel: Channel
  set: ChannelField[]
}

function exampleChannels(
  { language, newId }: TemplateOptions,
  entryStageId: StageId,
  example: ExampleNumbers,
): ExampleChannel[] {
  const names = templateTexts[language].channels
  return (['organic', 'paid'] as const).map((kind) => ({
    channel: { ...emptyChannel(newId() as ChannelId, names[kind], entryStageId), ...example[kind] },
    set: Object.keys(example[kind]) as ChannelField[],
  }))
}

function examplePlan(
  example: ExampleNumbers,
): Pick<Plan, 'dealSize' | 'margin' | 'overhead' | 'investment' | 'discountRate'> {
  const { dealSize, margin, overhead, investment, discountRate } = example
  return { dealSize, margin, overhead, investment, discountRate }
}

/** Origins of numbers that nobody stands behind yet. */
function exampleOrigins(paths: readonly InputPath[]): Record<InputPath, Provenance> {
  return Object.fromEntries(
    paths.map((path) => [
      path,
      { path, origin: 'example', source: '', who: '', at: null, term: '', underVersion: 0 },
    ]),
  )
}
