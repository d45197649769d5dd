import { expect, test } from 'vitest'
import { withSoftHyphens } from './soft-hyphens.ts'

function syllables(text: string, language = 'fi'): string {
  return withSoftHyphens(text, language).replaceAll('\u00ad', '-')
}

test('divides long Finnish words before the consonant that begins a syllable', () => {
  expect(syllables('Myyntimahdollisuus')).toBe('Myyn-ti-mah-dol-li-suus')
  expect(syllables('Markkinoinnin hyväksymä liidi')).toBe('Mark-ki-noin-nin hyväksymä liidi')
})

test('leaves short words and other languages alone', () => {
  expect(syllables('Asiakas')).toBe('Asiakas')
  expect(syllables('Szansa sprzedażowa', 'pl')).toBe('Szansa sprzedażowa')
  expect(withSoftHyphens('Qualification', undefined)).toBe('Qualification')
})
