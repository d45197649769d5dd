import type { Currency } from '#domain/currency.ts'
import type { Language } from '#domain/language.ts'
import type { AbsenceReason, Figure } from '#engine/figure.ts'
import { formatMoney, formatNumber, formatPercent } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'

export type FigureUnit = 'money' | 'share' | 'months' | 'whole-months' | 'times'

/** A figure as it is shown; `reason` says why there is only a dash. */
export interface FigureText {
  text: string
  reason: string | null
}

export interface Wording {
  t: Translate
  language: Language
  currency: Currency
}

export function figureText(figure: Figure, unit: FigureUnit, wording: Wording): FigureText {
  const { t } = wording
  if (figure.kind === 'none') return { text: t('common.dash'), reason: reasonText(figure.reason, t) }
  return { text: valueText(figure.value, unit, wording), reason: null }
}

export function valueText(value: number, unit: FigureUnit, { t, language, currency }: Wording): string {
  switch (unit) {
    case 'money':
      return formatMoney({ amount: value, currency }, language)
    case 'share':
      return formatPercent(value, language, { maximumFractionDigits: 1 })
    case 'months':
      return t('results.monthsShort', {
        months: formatNumber(value, language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
      })
    case 'whole-months':
      if (value === 0) return t('results.withFirstDeal')
      return t('results.monthsShort', { months: formatNumber(value, language) })
    case 'times':
      return formatNumber(value, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  }
}

export function reasonText(reason: AbsenceReason, t: Translate): string {
  switch (reason) {
    case 'no-customers':
      return t('results.noCustomers')
    case 'no-cost':
      return t('results.noCost')
    case 'no-entries':
      return t('results.noEntries')
    case 'not-within-horizon':
      return t('results.notWithinHorizon')
    case 'never-recovered':
      return t('results.neverRecovered')
    case 'no-sign-change':
      return t('results.noSignChange')
    case 'not-unique':
      return t('results.notUnique')
    case 'no-capacity':
      return t('results.noCapacity')
    case 'no-churn':
      return t('results.noChurn')
    case 'no-such-stage':
      return t('results.noSuchStage')
    case 'no-lag':
      return t('results.noLag')
    case 'no-target':
      return t('results.noTarget')
    case 'target-reached':
      return t('results.targetReached')
    case 'no-extra-cost':
      return t('results.noExtraCost')
    case 'no-range':
      return t('results.noRange')
    case 'no-value':
      return t('results.noValue')
    case 'out-of-range':
      return t('results.outOfRange')
  }
}
