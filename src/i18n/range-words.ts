import type { Currency } from '#domain/currency.ts'
import type { InputUnit } from '#domain/inputs.ts'
import { daysPerMonth, meanLagMonths, type Lag } from '#domain/lag.ts'
import type { Language } from '#domain/language.ts'
import { endsOf, type Range } from '#domain/range.ts'
import { formatMoney, formatNumber, formatPercent } from './format.ts'
import type { Translate } from './translate.ts'

interface RangeWording {
  unit: InputUnit
  currency: Currency
  t: Translate
  language: Language
}

/** A range in one line, short enough to stand under a field: "20–45%", "12 of 50", "25,000 (sd 30%)". */
export function rangeText(range: Range, wording: RangeWording): string {
  const { t, language } = wording
  const number = (value: number) => formatNumber(value, language, { maximumFractionDigits: 1 })
  switch (range.kind) {
    case 'p10p90':
      // What lies beyond the ends is rare, not impossible.
      return `~${betweenText(range.low, range.high, wording)}`
    case 'counts':
      return t('inputs.rangeOfCounts', {
        seen: number(range.successes),
        cases: number(range.successes + range.failures),
      })
    case 'beta':
      return `${valueText(range.mean, wording)} (n = ${number(range.concentration)})`
    case 'lognormal':
      return t('inputs.rangeOfLognormal', {
        mean: valueText(range.mean, wording),
        share: formatPercent(range.cv, language),
      })
    case 'normal':
      return `${bareText(range.mean, wording)} ± ${valueText(range.sd, wording)}`
    case 'lagMix':
      return betweenText(daysOf(range.fast), daysOf(range.slow), wording)
    case 'pert':
    case 'participants': {
      const { low, high } = endsOf(range)!
      return betweenText(low, high, wording)
    }
  }
}

/** From one value to another with the unit once, where the language has it. */
function betweenText(low: number, high: number, wording: RangeWording): string {
  const isUnitFirst = wording.language === 'en' && isMoney(wording.unit)
  return isUnitFirst
    ? `${valueText(low, wording)}–${bareText(high, wording)}`
    : `${bareText(low, wording)}–${valueText(high, wording)}`
}

/** A single value of an input of some unit, with its unit. */
function valueText(value: number, wording: RangeWording): string {
  const { unit, currency, t, language } = wording
  if (isMoney(unit)) return formatMoney({ amount: value, currency }, language)
  if (isShare(unit)) return formatPercent(value, language)
  if (unit === 'lag') return t('funnel.days', { days: bareText(value, wording) })
  return bareText(value, wording)
}

function bareText(value: number, { unit, language }: RangeWording): string {
  if (isShare(unit))
    return formatNumber(value * 100, language, { maximumFractionDigits: Math.abs(value) < 0.01 ? 2 : 1 })
  return formatNumber(value, language, { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 })
}

function daysOf(lag: Lag): number {
  return Math.round(lag.kind === 'days' ? lag.days : meanLagMonths(lag) * daysPerMonth)
}

function isMoney(unit: InputUnit): boolean {
  return unit === 'money' || unit === 'money-a-month'
}

function isShare(unit: InputUnit): boolean {
  return unit.startsWith('share')
}
