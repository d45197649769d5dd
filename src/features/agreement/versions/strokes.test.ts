import { expect, test } from 'vitest'
import { pointAt, withPoint, withStroke, type Strokes } from './strokes.ts'

test('a pointer is measured in thousandths of the width, and never beyond the field', () => {
  const field = { left: 100, top: 50, width: 500 }
  expect(pointAt({ clientX: 350, clientY: 100 }, field, 300)).toEqual({ x: 500, y: 100 })
  expect(pointAt({ clientX: 90, clientY: 9000 }, field, 300)).toEqual({ x: 0, y: 300 })
  expect(pointAt({ clientX: 9000, clientY: 0 }, field, 300)).toEqual({ x: 1000, y: 0 })
})

test('points that cannot be told apart are left out', () => {
  const strokes = withStroke([], { x: 10, y: 10 })
  expect(withPoint(strokes, { x: 12, y: 11 })).toBe(strokes)
  expect(withPoint(strokes, { x: 14, y: 10 })).toEqual([[10, 10, 14, 10]])
  expect(withPoint([], { x: 14, y: 10 })).toEqual([])
})

test('no scribble is more than a version may hold', () => {
  let strokes: Strokes = withStroke([], { x: 0, y: 0 })
  for (let step = 1; step <= 70_000; step++)
    strokes = withPoint(strokes, { x: (step % 2) * 1000, y: step % 300 })
  expect(strokes).toHaveLength(60)
  for (const stroke of strokes) expect(stroke.length).toBeLessThanOrEqual(2000)
  expect(withStroke(strokes, { x: 1, y: 1 })).toHaveLength(60)
  // A long line that goes on in another one has no gap.
  expect(strokes[1]!.slice(0, 2)).toEqual(strokes[0]!.slice(-2))
})
