import { expect, test } from 'vitest'
import type { CalibrationResult } from '#engine/agreement/calibration.ts'
import { translator } from '#i18n/translate.ts'
import { kappaCaution, kappaMeaning } from './kappa-words.ts'

const t = translator('en')
const interval = { low: 0.3, high: 0.6, resamples: 1, undefinedResamples: 0 }

function counted(fields: Partial<CalibrationResult>, leads = 10) {
  return {
    kappa: { kind: 'value', value: 0.5, observed: 0.7, expected: 0.4 } as const,
    interval,
    band: 'some' as const,
    leads: Array.from({ length: leads }, (_, place) => ({ id: `${place}`, answers: 4, agreeing: 0.5 })),
    ...fields,
  }
}

test('kappa is said in words, and where it is not sure only what is sure', () => {
  expect(kappaMeaning(counted({}), t)).toContain('better than chance would bring, but far from reliable')
  const unsure = { ...interval, low: 0.1, high: 0.9 }
  expect(kappaMeaning(counted({ band: 'uncertain', interval: unsure }), t)).toContain('better than chance')
  const below = { ...unsure, low: -0.1 }
  expect(kappaMeaning(counted({ band: 'uncertain', interval: below }), t)).toMatch(/^Whether/)
  const none = { kappa: { kind: 'none', reason: 'always-the-same' }, interval: null, band: null } as const
  expect(kappaMeaning(counted(none), t)).toContain('same stage was chosen every time')
  expect(kappaCaution(counted(none), t)).toBeNull()
})

test('a low kappa is a little better than chance, and no more', () => {
  const low = { kind: 'value', value: 0.4, observed: 0.6, expected: 0.3 } as const
  const above = { ...low, value: 0.41 }
  const little = 'a little better than chance'
  expect(kappaMeaning(counted({ kappa: low }), t)).toContain(little)
  expect(kappaMeaning(counted({ kappa: above }), t)).not.toContain(little)
  const unsure = { ...interval, low: 0.01, high: 0.9 }
  expect(kappaMeaning(counted({ kappa: low, band: 'uncertain', interval: unsure }), t)).toContain(little)
  expect(kappaMeaning(counted({ kappa: above, band: 'uncertain', interval: unsure }), t)).not.toContain(
    little,
  )
})

test('warns of few leads and of a wide interval, and of neither where there is neither', () => {
  const wide = { ...interval, low: 0.1, high: 0.9 }
  expect(kappaCaution(counted({ interval: wide }, 30), t)).toContain('The interval is wide')
  expect(kappaCaution(counted({}), t)).toContain('rather too narrow')
  expect(kappaCaution(counted({ interval: null }, 4), t)).toContain('4 leads are too few')
  expect(kappaCaution(counted({}, 30), t)).toBeNull()
})
