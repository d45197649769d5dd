import type { Currency } from '#domain/currency.ts'
import type { InputUnit } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import { currencySymbol } from './format.ts'
import type { Translate } from './translate.ts'

interface UnitWords {
  /** Stands beside the number; undefined: none */
  unit: string | undefined
  /** English writes the currency before the amount. */
  isUnitFirst: boolean
  /** What is shown is the value times this */
  scale: number
  /** Change by one arrow key, in what is shown */
  step: number
}

/** How an input of some unit is shown and changed. */
export function unitWords(unit: InputUnit, currency: Currency, t: Translate, language: Language): UnitWords {
  switch (unit) {
    case 'money':
    case 'money-a-month':
      return { unit: currencySymbol(currency, language), isUnitFirst: language === 'en', scale: 1, step: 100 }
    case 'people':
      return { isUnitFirst: false, unit: undefined, scale: 1, step: 1 }
    case 'people-a-month':
      return { isUnitFirst: false, unit: undefined, scale: 1, step: 10 }
    case 'share':
    case 'share-a-year':
      return { isUnitFirst: false, unit: '%', scale: 100, step: 1 }
    case 'share-a-month':
      return { isUnitFirst: false, unit: '%', scale: 100, step: 0.1 }
    case 'months':
      return { isUnitFirst: false, unit: t('plan.monthsUnit'), scale: 1, step: 1 }
    case 'hours-a-day':
      return { isUnitFirst: false, unit: t('plan.hoursUnit'), scale: 1, step: 0.5 }
    case 'lag':
      return { isUnitFirst: false, unit: t('plan.daysUnit'), scale: 1, step: 1 }
    case 'factor':
      return { isUnitFirst: false, unit: undefined, scale: 1, step: 0.05 }
  }
}
