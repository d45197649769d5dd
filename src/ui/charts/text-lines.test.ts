import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { textLines } from './text-lines.ts'

const letters = (line: string) => line.length

it('breaks between words where a line is full', () => {
  expect(textLines('Cumulative cash of both scenarios', 15, letters)).toEqual([
    'Cumulative cash',
    'of both',
    'scenarios',
  ])
  expect(textLines('Short', 15, letters)).toEqual(['Short'])
})

it('leaves a word that is wider than a line whole', () => {
  expect(textLines('a Asiakashankintakustannus b', 10, letters)).toEqual([
    'a',
    'Asiakashankintakustannus',
    'b',
  ])
})

test.prop([fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 40 })], { seed: 21 })(
  'loses no word, and no line of several words is too wide',
  (text, width) => {
    const lines = textLines(text, width, letters)
    expect(lines.join(' ').split(/\s+/)).toEqual(text.split(/\s+/))
    for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width)
  },
)
