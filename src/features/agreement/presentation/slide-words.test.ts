import fc from 'fast-check'
import { expect, test } from 'vitest'
import { label, pagesOf, sentence, words } from './slide-words.ts'

test('what is too long is cut, never within a character', () => {
  expect(label('  MQL ')).toBe('MQL')
  expect(label('   ')).toBe('…')
  expect(words('   ')).toBe('')
  expect(label('a'.repeat(200))).toBe('a'.repeat(200))
  expect(label('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`)
  expect(sentence(`${'a'.repeat(998)}😀😀`)).toBe(`${'a'.repeat(998)}…`)
})

test('pages hold the whole list in its order, none more than it may, all about as many', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 12 }), (list, most) => {
      const pages = pagesOf(list, most)
      expect(pages.flat()).toStrictEqual(list)
      const sizes = pages.map((page) => page.length)
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most)
      if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    }),
    { seed: 1 },
  )
})
