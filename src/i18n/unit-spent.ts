import type { Currency } from '#domain/currency.ts'
import type { Translate } from './translate.ts'

/** "euro" as in "for each euro spent", inflected as the language needs it there. */
export function unitSpent(currency: Currency, t: Translate): string {
  if (currency === 'EUR') return t('results.unitEuro')
  if (currency === 'PLN') return t('results.unitZloty')
  return t('results.unitOther', { currency })
}
