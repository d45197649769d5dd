import { expect, test } from 'vitest'
import { translator } from '#i18n/translate.ts'
import { chanceErrorText, errorColumn, errorText } from './error-text.ts'

const wording = { t: translator('en'), language: 'en', currency: 'EUR' } as const

test('an error has two digits in the unit of its figure', () => {
  expect(errorText('npv', { value: 0, error: 1234.5 }, wording)).toBe('€1,235')
  expect(errorText('roi', { value: 0, error: 0.000_123_4 }, wording)).toBe('0.012%')
  expect(errorText('payback', { value: 0, error: 0.0456 }, wording)).toBe('0.046')
  expect(chanceErrorText({ value: 0.5, error: 0.004_21 }, 'en')).toBe('0.42%')
})

test('a column of errors has the same decimals throughout', () => {
  const estimates = [0.0456, 0.008, 0.3].map((error) => ({ value: 0, error }))
  expect(estimates.map(errorColumn('payback', estimates, wording))).toEqual(['0.05', '0.01', '0.30'])
  expect(estimates.map(errorColumn('roi', estimates, wording))).toEqual(['5%', '1%', '30%'])
  const none = [{ value: 0, error: 0 }]
  expect(none.map(errorColumn('payback', none, wording))).toEqual(['0'])
})
