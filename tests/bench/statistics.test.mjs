import { expect, test } from 'vitest'
import { growthExponent, median, quantile } from './statistics.mjs'

test('the median is the middle one, or halfway between the middle two', () => {
  expect(median([9, 1, 4])).toBe(4)
  expect(median([9, 1, 4, 100])).toBe(6.5)
  expect(median([7])).toBe(7)
})

test('a quantile is interpolated between neighbours', () => {
  const values = [40, 10, 30, 20, 50]
  expect(quantile(values, 0)).toBe(10)
  expect(quantile(values, 0.25)).toBe(20)
  expect(quantile(values, 0.95)).toBeCloseTo(48, 12)
  expect(values).toEqual([40, 10, 30, 20, 50])
  expect(() => quantile([], 0.5)).toThrow('nothing was measured')
})

test('the power of a growth is found, with no error where it is exact', () => {
  for (const power of [0, 1, 2.5]) {
    const { slope, error } = growthExponent([1, 2, 4, 9].map((size) => [size, 3 * size ** power]))
    expect(slope).toBeCloseTo(power, 12)
    expect(error).toBeCloseTo(0, 12)
  }
})

test('the error of a slope is that of a textbook regression', () => {
  // ln size 0, 1, 2, 3; ln cost 0, 2, 2, 4: slope 1.2, residual 0.8, error sqrt(0.8 / 2 / 5)
  const points = [0, 2, 2, 4].map((cost, size) => [Math.exp(size), Math.exp(cost)])
  const { slope, error } = growthExponent(points)
  expect(slope).toBeCloseTo(1.2, 12)
  expect(error).toBeCloseTo(Math.sqrt(0.8 / 2 / 5), 12)
})
