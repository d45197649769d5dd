import type { Currency } from '#domain/currency.ts'
import type { Language } from '#domain/language.ts'

export function defaultCurrency(language: Language): Currency {
  return language === 'pl' ? 'PLN' : 'EUR'
}

/** A plan starts with the first whole month to come; 0 = January. */
export function nextMonth(now: number): { year: number; month: number } {
  const today = new Date(now)
  const first = new Date(today.getFullYear(), today.getMonth() + 1, 1)
  return { year: first.getFullYear(), month: first.getMonth() }
}
