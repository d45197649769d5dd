import type { StageId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'
import { formatNumber, formatPercent } from '#i18n/format.ts'
import { lagText, obligationText, phaseName, roleLetter, roleName } from '#i18n/stage-words.ts'
import type { Translate } from '#i18n/translate.ts'
import type { FunnelStage, FunnelStep } from './FunnelPicture.tsx'
import { scaleOf } from './funnel-shape.ts'

export interface FunnelModel {
  stages: FunnelStage[]
  steps: FunnelStep[]
  nameLanguage: Language
  description: string
  caption: string
}

/** What the funnel picture shows of a workspace: the stages on the path, with figures where there are any. */
export function funnelModel(
  workspace: Workspace,
  projection: Projection | null,
  t: Translate,
  language: Language,
): FunnelModel {
  const path = pathStages(workspace)
  const totals = new Map(projection?.keyFigures.costPerLead.map(({ stageId, entries }) => [stageId, entries]))
  const hasNumbers = [...totals.values()].some((entries) => entries > 0)
  const stages = path.map((stage): FunnelStage => {
    const entries = hasNumbers ? (totals.get(stage.id) ?? 0) : null
    const obligation = obligationText(stage, t)
    return {
      id: stage.id,
      name: stage.name,
      abbreviation: stage.abbreviation,
      owner: { kind: stage.owner.kind, letter: roleLetter(stage.owner, t), label: roleName(stage.owner, t) },
      phaseLabel: phaseName(stage.journeyPhase, t),
      entries,
      entriesLabel: entries === null ? null : formatPeople(entries, language),
      obligation:
        obligation === null || stage.obligation === 'nobody'
          ? null
          : { kind: stage.obligation, label: obligation },
    }
  })
  const steps = path.slice(0, -1).map((stage, index): FunnelStep => {
    const next = stages[index + 1]!
    const from = stages[index]!
    const changes = from.owner.label !== next.owner.label
    return {
      rate: rateText(workspace, projection, stage.id, language),
      lag: lagText(workspace.stageNumbers[stage.id]!.lag, t, language),
      handoff: changes ? t('funnel.handoff', { from: from.owner.label, to: next.owner.label }) : null,
    }
  })
  return {
    stages,
    steps,
    nameLanguage: workspace.profile.language,
    caption: captionOf(stages, t),
    description: t('funnel.description', {
      stages: t('funnel.stages', { count: stages.length }),
      details: stages
        .map(({ name, entriesLabel, owner }) =>
          entriesLabel === null
            ? t('funnel.stageInWordsNoNumbers', { name, owner: owner.label })
            : t('funnel.stageInWords', { name, entries: entriesLabel, owner: owner.label }),
        )
        .join('; '),
    }),
  }
}

function captionOf(stages: readonly FunnelStage[], t: Translate): string {
  switch (scaleOf(stages.map(({ entries }) => entries))) {
    case 'none':
      return t('funnel.captionNoNumbers')
    case 'square-root':
      return t('funnel.caption')
    case 'logarithm':
      return t('funnel.captionLogarithm')
  }
}

/** The common rate, or the range where channels differ. */
function rateText(
  workspace: Workspace,
  projection: Projection | null,
  stageId: StageId,
  language: Language,
): string {
  const numbers = workspace.stageNumbers[stageId]!
  const channels = projection?.channelIds ?? []
  const rates = channels.map((id) => numbers.channelRates[id] ?? numbers.rate)
  const lowest = Math.min(...rates)
  const highest = Math.max(...rates)
  if (rates.length === 0 || lowest === highest) return formatPercent(rates[0] ?? numbers.rate, language)
  return `${formatNumber(lowest * 100, language, { maximumFractionDigits: 1 })}–${formatPercent(highest, language)}`
}

/** People are fractions in the engine; on screen they are whole from ten on. */
export function formatPeople(count: number, language: Language): string {
  return formatNumber(count, language, { maximumFractionDigits: count < 10 && count > 0 ? 1 : 0 })
}
