import { expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { reviewReminder } from './review-words.ts'
import { translator } from './translate.ts'

function reminder(reviewOn: string | null, today: string, language: Language = 'en') {
  return reviewReminder(reviewOn, today, { t: translator(language), language })
}

test('a review is due from its day on', () => {
  expect(reminder(null, '2026-03-31')).toBeNull()
  expect(reminder('2027-03-31', '2027-03-30')).toEqual({ text: 'Review on 31 Mar 2027', isDue: false })
  expect(reminder('2027-03-31', '2027-03-31')).toEqual({ text: 'Review due today', isDue: true })
  expect(reminder('2027-03-31', '2027-04-01')?.text).toBe('Review overdue by 1 day')
  expect(reminder('2027-03-31', '2027-04-03')).toEqual({ text: 'Review overdue by 3 days', isDue: true })
})

test('in the words of the language', () => {
  expect(reminder('2027-03-31', '2027-01-01', 'fi')?.text).toBe('Tarkistus 31.3.2027')
  expect(reminder('2027-03-31', '2027-04-03', 'fi')?.text).toBe('Tarkistus myöhässä 3 päivää')
  expect(reminder('2027-03-31', '2027-04-05', 'pl')?.text).toBe('Przegląd opóźniony o 5 dni')
})
