import type { Currency, Money } from '#domain/currency.ts'
import type { Language } from '#domain/language.ts'
import { instantOfMonth, writeDate } from './dates.ts'
import { noBreakSpace, numberParts, writeNumber } from './numbers.ts'

/**
 * Every figure and date that is shown. The language is an argument. Numbers that are not finite throw a
 * RangeError: what has no value is shown as words or a dash, which is the caller's choice.
 */
export interface NumberOptions {
  minimumFractionDigits?: number
  maximumFractionDigits?: number
  maximumSignificantDigits?: number
  /** `difference` puts a plus before what is above zero */
  sign?: 'negative' | 'difference'
  /** Groups of thousands; years have none */
  isGrouped?: boolean
}

export interface MoneyOptions {
  /** Decimals, always as many. Left out: none, but two for an amount below 100 that is not whole */
  digits?: number
  sign?: 'negative' | 'difference'
}

/** At most three decimals unless said otherwise. */
export function formatNumber(value: number, language: Language, options: NumberOptions = {}): string {
  return writeNumber(value, language, intlOptions(options))
}

/** A share, 0..1, as a percentage: one decimal at most, two below one per cent. */
export function formatPercent(share: number, language: Language, options: NumberOptions = {}): string {
  return writeNumber(share, language, {
    style: 'percent',
    ...('maximumSignificantDigits' in options
      ? {}
      : {
          maximumFractionDigits: Math.max(Math.abs(share) < 0.01 ? 2 : 1, options.minimumFractionDigits ?? 0),
        }),
    ...intlOptions(options),
  })
}

export function formatMoney(money: Money, language: Language, options: MoneyOptions = {}): string {
  const digits = options.digits ?? (isSmallChange(money.amount) ? 2 : 0)
  return writeNumber(money.amount, language, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...signOption(options.sign),
  })
}

interface Magnitude {
  from: number
  unit: string
}

// Own units rather than the platform's compact notation: Finnish business writes 300 t€ and 1,2 M€ where
// the platform has "300 t. €" and "1,2 milj. €", and English and Polish must not vary with its version.
const magnitudes: Record<Language, readonly Magnitude[]> = {
  fi: [
    { from: 1e9, unit: `mrd.${noBreakSpace}` },
    { from: 1e6, unit: 'M' },
    { from: 1e3, unit: 't' },
  ],
  pl: [
    { from: 1e9, unit: 'mld' },
    { from: 1e6, unit: 'mln' },
    { from: 1e3, unit: 'tys.' },
  ],
  en: [
    { from: 1e9, unit: 'bn' },
    { from: 1e6, unit: 'm' },
    { from: 1e3, unit: 'k' },
  ],
}

/** To three significant digits, for axes and headlines: 300 t€, 300 tys. zł, €300k. */
export function formatMoneyShort(
  money: Money,
  language: Language,
  options: Pick<MoneyOptions, 'sign'> = {},
): string {
  if (!Number.isFinite(money.amount)) throw new RangeError(`an amount must be finite, not ${money.amount}`)
  const rounded = Number(money.amount.toPrecision(3))
  const magnitude = magnitudes[language].find(({ from }) => Math.abs(rounded) >= from)
  const parts = numberParts(rounded / (magnitude?.from ?? 1), language, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
    ...signOption(options.sign),
  })
  return (magnitude === undefined ? parts : withUnit(parts, magnitude.unit, language))
    .map((part) => part.value)
    .join('')
}

/** Finnish puts the unit before the currency (t€), the others after the digits. */
function withUnit(
  parts: Intl.NumberFormatPart[],
  unit: string,
  language: Language,
): Pick<Intl.NumberFormatPart, 'value'>[] {
  if (language === 'fi')
    return parts.map(({ type, value }) => ({ value: type === 'currency' ? unit + value : value }))
  const last = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction')
  const space = language === 'pl' ? noBreakSpace : ''
  return parts.map(({ value }, index) => ({ value: index === last ? value + space + unit : value }))
}

/** The sign or code of a currency as a language writes it. */
export function currencySymbol(currency: Currency, language: Language): string {
  const parts = numberParts(0, language, { style: 'currency', currency })
  return parts.find((part) => part.type === 'currency')?.value ?? currency
}

/** A calendar month; `month` 0 is January. */
export interface YearMonth {
  year: number
  month: number
}

const months = new Map<string, string>()

/** `short` Jan 2026 · `long` January 2026 · `axis` Jan 26, in Finnish 1/26 as charts there have it. */
export function formatMonth(
  { year, month }: YearMonth,
  language: Language,
  style: 'short' | 'long' | 'axis',
): string {
  // Charts that follow a drag write the same months in every frame.
  const key = `${language} ${style} ${year} ${month}`
  const text = months.get(key) ?? writeMonth(instantOfMonth(year, month), language, style)
  months.set(key, text)
  return text
}

function writeMonth(instant: number, language: Language, style: 'short' | 'long' | 'axis'): string {
  if (style === 'axis' && language === 'fi') {
    const date = new Date(instant)
    return `${date.getUTCMonth() + 1}/${String(date.getUTCFullYear() % 100).padStart(2, '0')}`
  }
  return writeDate(instant, language, {
    month: style === 'long' ? 'long' : 'short',
    year: style === 'axis' ? '2-digit' : 'numeric',
    timeZone: 'UTC',
  })
}

/** Name of a calendar month alone, 0 = January. */
export function formatMonthName(month: number, language: Language, style: 'short' | 'long'): string {
  return writeDate(instantOfMonth(2026, month), language, { month: style, timeZone: 'UTC' })
}

/** Milliseconds since 1970 as a date of the machine's time zone unless one is named. */
export function formatDate(instant: number, language: Language, timeZone?: string): string {
  return writeDate(instant, language, { ...dateStyle(language), ...zone(timeZone) })
}

export function formatDateTime(instant: number, language: Language, timeZone?: string): string {
  return writeDate(instant, language, { ...dateStyle(language), timeStyle: 'short', ...zone(timeZone) })
}

// 05/01/2026 would be read as 1 May in half of the world; the month as a word cannot be.
function dateStyle(language: Language): { dateStyle: 'short' | 'medium' } {
  return { dateStyle: language === 'en' ? 'medium' : 'short' }
}

function zone(timeZone: string | undefined): { timeZone?: string } {
  return timeZone === undefined ? {} : { timeZone }
}

function intlOptions({ sign, isGrouped, ...digits }: NumberOptions): Intl.NumberFormatOptions {
  return { ...digits, ...signOption(sign), ...(isGrouped === false ? { useGrouping: false } : {}) }
}

function signOption(sign: MoneyOptions['sign']): Intl.NumberFormatOptions {
  return sign === 'difference' ? { signDisplay: 'exceptZero' } : {}
}

function isSmallChange(amount: number): boolean {
  const cents = Math.round(amount * 100)
  return Math.abs(cents) < 10_000 && cents % 100 !== 0
}

/** Time of day with seconds, as the save sign shows it. */
export function formatTime(instant: number, language: Language, timeZone?: string): string {
  return writeDate(instant, language, { timeStyle: 'medium', ...zone(timeZone) })
}
