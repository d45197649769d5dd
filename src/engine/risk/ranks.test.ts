import { expect, test } from 'vitest'
import { correlationOf, ranksOf } from './ranks.ts'

const x = Float64Array.from({ length: 60 }, (_, i) => (i * i) % 37)
const y = Float64Array.from({ length: 60 }, (_, i) => ((i * 7) % 23) + ((i * i) % 5))

test('S80: equal numbers share the mean of their ranks', () => {
  expect([...ranksOf(Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5))]).toEqual([
    4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8,
  ])
})

test('S80: correlations of numbers and of ranks agree with SciPy', () => {
  expect(correlationOf(x, y)).toBeCloseTo(-0.025048119063741367, 14)
  expect(correlationOf(ranksOf(x), ranksOf(y))).toBeCloseTo(-0.055036555276575576, 14)
})

test('S80: what does not vary is correlated with nothing', () => {
  expect(correlationOf(x, new Float64Array(60).fill(2))).toBe(0)
  expect(correlationOf(Float64Array.of(1, 2, 3), Float64Array.of(-3, -5, -7))).toBe(-1)
})
