import { describe, expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { dayOf, daysBetween, formatDay, parseDay } from './days.ts'

describe.each<Language>(['en', 'fi', 'pl'])('in %s', (language) => {
  test('what is written is read back, each day of two years with a leap day', () => {
    const start = Date.UTC(2027, 0, 1)
    for (let count = 0; count < 731; count++) {
      const day = new Date(start + count * 86_400_000).toISOString().slice(0, 10)
      expect(parseDay(formatDay(day, language), language)).toBe(day)
    }
  })

  test.each(['31.3.2026', '31.03.2026', '31/3/2026', '31-03-2026', ' 31 3 2026 ', '2026-03-31'])(
    '%s is the last of March',
    (text) => expect(parseDay(text, language)).toBe('2026-03-31'),
  )

  test.each([
    '',
    '31.3.',
    '31.3.26',
    '31.2.2026',
    '13/31/2026',
    '29.2.2027',
    'soon',
    '1 x 2026',
    '2026-13-01',
  ])('%j is no day', (text) => expect(parseDay(text, language)).toBeNull())
})

test('months in words', () => {
  expect(parseDay('31 March 2026', 'en')).toBe('2026-03-31')
  expect(parseDay('1 sept 2026', 'en')).toBe('2026-09-01')
  expect(parseDay('31 maaliskuuta 2026', 'fi')).toBe('2026-03-31')
  expect(parseDay('31 marca 2026', 'pl')).toBe('2026-03-31')
  expect(parseDay('3 maja 2026', 'pl')).toBe('2026-05-03')
  expect(parseDay('5 października 2026', 'pl')).toBe('2026-10-05')
})

test('days between, over the changes of the clock', () => {
  expect(daysBetween('2026-03-28', '2026-03-31')).toBe(3)
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
})

test('the day of a moment is that of the machine', () => {
  expect(dayOf(new Date(2026, 2, 31, 0, 5).getTime())).toBe('2026-03-31')
  expect(dayOf(new Date(2026, 2, 31, 23, 55).getTime())).toBe('2026-03-31')
})
