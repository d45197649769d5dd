import type { Stage, StageRole } from '#domain/stage.ts'
import { meanLagMonths, type Lag } from '#domain/lag.ts'
import type { Language } from '#domain/language.ts'
import { formatNumber } from './format.ts'
import { localeTag } from './locale.ts'
import { joinNames } from './join-names.ts'
import type { Translate } from './translate.ts'

/** Name of an owner or worker; a role of the company's own has the name that it was given. */
export function roleName(role: StageRole, t: Translate): string {
  return role.kind === 'own' ? role.name || t('funnel.own') : t(`funnel.${role.kind}`)
}

/** The letter that stands for an owner beside its colour. */
export function roleLetter(role: StageRole, t: Translate): string {
  switch (role.kind) {
    case 'marketing':
      return t('funnel.letterMarketing')
    case 'presales':
      return t('funnel.letterPresales')
    case 'sales':
      return t('funnel.letterSales')
    case 'success':
      return t('funnel.letterSuccess')
    case 'own':
      return (role.name.trim()[0] ?? '?').toUpperCase()
  }
}

export function phaseName(phase: Stage['journeyPhase'], t: Translate): string {
  return t(`funnel.${phase}`)
}

/** Stages as people call them, in a list of the language: "MQL and SQL". */
export function stageListText(
  stages: readonly Pick<Stage, 'name' | 'abbreviation'>[],
  language: Language,
): string {
  const names = stages.map(({ name, abbreviation }) => (abbreviation.trim() === '' ? name : abbreviation))
  return joinNames(names, language)
}

/** How long a step takes, short: "same month", "30 d", "2.1 mo". */
export function lagText(lag: Lag, t: Translate, language: Language): string {
  if (lag.kind === 'days')
    return lag.days === 0
      ? t('funnel.sameMonth')
      : t('funnel.days', { days: formatNumber(lag.days, language, { maximumFractionDigits: 0 }) })
  return t('funnel.lagMonths', {
    months: formatNumber(meanLagMonths(lag), language, { maximumFractionDigits: 1 }),
  })
}

/** "Sales MUST", in the inflected form that the language needs. */
export function obligationText(stage: Pick<Stage, 'obligation' | 'worker'>, t: Translate): string | null {
  if (stage.obligation === 'nobody') return null
  const { kind, name } = stage.worker
  const isMust = stage.obligation === 'must'
  switch (kind) {
    case 'marketing':
      return t(isMust ? 'funnel.marketingMust' : 'funnel.marketingMay')
    case 'presales':
      return t(isMust ? 'funnel.presalesMust' : 'funnel.presalesMay')
    case 'sales':
      return t(isMust ? 'funnel.salesMust' : 'funnel.salesMay')
    case 'success':
      return t(isMust ? 'funnel.successMust' : 'funnel.successMay')
    case 'own':
      return t(isMust ? 'funnel.ownMust' : 'funnel.ownMay', { role: name })
  }
}

/** How somebody comes into a stage. */
export function handoffName(handoff: Stage['handoff'], t: Translate): string {
  return handoff === 'sales-decision' ? t('stages.salesDecision') : t(`stages.${handoff}`)
}

/** Whether anybody works those in a stage, without saying who. */
export function obligationName(obligation: Stage['obligation'], t: Translate): string {
  return t(`stages.${obligation}`)
}

/** With a capital letter, where a word stands alone. */
export function capitalized(text: string, language: Language): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(localeTag(language)) + rest.join('')
}

export function countingName(counting: Stage['counting'], t: Translate): string {
  return counting === 'count-only' ? t('stages.countOnly') : t('stages.people')
}

export function figureName(role: Stage['figureRole'], t: Translate): string {
  switch (role) {
    case 'none':
      return t('stages.figureNone')
    case 'mql':
      return t('stages.figureMql')
    case 'sql':
      return t('stages.figureSql')
    case 'opportunity':
      return t('stages.figureOpportunity')
  }
}
