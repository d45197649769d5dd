import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { languages } from '#domain/language.ts'
import { parseNumber } from './parse-number.ts'
import { spreadsheetNumber, spreadsheetText } from './spreadsheet-cell.ts'

describe('a number for a spreadsheet', () => {
  it('has the decimal separator of the language and no groups', () => {
    expect(spreadsheetNumber(1_234_567.891, 'fi', 2)).toBe('1234567,89')
    expect(spreadsheetNumber(1_234_567.891, 'pl', 2)).toBe('1234567,89')
    expect(spreadsheetNumber(1_234_567.891, 'en', 2)).toBe('1234567.89')
    expect(spreadsheetNumber(-20_000, 'fi', 2)).toBe('-20000')
    expect(spreadsheetNumber(0.5, 'pl', 0)).toBe('1')
  })

  it('is zero without a sign', () => {
    expect(spreadsheetNumber(-0, 'en', 2)).toBe('0')
    expect(spreadsheetNumber(-0.001, 'fi', 2)).toBe('0')
  })

  it('is refused when it is none', () => {
    for (const value of [Number.NaN, Infinity, -Infinity])
      expect(() => spreadsheetNumber(value, 'en', 2)).toThrow(RangeError)
  })

  test.prop([fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constantFrom(...languages)], { seed: 11 })(
    'is read as the same number',
    (value, language) => {
      const text = spreadsheetNumber(value, language, 2)
      expect(text).toMatch(/^-?\d+([.,]\d{1,2})?$/)
      const parsed = parseNumber(text, language)
      expect(parsed).toMatchObject({ ok: true })
      expect(Math.abs((parsed as { value: number }).value - value)).toBeLessThanOrEqual(0.005001)
    },
  )
})

describe('a text for a spreadsheet', () => {
  it.each([
    '=1+1',
    ' =1+1',
    '\t=1+1',
    '\r\n=1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '\u0000=1+1',
    '＝1+1',
    '+1+1',
    '＋1',
    '-1+1',
    '－1',
    '-',
    '@SUM(A1)',
    '＠SUM(A1)',
    '=HYPERLINK("https://example.org","x")',
    "=cmd|' /C calc'!A0",
    '=WEBSERVICE("https://example.org")',
    '+IMPORTXML(A1;"//a")',
  ])('that would be a formula begins with an apostrophe: %j', (text) => {
    expect(spreadsheetText(text)).toMatch(/^'/)
  })

  it('stays as it is otherwise, in one line', () => {
    for (const text of ['Revenue', 'MQL = SQL', '50 %', "'quoted", 'a-b', '', 'Zażółć', '−5'])
      expect(spreadsheetText(text)).toBe(text)
    expect(spreadsheetText('two\r\nlines\tand a tab')).toBe('two lines and a tab')
  })

  test.prop([fc.string({ unit: 'binary' })], { seed: 12 })('never begins as a formula', (text) => {
    const written = spreadsheetText(text)
    expect(written.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/)
    expect(written).not.toMatch(/[\t\r\n]/)
  })
})
