import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentileError, percentileOfSorted, percentilesOf } from './percentile.ts'

const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]
const values = Float64Array.from({ length: 500 }, (_, i) => ((i * 7919) % 1009) / 7)
const sorted = values.slice().sort()

describe('percentiles', () => {
  test('S76: agree with NumPy', () => {
    const wanted = [
      7.121428571428573, 14.242857142857146, 36.03571428571429, 71.92857142857142, 107.82142857142857,
      129.44285714285715, 136.57857142857142,
    ]
    shares.forEach((q, i) => expect(percentileOfSorted(sorted, q)).toBeCloseTo(wanted[i]!, 12))
    expect(percentileOfSorted([4], 0.3)).toBe(4)
  })

  test('S76: are the same without sorting, however the numbers lie', () => {
    const number = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -3, max: 3 }),
      fc.constant(1e12),
    )
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 300 }), (numbers) => {
        const single = Float32Array.from(numbers)
        const inOrder = single.slice().sort()
        expect(percentilesOf(single, [0, ...shares, 1])).toEqual(
          [0, ...shares, 1].map((q) => percentileOfSorted(inOrder, q)),
        )
      }),
      { seed: 20_250_102, numRuns: 300 },
    )
  })
})

test('S77: half of the interval between the order statistics that a binomial count leaves', () => {
  // Binomial quantiles by SciPy: 16 and 35 of 500 at 5 %, 228 and 272 at 50 %, 436 and 463 at 90 %.
  expect(percentileError(sorted, 0.05)).toBeCloseTo((sorted[35]! - sorted[15]!) / 2, 14)
  expect(percentileError(sorted, 0.5)).toBeCloseTo((sorted[272]! - sorted[227]!) / 2, 14)
  expect(percentileError(sorted, 0.9)).toBeCloseTo((sorted[463]! - sorted[435]!) / 2, 14)
})

test('S77: too few trials for an order statistic on one side leave the end of the sample', () => {
  // 1 - 0.95^20 = 64 %: none of 20 is surely below the 5th percentile.
  expect(percentileError(sorted.slice(0, 20), 0.05)).toBeCloseTo((sorted[3]! - sorted[0]!) / 2, 14)
})
