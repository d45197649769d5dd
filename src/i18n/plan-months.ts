import type { Language } from '#domain/language.ts'
import { formatMonth, type YearMonth } from './format.ts'

/** When a plan starts and how long it is looked at; a plan itself and its projection both say so. */
export interface Horizon {
  startYear: number
  /** 0 = January */
  startMonth: number
  months: number
}

/** The calendar months of the horizon. */
export function monthsOf({ startYear, startMonth, months }: Horizon): YearMonth[] {
  return Array.from({ length: months }, (_, index) => calendarMonth(startYear, startMonth, index))
}

export function calendarMonth(startYear: number, startMonth: number, index: number): YearMonth {
  const since = startMonth + index
  return { year: startYear + Math.floor(since / 12), month: since % 12 }
}

/** Name of the calendar month with an index, 0 being the first of the horizon. */
export function monthAt(
  { startYear, startMonth }: Pick<Horizon, 'startYear' | 'startMonth'>,
  index: number,
  language: Language,
): string {
  return formatMonth(calendarMonth(startYear, startMonth, index), language, 'long')
}

/**
 * Index of the month in which something happens after so many months, e.g. a payback time: what takes 12.0
 * months happens at the end of the twelfth.
 */
export function monthIndexAfter(months: number): number {
  // Drops the dust of the division that a payback time comes from.
  return Math.max(0, Math.ceil(Number(months.toPrecision(12))) - 1)
}
