import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { formatNumber } from './format.ts'
import { parseNumber, type NumberProblem } from './parse-number.ts'

const noBreak = '\u00a0'
const narrow = '\u202f'
const thin = '\u2009'

/** A number, or the reason; for an ambiguous or foreign text with the readings that the message shows. */
type Expected = number | NumberProblem['reason'] | [NumberProblem['reason'], ...number[]]

const no = 'not-a-number'
const groups = 'wrong-groups'

/** Every shape in all three languages: [text, suomi, polski, English]. */
const shapes: [text: string, fi: Expected, pl: Expected, en: Expected][] = [
  // Plain
  ['0', 0, 0, 0],
  ['7', 7, 7, 7],
  ['1234', 1234, 1234, 1234],
  ['1000000', 1000000, 1000000, 1000000],
  ['05', 5, 5, 5],
  ['  42 ', 42, 42, 42],
  [`${noBreak}42\t`, 42, 42, 42],
  // Decimals
  ['1,5', 1.5, 1.5, ['wrong-separator', 1.5]],
  ['1.5', ['wrong-separator', 1.5], ['wrong-separator', 1.5], 1.5],
  ['0,5', 0.5, 0.5, ['wrong-separator', 0.5]],
  ['0.5', ['wrong-separator', 0.5], ['wrong-separator', 0.5], 0.5],
  [',5', 0.5, 0.5, ['wrong-separator', 0.5]],
  ['.5', ['wrong-separator', 0.5], ['wrong-separator', 0.5], 0.5],
  ['12,50', 12.5, 12.5, ['wrong-separator', 12.5]],
  ['1234,5', 1234.5, 1234.5, ['wrong-separator', 1234.5]],
  ['1234.5', ['wrong-separator', 1234.5], ['wrong-separator', 1234.5], 1234.5],
  ['1.2345', ['wrong-separator', 1.2345], ['wrong-separator', 1.2345], 1.2345],
  ['0.125', ['wrong-separator', 0.125], ['wrong-separator', 0.125], 0.125],
  ['0,125', 0.125, 0.125, ['wrong-separator', 0.125]],
  // One separator before three digits
  ['1.234', ['ambiguous', 1234, 1.234], ['ambiguous', 1234, 1.234], 1.234],
  ['12.345', ['ambiguous', 12345, 12.345], ['ambiguous', 12345, 12.345], 12.345],
  ['-1.234', ['ambiguous', -1234, -1.234], ['ambiguous', -1234, -1.234], -1.234],
  ['1,234', 1.234, 1.234, 1234],
  ['999,999', 999.999, 999.999, 999999],
  ['1234.567', ['wrong-separator', 1234.567], ['wrong-separator', 1234.567], 1234.567],
  ['1234,567', 1234.567, 1234.567, ['wrong-separator', 1234.567]],
  // Groups by spaces
  ['1 234', 1234, 1234, 1234],
  [`1${noBreak}234`, 1234, 1234, 1234],
  [`1${narrow}234`, 1234, 1234, 1234],
  [`1${thin}234${noBreak}567`, 1234567, 1234567, 1234567],
  ['1 234,5', 1234.5, 1234.5, ['wrong-separator', 1234.5]],
  [`1${noBreak}234,5`, 1234.5, 1234.5, ['wrong-separator', 1234.5]],
  [`1${narrow}234,5`, 1234.5, 1234.5, ['wrong-separator', 1234.5]],
  ['1 234.5', ['wrong-separator', 1234.5], ['wrong-separator', 1234.5], 1234.5],
  ['12 34', groups, groups, groups],
  ['1  234', groups, groups, groups],
  ['1234 567', groups, groups, groups],
  ['1 2', groups, groups, groups],
  ['0 234', no, no, no],
  // Groups by points and commas
  ['1.234,5', 1234.5, 1234.5, ['wrong-separator', 1234.5]],
  ['1.234.567', 1234567, 1234567, ['wrong-separator', 1234567]],
  ['1.234.567,89', 1234567.89, 1234567.89, ['wrong-separator', 1234567.89]],
  ['1,234.5', ['wrong-separator', 1234.5], ['wrong-separator', 1234.5], 1234.5],
  ['1,234,567', ['wrong-separator', 1234567], ['wrong-separator', 1234567], 1234567],
  ['1,234,567.89', ['wrong-separator', 1234567.89], ['wrong-separator', 1234567.89], 1234567.89],
  ['12,34,567', groups, groups, groups],
  ['1,23,4', groups, groups, groups],
  ['1,2345,678', groups, groups, groups],
  ['1.23.4', groups, groups, groups],
  ['1.234,567,8', groups, groups, groups],
  ['1,234.567.8', groups, groups, groups],
  ['1 234.567,8', groups, groups, groups],
  ['1 234,567.8', groups, groups, groups],
  ['0,123,456', no, no, no],
  // Dates and versions are no numbers
  ['01.05', no, no, no],
  ['31.12.2026', groups, groups, groups],
  ['31.12', ['wrong-separator', 31.12], ['wrong-separator', 31.12], 31.12],
  ['2026-11-12', no, no, no],
  ['12:30', no, no, no],
  ['1/2', no, no, no],
  // Signs
  ['-5', -5, -5, -5],
  ['\u22125', -5, -5, -5],
  ['+5', 5, 5, 5],
  ['-0', 0, 0, 0],
  [`\u22121${noBreak}234,5`, -1234.5, -1234.5, ['wrong-separator', -1234.5]],
  ['-1,234.5', ['wrong-separator', -1234.5], ['wrong-separator', -1234.5], -1234.5],
  ['--5', no, no, no],
  ['+-5', no, no, no],
  ['5-', no, no, no],
  ['- 5', no, no, no],
  ['\u20135', no, no, no],
  ['(5)', no, no, no],
  // Apostrophes group in Swiss files only, which this program does not write
  ["1'234", no, no, no],
  ['1\u2019234.5', no, no, no],
  // Nothing, separators alone, separators at an end
  ['', 'empty', 'empty', 'empty'],
  [`  ${noBreak}`, 'empty', 'empty', 'empty'],
  [',', no, no, no],
  ['.', no, no, no],
  ['-', no, no, no],
  ['+', no, no, no],
  ['5,', no, no, no],
  ['5.', no, no, no],
  ['1,,5', groups, groups, groups],
  ['1..5', groups, groups, groups],
  ['1.,5', groups, groups, groups],
  // What programming languages take for numbers
  ['1e5', no, no, no],
  ['1E-3', no, no, no],
  ['0x10', no, no, no],
  ['0b11', no, no, no],
  ['1_000', no, no, no],
  ['10n', no, no, no],
  ['Infinity', no, no, no],
  ['-Infinity', no, no, no],
  ['∞', no, no, no],
  ['NaN', no, no, no],
  ['null', no, no, no],
  // Other scripts and look-alikes
  ['١٢', no, no, no],
  ['１２', no, no, no],
  ['१२', no, no, no],
  ['½', no, no, no],
  ['5²', no, no, no],
  ['1٫5', no, no, no],
  ['1，5', no, no, no],
  ['1·5', no, no, no],
  ['1\u00ad234', no, no, no],
  ['1\u200b234', no, no, no],
  // Units that nobody asked for, words
  ['5 %', no, no, no],
  ['5€', no, no, no],
  ['€5', no, no, no],
  ['5 zł', no, no, no],
  ['5k', no, no, no],
  ['viisi', no, no, no],
  ['5 000 €', no, no, no],
  ['=1+1', no, no, no],
  ['5;6', no, no, no],
  ['5\n6', no, no, no],
  ['5\t6', no, no, no],
  // More digits than a double keeps
  ['999999999999999', 999999999999999, 999999999999999, 999999999999999],
  ['9999999999999999', 'too-many-digits', 'too-many-digits', 'too-many-digits'],
  ['12345678901234567890', 'too-many-digits', 'too-many-digits', 'too-many-digits'],
  ['0000000000000000000000005', 5, 5, 5],
  ['0,1234567890123456', 'too-many-digits', 'too-many-digits', ['wrong-separator', 0.1234567890123456]],
  ['0,10000000000000000000', 0.1, 0.1, ['wrong-separator', 0.1]],
]

describe('parseNumber', () => {
  for (const [place, language] of languages.map((one) => [{ fi: 1, pl: 2, en: 3 }[one], one] as const))
    test.each(shapes)(`${language}: %j`, (text, ...expected) => {
      const parsed = parseNumber(text, language)
      const wanted = expected[place - 1]!
      if (typeof wanted === 'number') {
        expect(parsed).toStrictEqual({ ok: true, value: wanted })
        return
      }
      const [reason, ...readings] = typeof wanted === 'string' ? [wanted] : wanted
      expect(parsed).toMatchObject({ ok: false, reason })
      if (parsed.ok) return
      if (parsed.reason === 'ambiguous') expect(parsed.readings).toStrictEqual(readings)
      if (parsed.reason === 'wrong-separator') {
        expect([parsed.reading]).toStrictEqual(readings)
        expect(parsed.expected).toBe(language === 'en' ? '.' : ',')
      }
    })

  test('enough shapes are tried', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(60)
  })

  test.each([
    ['5 %', ['%'], [], 5],
    [`5${noBreak}%`, ['%'], [], 5],
    ['5%', ['%'], [], 5],
    ['-5 %', ['%'], [], -5],
    ['1 234,50 zł', ['zł'], [], 1234.5],
    ['1 234,50 ZŁ', ['zł'], [], 1234.5],
    ['300 tkr', ['kr', 'tkr'], [], 300],
    ['€5', [], ['€'], 5],
    ['€ 5', [], ['€'], 5],
    ['-€5', [], ['€'], -5],
    ['€-5', [], ['€'], -5],
    ['\u2212€5', [], ['€'], -5],
    ['-€-5', [], ['€'], no],
    ['5 % %', ['%'], [], no],
    ['%', ['%'], [], no],
    ['5 €', ['%'], [], no],
    ['5 %', [''], [], no],
  ] as const)('units: %j with suffixes %j and prefixes %j', (text, suffixes, prefixes, expected) => {
    const parsed = parseNumber(text, 'pl', { suffixes, prefixes })
    if (typeof expected === 'number') expect(parsed).toStrictEqual({ ok: true, value: expected })
    else expect(parsed).toMatchObject({ ok: false, reason: expected })
  })

  test.each(languages)('what is shown in %s is read as what it was', (language) => {
    const numberWithDecimals = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.nat({ max: 6 }))
      .map(([digits, decimals]) => ({ value: digits / 10 ** decimals, decimals }))
    checkProperty(
      fc.property(numberWithDecimals, ({ value, decimals }) => {
        const text = formatNumber(value, language, { maximumFractionDigits: decimals })
        expect(parseNumber(text, language)).toStrictEqual({ ok: true, value: value === 0 ? 0 : value })
      }),
      2000,
    )
  })

  test.each(languages)(
    'what is shown in another language is read as the same or refused, in %s',
    (language) => {
      checkProperty(
        fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(...languages), (digits, other) => {
          // Two decimals: with three, 1,234 is one thing in English and another in Finnish, and both are right.
          const value = digits / 100
          const parsed = parseNumber(
            formatNumber(value, other, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
            language,
          )
          expect(parsed.ok ? parsed.value : value).toBe(value)
        }),
        2000,
      )
    },
  )

  test('any text gives a finite number or a reason', () => {
    const pieces = fc.constantFrom(
      '0',
      '1',
      '23',
      '456',
      '.',
      ',',
      ' ',
      noBreak,
      narrow,
      '-',
      '\u2212',
      '+',
      'e',
      '%',
      '٣',
    )
    checkProperty(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(...languages), (parts, language) => {
        const parsed = parseNumber(parts.join(''), language)
        if (parsed.ok) expect(Number.isFinite(parsed.value) && !Object.is(parsed.value, -0)).toBe(true)
        else expect(parsed.reason).not.toBe('')
      }),
      5000,
    )
  })

  test('a very long text is refused at once', () => {
    const start = performance.now()
    for (const text of ['1'.repeat(1e6), '1 '.repeat(5e5), '1.'.repeat(5e5), ' '.repeat(1e6) + 'x'])
      expect(parseNumber(text, 'fi').ok).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
