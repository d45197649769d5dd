import type { Currency } from '#domain/currency.ts'
import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'
import type { Language } from '#domain/language.ts'
import { formatMoney, formatMoneyShort, formatNumber, formatPercent } from './format.ts'
import type { Translate } from './translate.ts'

export interface FigureWording {
  t: Translate
  language: Language
  currency: Currency
}

interface FigureStyle {
  /** Abbreviated, for axes and cells */
  isShort?: boolean
  /** With its sign, for differences */
  isDifference?: boolean
  /** Always as many decimals, so that a column stands aligned on the separator */
  isInColumn?: boolean
}

/** A value of a figure with its unit, as it is read in a table, or short as on an axis. */
export function figureValueText(
  name: FigureName,
  value: number,
  { t, language, currency }: FigureWording,
  { isShort = false, isDifference = false, isInColumn = false }: FigureStyle = {},
): string {
  const tenths = { minimumFractionDigits: isInColumn ? 1 : 0, maximumFractionDigits: 1 }
  const sign = isDifference && value > 0 ? '+' : ''
  switch (figureDescriptions[name].unit) {
    case 'money': {
      const amount =
        isShort && Math.abs(value) >= 10_000
          ? formatMoneyShort({ amount: value, currency }, language)
          : formatMoney({ amount: value, currency }, language, { digits: 0 })
      return sign + (name === 'salesVelocity' ? t('figures.aDay', { amount }) : amount)
    }
    case 'share':
      // The difference of two percentages is none itself.
      if (isDifference)
        return t('figures.points', {
          points: formatNumber(100 * value, language, { ...tenths, sign: 'difference' }),
        })
      return formatPercent(value, language, isShort ? { maximumFractionDigits: 0 } : tenths)
    case 'months':
      return sign + t('figures.months', { months: formatNumber(value, language, tenths) })
    case 'ratio':
      return sign + formatNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    case 'people':
      return sign + formatNumber(value, language, tenths)
  }
}
