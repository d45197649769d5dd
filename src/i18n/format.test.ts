import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencies, type Currency } from '#domain/currency.ts'
import { languages, type Language } from '#domain/language.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import {
  currencySymbol,
  formatDate,
  formatDateTime,
  formatMoney,
  formatMoneyShort,
  formatMonth,
  formatMonthName,
  formatNumber,
  formatPercent,
  formatTime,
} from './format.ts'
import { compareText, localeTag } from './locale.ts'

/** Spaces that do not break are written as ~ here, to be seen. */
function visible(text: string): string {
  return text.replaceAll('\u00a0', '~')
}
function money(amount: number, currency: Currency = 'EUR') {
  return { amount, currency }
}

describe('numbers', () => {
  test.each([
    ['fi', '1~234,5', '−1~234', '12~345~678'],
    ['pl', '1~234,5', '−1~234', '12~345~678'],
    ['en', '1,234.5', '−1,234', '12,345,678'],
  ] as const)('%s', (language, decimal, negative, large) => {
    expect(visible(formatNumber(1234.5, language))).toBe(decimal)
    expect(visible(formatNumber(-1234, language))).toBe(negative)
    expect(visible(formatNumber(12345678, language))).toBe(large)
  })

  test.each(languages)('nothing is written as minus zero in %s', (language) => {
    expect(formatNumber(-0, language)).toBe('0')
    expect(formatNumber(-0.0001, language, { maximumFractionDigits: 2 })).toBe('0')
    expect(formatNumber(-0.0001, language, { maximumFractionDigits: 2, sign: 'difference' })).toBe('0')
    expect(formatPercent(-1e-9, language)).not.toContain('−')
    expect(formatMoney(money(-0.001), language)).not.toContain('−')
    expect(formatMoneyShort(money(-0), language)).not.toContain('−')
  })

  test('differences carry their sign', () => {
    expect(formatNumber(3, 'fi', { sign: 'difference' })).toBe('+3')
    expect(formatNumber(-3, 'pl', { sign: 'difference' })).toBe('−3')
    expect(visible(formatMoney(money(1200), 'fi', { sign: 'difference' }))).toBe('+1~200~€')
  })

  test.each(languages)('what is not finite is never written in %s', (language) => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => formatNumber(value, language)).toThrow(RangeError)
      expect(() => formatPercent(value, language)).toThrow(RangeError)
      expect(() => formatMoney(money(value), language)).toThrow(RangeError)
      expect(() => formatMoneyShort(money(value), language)).toThrow(RangeError)
      expect(() => formatDate(value, language)).toThrow(RangeError)
      expect(() => formatDateTime(value, language)).toThrow(RangeError)
      expect(() => formatMonth({ year: value, month: 0 }, language, 'axis')).toThrow(RangeError)
    }
  })
})

describe('percentages', () => {
  test.each([
    ['fi', '30~%', '1,5~%', '0,25~%', '−12~%'],
    ['pl', '30%', '1,5%', '0,25%', '−12%'],
    ['en', '30%', '1.5%', '0.25%', '−12%'],
  ] as const)('%s', (language, whole, decimal, small, negative) => {
    expect(visible(formatPercent(0.3, language))).toBe(whole)
    expect(visible(formatPercent(0.015, language))).toBe(decimal)
    expect(visible(formatPercent(0.0025, language))).toBe(small)
    expect(visible(formatPercent(-0.12, language))).toBe(negative)
  })

  test('digits can be set', () => {
    expect(formatPercent(0.12345, 'en', { maximumFractionDigits: 0 })).toBe('12%')
    expect(formatPercent(0.12345, 'en', { minimumFractionDigits: 3, maximumFractionDigits: 3 })).toBe(
      '12.345%',
    )
    expect(formatPercent(0.12, 'en', { minimumFractionDigits: 2 })).toBe('12.00%')
    expect(formatPercent(0.123456, 'en', { maximumSignificantDigits: 4 })).toBe('12.35%')
  })
})

describe('money', () => {
  test.each([
    ['fi', 'EUR', '1~234~568~€', '2,50~€', '−59~300~€'],
    ['pl', 'PLN', '1~234~568~zł', '2,50~zł', '−59~300~zł'],
    ['en', 'EUR', '€1,234,568', '€2.50', '−€59,300'],
    ['en', 'PLN', 'PLN~1,234,568', 'PLN~2.50', '−PLN~59,300'],
  ] as const)('%s %s', (language, currency, large, small, negative) => {
    expect(visible(formatMoney(money(1234567.8, currency), language))).toBe(large)
    expect(visible(formatMoney(money(2.5, currency), language))).toBe(small)
    expect(visible(formatMoney(money(-59300, currency), language))).toBe(negative)
  })

  test('cents are shown of small amounts that have them, or as asked for', () => {
    expect(visible(formatMoney(money(99.5), 'fi'))).toBe('99,50~€')
    expect(visible(formatMoney(money(99.999), 'fi'))).toBe('100~€')
    expect(visible(formatMoney(money(100.5), 'fi'))).toBe('101~€')
    expect(visible(formatMoney(money(3), 'fi'))).toBe('3~€')
    expect(visible(formatMoney(money(1.0666), 'fi', { digits: 2 }))).toBe('1,07~€')
    expect(visible(formatMoney(money(2.5), 'fi', { digits: 0 }))).toBe('3~€')
  })

  const short: [Language, Currency, number, string][] = [
    ['fi', 'EUR', 0, '0~€'],
    ['fi', 'EUR', 950, '950~€'],
    ['fi', 'EUR', 3500, '3,5~t€'],
    ['fi', 'EUR', 300_000, '300~t€'],
    ['fi', 'EUR', -100_000, '−100~t€'],
    ['fi', 'EUR', 999_999, '1~M€'],
    ['fi', 'EUR', 1_250_000, '1,25~M€'],
    ['fi', 'EUR', 2.5e9, '2,5~mrd.~€'],
    ['fi', 'SEK', 300_000, '300~tSEK'],
    ['pl', 'PLN', 300_000, '300~tys.~zł'],
    ['pl', 'PLN', -1_250_000, '−1,25~mln~zł'],
    ['pl', 'EUR', 2e9, '2~mld~€'],
    ['pl', 'PLN', 120, '120~zł'],
    ['en', 'EUR', 300_000, '€300k'],
    ['en', 'EUR', -300_000, '−€300k'],
    ['en', 'EUR', 1_250_000, '€1.25m'],
    ['en', 'GBP', 2e9, '£2bn'],
    ['en', 'PLN', 45_600, 'PLN~45.6k'],
    ['en', 'EUR', 1e12, '€1,000bn'],
  ]
  test.each(short)('short: %s %s %d', (language, currency, amount, expected) => {
    expect(visible(formatMoneyShort(money(amount, currency), language))).toBe(expected)
  })

  test('a short amount is within half a per cent of the amount', () => {
    const units: Record<string, number> = { k: 1e3, m: 1e6, bn: 1e9 }
    checkProperty(
      fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (amount) => {
        const [, digits = '', unit = ''] =
          /^€([\d.,]+)(k|m|bn)?$/.exec(formatMoneyShort(money(amount), 'en')) ?? []
        const shown = Number(digits.replaceAll(',', '')) * (units[unit] ?? 1)
        expect(Math.abs(shown - amount) / amount).toBeLessThanOrEqual(0.0051)
      }),
    )
  })

  test('each currency has a sign or its code', () => {
    expect(currencySymbol('EUR', 'fi')).toBe('€')
    expect(currencySymbol('PLN', 'pl')).toBe('zł')
    for (const language of languages)
      for (const currency of currencies) expect(currencySymbol(currency, language)).not.toBe('')
  })
})

describe('dates', () => {
  test.each([
    ['fi', 'tammi 2026', 'tammikuu 2026', '1/26', 'heinäkuu'],
    ['pl', 'sty 2026', 'styczeń 2026', 'sty 26', 'lipiec'],
    ['en', 'Jan 2026', 'January 2026', 'Jan 26', 'July'],
  ] as const)('months in %s', (language, short, long, axis, name) => {
    expect(formatMonth({ year: 2026, month: 0 }, language, 'short')).toBe(short)
    expect(formatMonth({ year: 2026, month: 0 }, language, 'long')).toBe(long)
    expect(formatMonth({ year: 2026, month: 0 }, language, 'axis')).toBe(axis)
    expect(formatMonthName(6, language, 'long')).toBe(name)
  })

  test('months after December are those of the next year', () => {
    expect(formatMonth({ year: 2026, month: 15 }, 'fi', 'axis')).toBe('4/27')
    expect(formatMonth({ year: 1999, month: 12 }, 'fi', 'axis')).toBe('1/00')
    expect(formatMonth({ year: 2026, month: 12 }, 'en', 'short')).toBe('Jan 2027')
  })

  test.each([
    ['fi', '5.1.2026', '5.1.2026 klo 9.07', '9.07.30'],
    ['pl', '5.01.2026', '5.01.2026, 09:07', '09:07:30'],
    ['en', '5 Jan 2026', '5 Jan 2026, 09:07', '09:07:30'],
  ] as const)('days and times in %s', (language, date, dateTime, time) => {
    const instant = Date.UTC(2026, 0, 5, 9, 7, 30)
    expect(formatDate(instant, language, 'UTC')).toBe(date)
    expect(formatDateTime(instant, language, 'UTC')).toBe(dateTime)
    expect(formatTime(instant, language, 'UTC')).toBe(time)
    expect(formatDate(Date.UTC(2026, 0, 4, 23), language, 'Europe/Helsinki')).toBe(date)
  })
})

describe('names', () => {
  test.each([
    ['fi', ['äiti', 'zeta', 'åla', 'apu', 'öljy'], ['apu', 'zeta', 'åla', 'äiti', 'öljy']],
    ['pl', ['łza', 'mak', 'lza', 'ćma', 'cud', 'dom'], ['cud', 'ćma', 'dom', 'lza', 'łza', 'mak']],
    ['en', ['Stage 10', 'stage 9', 'Élan', 'easy'], ['easy', 'Élan', 'stage 9', 'Stage 10']],
  ] as const)('are in the order of %s', (language, names, expected) => {
    expect([...names].sort(compareText(language))).toStrictEqual(expected)
  })

  test('every language has a locale of its own', () => {
    expect(languages.map(localeTag)).toStrictEqual(['fi-FI', 'pl-PL', 'en-GB'])
  })
})
