import { expect, test } from 'vitest'
import { figureValueText } from './figure-words.ts'
import { translator } from './translate.ts'

const finnish = { t: translator('fi'), language: 'fi', currency: 'EUR' } as const

test.each([
  ['payback', 12, '12\u00a0kk', '12,0\u00a0kk'],
  ['roi', 0.45, '45\u00a0%', '45,0\u00a0%'],
  ['customers', 16, '16', '16,0'],
  ['npv', 1234.5, '1\u00a0235\u00a0€', '1\u00a0235\u00a0€'],
  ['ltvToCac', 3, '3,00', '3,00'],
] as const)('in a column %s has as many decimals as all the others', (name, value, alone, inColumn) => {
  const plain = (text: string) => text.replaceAll(/\s/g, '\u00a0')
  expect(plain(figureValueText(name, value, finnish))).toBe(alone)
  expect(plain(figureValueText(name, value, finnish, { isInColumn: true }))).toBe(inColumn)
})

test('a difference of shares in a column is in percentage points with a decimal', () => {
  const text = figureValueText('roi', 0.05, finnish, { isDifference: true, isInColumn: true })
  expect(text.replaceAll(/\s/g, ' ')).toBe('+5,0 %-yks.')
})
