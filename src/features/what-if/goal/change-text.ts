import type { Currency } from '#domain/currency.ts'
import type { InputDescription } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import { formatMoney, formatNumber, formatPercent } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'
import { unitWords } from '#i18n/unit-words.ts'

interface ChangeWording {
  currency: Currency
  t: Translate
  language: Language
}

/** Most decimals that are shown of a number that was found */
const mostDecimals = 6

/** A number of an input before and after, with two digits of what changes, so that a small change is seen as well. */
export function changeText(
  input: InputDescription,
  { from, to }: { from: number; to: number },
  { currency, t, language }: ChangeWording,
): { from: string; to: string } {
  const { unit, scale } = unitWords(input.unit, currency, t, language)
  const difference = Math.abs(to - from) * scale
  const wanted = difference === 0 ? 1 : 1 - Math.floor(Math.log10(difference))
  const decimals = Math.min(mostDecimals, Math.max(0, wanted))

  function text(value: number): string {
    switch (input.unit) {
      case 'money':
      case 'money-a-month':
        return formatMoney({ amount: value, currency }, language, decimals === 0 ? { digits: 0 } : {})
      case 'share':
      case 'share-a-month':
      case 'share-a-year':
        return formatPercent(value, language, { maximumFractionDigits: decimals })
      default: {
        const number = formatNumber(value, language, { maximumFractionDigits: decimals })
        if (input.unit === 'lag') return t('funnel.days', { days: number })
        return unit === undefined ? number : `${number} ${unit}`
      }
    }
  }
  return { from: text(from), to: text(to) }
}
