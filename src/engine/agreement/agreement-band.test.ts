import { expect, test } from 'vitest'
import { agreementBand } from './agreement-band.ts'

/** A narrow interval around kappa */
function around(kappa: number) {
  return { low: kappa - 0.001, high: kappa + 0.001 }
}

test.each([
  [-0.3, 'chance'],
  [0.15, 'chance'],
  [0.3, 'some'],
  [0.55, 'some'],
  [0.7, 'good'],
  [0.9, 'very-good'],
] as const)('S144: kappa of %d is %s', (kappa, band) => {
  expect(agreementBand(kappa, around(kappa))).toBe(band)
})

test('S144: upper ends belong to their band', () => {
  const bands = [0.2, 0.6, 0.8, 1].map((kappa) => agreementBand(kappa, { low: kappa, high: kappa }))
  expect(bands).toEqual(['chance', 'some', 'good', 'very-good'])
})

test('S144: two bands are still told, more are uncertain, and so is kappa without an interval', () => {
  expect(agreementBand(0.5, { low: 0.25, high: 0.75 })).toBe('some')
  expect(agreementBand(0.65, { low: 0.25, high: 0.75 })).toBe('good')
  expect(agreementBand(0.5, { low: 0.15, high: 0.75 })).toBe('uncertain')
  expect(agreementBand(0.7, { low: 0.55, high: 0.85 })).toBe('uncertain')
  expect(agreementBand(0.9, null)).toBe('uncertain')
})

test('S144: kappa itself counts where its interval lies beside it', () => {
  expect(agreementBand(0.85, { low: 0.5, high: 0.75 })).toBe('uncertain')
})
