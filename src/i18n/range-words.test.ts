import { expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import type { Range } from '#domain/range.ts'
import { rangeText } from './range-words.ts'
import { translator } from './translate.ts'

function textOf(range: Range, unit: Parameters<typeof rangeText>[1]['unit'], language: Language): string {
  const text = rangeText(range, { unit, currency: 'EUR', t: translator(language), language })
  // Spaces that do not break are told apart elsewhere.
  return text.replaceAll(/[\u00a0\u202f]/g, ' ')
}

const pert = (low: number, high: number): Range => ({ kind: 'pert', low, likely: (low + high) / 2, high })

test.each([
  ['en', '20–45%'],
  ['fi', '20–45 %'],
  ['pl', '20–45%'],
] as const)('a share in %s: %s', (language, text) => {
  expect(textOf(pert(0.2, 0.45), 'share', language)).toBe(text)
})

test.each([
  ['en', '€15,000–40,000'],
  ['fi', '15 000–40 000 €'],
  ['pl', '15 000–40 000 €'],
] as const)('an amount in %s: %s', (language, text) => {
  expect(textOf(pert(15_000, 40_000), 'money', language)).toBe(text)
})

test('small amounts and shares keep the digits that tell their ends apart', () => {
  expect(textOf(pert(1.25, 2.75), 'money', 'en')).toBe('€1.25–2.75')
  expect(textOf(pert(0.0005, 0.002), 'share-a-month', 'en')).toBe('0.05–0.2%')
})

test.each([
  [{ kind: 'p10p90', low: 0.2, likely: 0.3, high: 0.45 }, '~20–45%'],
  [{ kind: 'counts', successes: 41, failures: 130 }, '41 of 171'],
  [{ kind: 'beta', mean: 0.3, concentration: 80 }, '30% (n = 80)'],
  [
    {
      kind: 'participants',
      estimates: [
        { low: 0.2, likely: 0.3, high: 0.4 },
        { low: 0.1, likely: 0.2, high: 0.3 },
      ],
    },
    '10–40%',
  ],
] as const satisfies [Range, string][])('%j of a share: %s', (range, text) => {
  expect(textOf(range, 'share', 'en')).toBe(text)
})

test.each([
  [{ kind: 'lognormal', mean: 25_000, cv: 0.3 }, '€25,000 (sd 30%)'],
  [{ kind: 'normal', mean: 25_000, sd: 5000 }, '25,000 ± €5,000'],
] as const satisfies [Range, string][])('%j of an amount: %s', (range, text) => {
  expect(textOf(range, 'money', 'en')).toBe(text)
})

test('a lag is said in days, even where it is kept as shares by month', () => {
  const fast = { kind: 'days', days: 30 } as const
  const slow = { kind: 'shares', shares: [0, 0, 0, 1] } as const
  expect(textOf({ kind: 'lagMix', fast, slow: { ...slow, shares: [...slow.shares] } }, 'lag', 'en')).toBe(
    '30–91 d',
  )
})
