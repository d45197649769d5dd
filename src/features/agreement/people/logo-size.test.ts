import { describe, expect, test } from 'vitest'
import { fitWithin, pictureKind } from './logo-size.ts'

describe('the size of a logo', () => {
  test.each([
    [
      { width: 600, height: 200 },
      { width: 600, height: 200 },
    ],
    [
      { width: 120, height: 40 },
      { width: 120, height: 40 },
    ],
    [
      { width: 1200, height: 100 },
      { width: 600, height: 50 },
    ],
    [
      { width: 800, height: 800 },
      { width: 200, height: 200 },
    ],
    [
      { width: 6000, height: 1 },
      { width: 600, height: 1 },
    ],
  ])('%o becomes %o', (from, to) => {
    expect(fitWithin(from)).toStrictEqual(to)
  })
})

describe('what a file is', () => {
  test.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'image/png'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0], 'image/jpeg'],
    ['a GIF', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61], null],
    ['an SVG', [...new TextEncoder().encode('<svg xml')], null],
    ['nothing', [], null],
  ])('%s', (_, bytes, kind) => {
    expect(pictureKind(new Uint8Array(bytes))).toBe(kind)
  })
})
