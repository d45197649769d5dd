import { expect, test } from 'vitest'
import { calendarDay } from './calendar-day.ts'

test('is the day that JavaScript’s own calendar names, from 1900 to 2400', () => {
  for (let instant = Date.UTC(1900, 0, 1); instant < Date.UTC(2400, 0, 1); instant += 7.3 * 86_400_000)
    expect(calendarDay(instant)).toBe(new Date(instant).toISOString().slice(0, 10))
})

test.each(['2000-02-29', '2024-02-29', '2100-02-28', '2100-03-01', '2026-12-31'])('%s', (day) => {
  const start = Date.parse(`${day}T00:00:00Z`)
  expect(calendarDay(start)).toBe(day)
  expect(calendarDay(start + 86_399_999)).toBe(day)
})
