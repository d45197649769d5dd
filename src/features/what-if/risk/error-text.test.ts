import { expect, test } from 'vitest'
import { translator } from '#i18n/translate.ts'
import { chanceErrorText, errorText } from './error-text.ts'

const wording = { t: translator('en'), language: 'en', currency: 'EUR' } as const

test('an error has two digits in the unit of its figure', () => {
  expect(errorText('npv', { value: 0, error: 1234.5 }, wording)).toBe('€1,235')
  expect(errorText('roi', { value: 0, error: 0.000_123_4 }, wording)).toBe('0.012%')
  expect(errorText('payback', { value: 0, error: 0.0456 }, wording)).toBe('0.046')
  expect(chanceErrorText({ value: 0.5, error: 0.004_21 }, 'en')).toBe('0.42%')
})
