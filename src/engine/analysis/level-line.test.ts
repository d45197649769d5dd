import { describe, expect, test } from 'vitest'
import { levelLine } from './level-line.ts'
import type { LinePiece } from './requests.ts'

const values = Array.from({ length: 21 }, (_, i) => -1 + i / 10)

function field(of: (x: number, y: number) => number): Float64Array {
  return Float64Array.from(values.flatMap((y) => values.map((x) => of(x, y))))
}

function length(pieces: readonly LinePiece[]): number {
  return pieces.reduce((total, { x1, y1, x2, y2 }) => total + Math.hypot(x2 - x1, y2 - y1), 0)
}

function ends(pieces: readonly LinePiece[]): [number, number][] {
  return pieces.flatMap(({ x1, y1, x2, y2 }): [number, number][] => [
    [x1, y1],
    [x2, y2],
  ])
}

describe('the line through a grid', () => {
  test('S98: of a plane is exact', () => {
    const pieces = levelLine(
      values,
      values,
      field((x, y) => 2 * x - y),
      0.25,
    )
    for (const [x, y] of ends(pieces)) expect(2 * x - y).toBeCloseTo(0.25, 12)
    // From y = -1 to y = 1 across x = (y + 0.25) / 2.
    expect(length(pieces)).toBeCloseTo(Math.hypot(2, 1), 9)
  })

  test('S98: of a circle is closed and as long as a polygon in it', () => {
    const pieces = levelLine(
      values,
      values,
      field((x, y) => x * x + y * y),
      0.64,
    )
    expect(length(pieces)).toBeCloseTo(2 * Math.PI * 0.8, 1)
    const counts = new Map<string, number>()
    for (const end of ends(pieces)) {
      const key = end.map((one) => one.toFixed(9)).join()
      counts.set(key, (counts.get(key) ?? 0) + 1)
      expect(Math.hypot(...end)).toBeCloseTo(0.8, 2)
    }
    expect(new Set(counts.values())).toEqual(new Set([2]))
  })

  test('S98: cells without a figure at a corner have no line, and neither has a figure on one side only', () => {
    const holes = field((x, y) => (x > 0 ? Number.NaN : y))
    expect(length(levelLine(values, values, holes, 0))).toBeCloseTo(1, 9)
    expect(
      levelLine(
        values,
        values,
        field(() => 1),
        0,
      ),
    ).toEqual([])
  })

  test.each([
    [
      'above',
      1,
      [
        [0, 0.25],
        [0.25, 0],
      ],
      [
        [0.75, 1],
        [1, 0.75],
      ],
    ],
    [
      'below',
      -1,
      [
        [0, 0.75],
        [0.25, 1],
      ],
      [
        [0.75, 0],
        [1, 0.25],
      ],
    ],
  ] as const)(
    'S98: between two corners above and two below, the mean says what belongs together: %s',
    (_, sign, ...wanted) => {
      // Three times as far on the two corners whose side the mean is on.
      const [near, far] = sign > 0 ? [-1, 3] : [-3, 1]
      const pieces = levelLine([0, 1], [0, 1], Float64Array.of(near, far, far, near), 0)
      const found = pieces.map(({ x1, y1, x2, y2 }) =>
        [
          [x1, y1],
          [x2, y2],
        ].toSorted((a, b) => a[0]! - b[0]!),
      )
      expect(found.toSorted((a, b) => a[0]![0]! - b[0]![0]!)).toEqual(wanted)
    },
  )
})
