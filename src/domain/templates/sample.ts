import { emptyChannel, type Channel } from '../channel.ts'
import type { Currency } from '../currency.ts'
import type { ChannelId, StageId, WorkspaceId } from '../identifier.ts'
import { channelInput, planInput, stageInput, type InputPath } from '../inputs.ts'
import type { Language } from '../language.ts'
import type { Origin, Provenance } from '../provenance.ts'
import type { StageNumbers } from '../stage-numbers.ts'
import type { Workspace } from '../workspace.ts'
import { createFromTemplate } from './create.ts'
import { exampleNumbers } from './examples.ts'
import { inboundStages, type InboundStage } from './inbound.ts'
import { withSampleAgreement } from './sample-agreement.ts'
import { withSampleWhatIf } from './sample-what-if.ts'
import { templateTexts } from './texts/texts.ts'

export interface SampleOptions {
  language: Language
  currency: Currency
  workspaceId: WorkspaceId
  /** Milliseconds since 1970 */
  createdAt: number
  /** First month of the plan; 0 = January. Sources speak of the last full year before. */
  firstMonth: { year: number; month: number }
  /** A new identifier at each call: lower-case letters and digits */
  newId: () => string
}

/** Interest by calendar month, mean 1: holidays in July in Finland, July and August in Poland, August in Britain. */
const seasons: Record<Language, readonly number[]> = {
  fi: [1.05, 1.05, 1.1, 1.05, 1, 0.85, 0.5, 1, 1.15, 1.15, 1.15, 0.95],
  pl: [1.05, 1.05, 1.1, 1.05, 0.9, 1, 0.8, 0.75, 1.1, 1.15, 1.15, 0.9],
  en: [1.1, 1.05, 1.1, 1, 1, 1, 0.9, 0.8, 1.1, 1.1, 1.1, 0.75],
}

/** Multiples of what one SQL costs, so that the sample is in proportion in every currency. */
const partnerCost = { costPerEntry: 1, fixedCost: 2 }

/**
 * An invented company, half-way through its work: the inbound template with three channels, a season, and
 * numbers of which some are confirmed and some still examples, and what has been asked of the plan so far.
 */
export function createSample(options: SampleOptions): Workspace {
  const { language, currency, createdAt, firstMonth, newId } = options
  const texts = templateTexts[language]
  const words = texts.sample
  const example = exampleNumbers(currency)
  const workspace = createFromTemplate({
    ...options,
    template: 'inbound',
    name: words.name,
    client: words.client,
    isSample: true,
  })
  const idOf = (key: InboundStage): StageId =>
    workspace.profile.stageOrder[inboundStages.findIndex((stage) => stage.key === key)]!
  const [organicId, paidId] = workspace.profile.channelOrder as [ChannelId, ChannelId]
  const partnersId = newId() as ChannelId

  const channels: Record<ChannelId, Channel> = {
    [organicId]: { ...workspace.channels[organicId]!, base: 4800, season: [...seasons[language]] },
    [paidId]: { ...workspace.channels[paidId]!, base: 1040 },
    [partnersId]: {
      ...emptyChannel(partnersId, texts.channels.partners, idOf('lead')),
      base: 4,
      costPerEntry: example.stageCosts.sql * partnerCost.costPerEntry,
      fixedCost: example.stageCosts.sql * partnerCost.fixedCost,
    },
  }
  const stageNumbers = withNumbers(workspace, {
    [idOf('lead')]: { rate: 0.28, channelRates: { [partnersId]: 0.6 } },
    [idOf('mql')]: { rate: 0.41, channelRates: { [partnersId]: 0.55 } },
    [idOf('sql')]: { rate: 0.52 },
    [idOf('opportunity')]: { rate: 0.24, lag: { kind: 'days', days: 82 } },
  })

  // A plan for January is made in December, when that year is not yet full.
  const year = firstMonth.year - (firstMonth.month === 0 ? 2 : 1)
  const stand = confirmation(createdAt, inForce)
  const earlier = confirmation(createdAt, inForce - 1)
  const confirmed = [
    stand('own-data', words.webAnalytics(year), words.marketingLead, [
      channelInput(organicId, 'base'),
      channelInput(organicId, 'season'),
    ]),
    stand('own-data', words.budget(year + 1), words.marketingLead, [
      channelInput(organicId, 'fixedCost'),
      channelInput(paidId, 'fixedCost'),
    ]),
    stand('own-data', words.advertising(year), words.marketingLead, [
      channelInput(paidId, 'base'),
      channelInput(paidId, 'costPerEntry'),
    ]),
    stand('own-data', words.partnerProgramme(year), words.salesDirector, [
      channelInput(partnersId, 'base'),
      channelInput(partnersId, 'costPerEntry'),
      channelInput(partnersId, 'fixedCost'),
    ]),
    stand('estimate', words.workshop, words.salesDirector, [
      stageInput(idOf('lead'), 'rate', partnersId),
      stageInput(idOf('mql'), 'rate', partnersId),
      stageInput(idOf('sql'), 'costPerEntry'),
    ]),
    stand('benchmark', words.industryComparison(year), words.marketingLead, [
      stageInput(idOf('lead'), 'rate'),
    ]),
    // Counted in the year before, when an SQL still meant something else.
    earlier('own-data', words.crm(year), words.salesDirector, [stageInput(idOf('mql'), 'rate')]),
    stand('own-data', words.crm(year), words.salesDirector, [
      stageInput(idOf('sql'), 'rate'),
      stageInput(idOf('opportunity'), 'rate'),
      stageInput(idOf('opportunity'), 'lag'),
      planInput('dealSize'),
    ]),
    stand('estimate', '', words.controller, [planInput('margin')]),
  ].flat()

  const planned: Workspace = {
    ...workspace,
    profile: { ...workspace.profile, channelOrder: [organicId, paidId, partnersId] },
    plan: { ...workspace.plan, dealSize: example.dealSize * 1.02 },
    channels,
    stageNumbers,
    provenance: {
      ...workspace.provenance,
      ...Object.fromEntries(confirmed.map((entry) => [entry.path, entry])),
    },
  }
  const agreed = withSampleAgreement(planned, {
    words: words.agreement,
    leads: texts.inbound.sampleLeads,
    stage: idOf,
    newId,
  })
  return withSampleWhatIf(agreed, { organicId, paidId, partnersId, stage: idOf }, words, newId)
}

function withNumbers(
  { stageNumbers }: Workspace,
  changes: Record<StageId, Partial<StageNumbers>>,
): Workspace['stageNumbers'] {
  const changed = Object.entries(changes).map(([id, fields]) => [
    id,
    { ...stageNumbers[id as StageId]!, ...fields },
  ])
  return { ...stageNumbers, ...Object.fromEntries(changed) }
}

/** Version that the sample's team has agreed last */
const inForce = 2

function confirmation(at: number, underVersion: number) {
  return (origin: Origin, source: string, who: string, paths: readonly InputPath[]): Provenance[] =>
    paths.map((path) => ({ path, origin, source, who, at, term: '', underVersion }))
}
