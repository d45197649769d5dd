import type { Currency } from '#domain/currency.ts'
import type { InputUnit } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import { currencySymbol } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'

/** What is asked of any number of a unit; null for those that are no single number. */
export function unitQuestion(
  inputUnit: InputUnit,
  currency: Currency,
  t: Translate,
  language: Language,
): string | null {
  const unit = currencySymbol(currency, language)
  switch (inputUnit) {
    case 'money':
      return t('estimates.askMoney', { unit })
    case 'money-a-month':
      return t('estimates.askMoneyAMonth', { unit })
    case 'people':
      return t('estimates.askPeople')
    case 'people-a-month':
      return t('estimates.askPeopleAMonth')
    case 'share':
      return t('estimates.askShare')
    case 'share-a-month':
      return t('estimates.askShareAMonth')
    case 'share-a-year':
      return t('estimates.askShareAYear')
    case 'months':
      return t('estimates.askMonths')
    case 'hours-a-day':
      return t('estimates.askHoursADay')
    case 'lag':
    case 'factor':
      return null
  }
}
