import { versionInForce } from '../agreement/versions.ts'
import type { ChannelId, ChartId, ScenarioId, StageId } from '../identifier.ts'
import { numbersDigest } from '../digest.ts'
import { channelInput, planInput, stageInput, type InputPath } from '../inputs.ts'
import type { ChartSettings } from '../kept-chart.ts'
import type { Range } from '../range.ts'
import type { OverrideValue, Scenario } from '../scenario.ts'
import type { Workspace } from '../workspace.ts'
import type { InboundStage } from './inbound.ts'
import type { SampleText } from './texts/shape.ts'

interface Places {
  organicId: ChannelId
  paidId: ChannelId
  partnersId: ChannelId
  stage: (key: InboundStage) => StageId
}

type ScenarioKey = keyof SampleText['scenarios']

/** What a team has asked of its plan so far: four scenarios, ranges, levers, and charts for the meeting. */
export function withSampleWhatIf(
  workspace: Workspace,
  places: Places,
  words: Pick<SampleText, 'scenarios' | 'charts' | 'controller'>,
  newId: () => string,
): Workspace {
  const overrides = overridesOf(workspace, places)
  const who = words.controller
  const { createdAt } = workspace.profile
  const inForce = versionInForce(workspace)
  const scenarios = (Object.keys(overrides) as ScenarioKey[]).map(
    (key): Scenario => ({
      id: newId() as ScenarioId,
      ...words.scenarios[key],
      isLocked: key === 'withoutInvestment',
      createdAt,
      who,
      overrides: overrides[key],
      ranges: {},
      underVersions: Object.fromEntries(Object.keys(overrides[key]).map((path) => [path, inForce])),
    }),
  )
  const ranges = rangesOf(workspace, places)
  const asked: Workspace = {
    ...workspace,
    ranges: Object.fromEntries(Object.entries(ranges).map(([path, range]) => [path, { path, range }])),
    scenarios: Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario])),
    whatIf: {
      ...workspace.whatIf,
      scenarioOrder: scenarios.map(({ id }) => id),
      baselineScenarioId: scenarios[0]!.id,
      levers: leversOf(workspace, places),
    },
  }
  const charts = Object.entries(chartsOf(workspace, places, scenarios)).map(([key, settings]) => ({
    id: newId() as ChartId,
    ...words.charts[key as keyof SampleText['charts']],
    keptAt: createdAt,
    who,
    width: key === 'risk' || key === 'compare' ? ('full' as const) : ('half' as const),
    settings,
    numbersDigest: numbersDigest(asked, settings),
  }))
  return {
    ...asked,
    whatIf: { ...asked.whatIf, chartOrder: charts.map(({ id }) => id) },
    charts: Object.fromEntries(charts.map((chart) => [chart.id, chart])),
  }
}

function overridesOf(
  { channels, plan }: Workspace,
  { organicId, paidId, partnersId, stage }: Places,
): Record<ScenarioKey, Record<InputPath, OverrideValue>> {
  const organic = channels[organicId]!
  const partners = channels[partnersId]!
  return {
    withoutInvestment: {
      [channelInput(organicId, 'base')]: organic.base / 2,
      [channelInput(organicId, 'growth')]: 0,
      [channelInput(organicId, 'rampMonths')]: 0,
      [channelInput(organicId, 'fixedCost')]: 0,
      [`channel/${paidId}/isActive`]: false,
      [`channel/${partnersId}/isActive`]: false,
      [planInput('overhead')]: 0,
      [planInput('investment')]: 0,
    },
    sharper: {
      [stageInput(stage('lead'), 'rate')]: 0.24,
      [stageInput(stage('mql'), 'rate')]: 0.5,
      [stageInput(stage('sql'), 'rate')]: 0.56,
    },
    partners: {
      [channelInput(partnersId, 'base')]: partners.base * 2,
      [channelInput(partnersId, 'fixedCost')]: partners.fixedCost * 2,
    },
    slowYear: {
      [planInput('dealSize')]: plan.dealSize * 0.8,
      [stageInput(stage('opportunity'), 'lag')]: { kind: 'days', days: 110 },
    },
  }
}

function rangesOf({ channels, plan }: Workspace, { organicId, stage }: Places): Record<InputPath, Range> {
  const { base } = channels[organicId]!
  return {
    [channelInput(organicId, 'base')]: { kind: 'pert', low: base * 0.75, likely: base, high: base * 1.2 },
    [stageInput(stage('lead'), 'rate')]: { kind: 'pert', low: 0.18, likely: 0.28, high: 0.36 },
    [stageInput(stage('mql'), 'rate')]: { kind: 'pert', low: 0.32, likely: 0.41, high: 0.52 },
    [stageInput(stage('sql'), 'rate')]: { kind: 'pert', low: 0.42, likely: 0.52, high: 0.6 },
    // The deals of the source, and the opportunities that did not become one.
    [stageInput(stage('opportunity'), 'rate')]: { kind: 'counts', successes: 41, failures: 130 },
    [stageInput(stage('opportunity'), 'lag')]: {
      kind: 'lagMix',
      fast: { kind: 'days', days: 60 },
      slow: { kind: 'days', days: 120 },
    },
    [planInput('dealSize')]: { kind: 'lognormal', mean: plan.dealSize, cv: 0.2 },
  }
}

function leversOf({ plan }: Workspace, { organicId, stage }: Places): Workspace['whatIf']['levers'] {
  return [
    { path: stageInput(stage('lead'), 'rate'), low: 0.18, high: 0.36 },
    { path: stageInput(stage('mql'), 'rate'), low: 0.32, high: 0.52 },
    { path: stageInput(stage('opportunity'), 'rate'), low: 0.1, high: 0.4 },
    { path: planInput('dealSize'), low: plan.dealSize * 0.5, high: plan.dealSize * 1.5 },
    { path: channelInput(organicId, 'growth'), low: -0.02, high: 0.05 },
  ]
}

function chartsOf(
  { plan }: Workspace,
  { stage }: Places,
  scenarios: readonly Scenario[],
): Record<keyof SampleText['charts'], ChartSettings> {
  const subject = null
  return {
    risk: { kind: 'risk', subject, trials: 10_000, seed: 7, view: 'fan', figure: 'returnPerEuro', target: 1 },
    grid: {
      kind: 'grid',
      subject,
      figure: 'returnPerEuro',
      x: {
        paths: [planInput('dealSize')],
        operation: 'set',
        from: plan.dealSize * 0.6,
        to: plan.dealSize * 1.4,
        steps: 21,
      },
      y: {
        paths: [stageInput(stage('opportunity'), 'rate')],
        operation: 'set',
        from: 0.12,
        to: 0.36,
        steps: 21,
      },
    },
    tornado: { kind: 'tornado', subject, figure: 'npv', swing: { kind: 'percent', share: 0.1 }, paths: null },
    compare: {
      kind: 'compare',
      subjects: [null, ...scenarios.slice(1).map(({ id }) => id)],
      series: 'cumulativeCash',
      figures: ['returnPerEuro', 'payback', 'npv', 'customers', 'peakFunding'],
    },
  }
}
