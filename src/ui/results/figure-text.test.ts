import { expect, test } from 'vitest'
import { translator } from '#i18n/translate.ts'
import { valueText } from './figure-text.ts'

test('a small amount has its cents, a large one none', () => {
  const wording = { t: translator('en'), language: 'en', currency: 'EUR' } as const
  expect(valueText(0.4, 'money', wording)).toBe('€0.40')
  expect(valueText(1234.5, 'money', wording)).toBe('€1,235')
})
