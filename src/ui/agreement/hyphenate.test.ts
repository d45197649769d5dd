import { expect, it } from 'vitest'
import { hyphenate } from './hyphenate.ts'

const shown = (text: string, language: 'fi' | 'pl' | 'en') =>
  hyphenate(text, language).replaceAll('\u00ad', '-')

it('parts long Finnish words between syllables', () => {
  expect(shown('Myyntimahdollisuus', 'fi')).toBe('Myyn-timah-dolli-suus')
  expect(shown('asiakkuudenhallintajärjestelmä', 'fi')).toBe('asiak-kuuden-hallin-tajär-jestelmä')
  expect(shown('Asiakas', 'fi')).toBe('Asiakas')
})

it('parts long Polish words only where a single sound stands between vowels', () => {
  expect(shown('zakwalifikowany', 'pl')).toBe('zakwa-lifi-kowany')
  expect(shown('odpowiedzialność', 'pl')).toBe('odpo-wiedzialność')
  expect(shown('przez marketing', 'pl')).toBe('przez marketing')
})

it('leaves English alone', () => {
  expect(hyphenate('responsibilities', 'en')).toBe('responsibilities')
})

it('changes nothing but the hyphens', () => {
  const text = 'Verkkolaskutusjärjestelmä (2027): käyttöönottoprojekti'
  expect(hyphenate(text, 'fi').replaceAll('\u00ad', '')).toBe(text)
})
