import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimatedChance, figureStatistics, histogramOf } from './figure-statistics.ts'

const values = Float64Array.from({ length: 500 }, (_, i) => ((i * 7919) % 1009) / 7)

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

describe('a figure over the trials', () => {
  test('S76, S77: mean, standard error and percentiles agree with NumPy', () => {
    const { mean, percentiles, absent } = figureStatistics(values, null)
    expect(mean!.value).toBeCloseTo(71.92685714285714, 11)
    expect(mean!.error).toBeCloseTo(1.8622318552094823, 12)
    expect(percentiles!.p5.value).toBeCloseTo(7.121428571428573, 12)
    expect(percentiles!.p95.value).toBeCloseTo(136.57857142857142, 12)
    expect(percentiles!.p50.error).toBeCloseTo(6.428571428571431, 12)
    expect(absent).toBe(0)
  })

  test('S78: trials without the figure are counted and reach no target', () => {
    const some = values.map((value, i) => (i % 5 === 0 ? Number.NaN : value))
    const { absent, reached, mean } = figureStatistics(some, { value: -1, isLowerBetter: false })
    expect(absent).toBe(100)
    expect(reached).toEqual({ value: 0.8, error: expect.closeTo(Math.sqrt(0.16 / 500), 14) })
    expect(mean!.value).toBeCloseTo(sum([...some].filter((value) => value >= 0)) / 400, 12)
  })

  test('S78: a target from below and from above, with what is missing on the mean', () => {
    const four = Float64Array.of(1, 2, 3, 6)
    const atLeast = figureStatistics(four, { value: 3, isLowerBetter: false })
    expect(atLeast.reached!.value).toBe(0.5)
    expect(atLeast.shortfall).toEqual({ value: 1.5, error: 0.5 })
    const atMost = figureStatistics(four, { value: 3, isLowerBetter: true })
    expect(atMost.reached!.value).toBe(0.75)
    expect(atMost.shortfall).toEqual({ value: 3, error: 0 })
    expect(figureStatistics(four, { value: 0, isLowerBetter: false }).shortfall).toBeNull()
    expect(figureStatistics(four, null)).toMatchObject({ reached: null, shortfall: null })
  })

  test('S78: where no trial has it, there is nothing to say', () => {
    const none = figureStatistics(new Float64Array(3).fill(Number.NaN), { value: 1, isLowerBetter: false })
    expect(none).toMatchObject({ mean: null, percentiles: null, absent: 3, shortfall: null })
    expect(none.reached).toEqual({ value: 0, error: 0 })
    expect(none.histogram).toEqual({ edges: [], counts: [] })
  })

  test('S77: a chance has the error of a share', () => {
    expect(estimatedChance(30, 120)).toEqual({ value: 0.25, error: Math.sqrt((0.25 * 0.75) / 120) })
  })
})

describe('columns of a histogram', () => {
  test('S79: round edges, about thirty of them over the bulk', () => {
    const { edges, counts } = histogramOf(values.slice().sort())
    expect(edges.slice(0, 3)).toEqual([0, 5, 10])
    expect(edges.at(-1)).toBe(145)
    // The numbers are 0, 1/7, 2/7 … with a few left out: about 17 in each column of 5.
    expect(sum(counts)).toBe(500)
    expect(Math.max(...counts.slice(0, -1))).toBeLessThanOrEqual(35)
  })

  test('S79: every value is in its column, and there are never more than a hundred', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 200 }), (numbers) => {
        const sorted = Float64Array.from(numbers).sort()
        const { edges, counts } = histogramOf(sorted)
        expect(counts.length).toBeLessThanOrEqual(101)
        expect(edges).toHaveLength(counts.length + 1)
        edges.slice(1).forEach((edge, i) => expect(edge).toBeGreaterThan(edges[i]!))
        let from = 0
        counts.forEach((count, i) => {
          const slack = 1e-9 * (Math.abs(edges[i]!) + Math.abs(edges[i + 1]!))
          for (const value of sorted.subarray(from, from + count)) {
            expect(value).toBeGreaterThanOrEqual(edges[i]! - slack)
            expect(value).toBeLessThanOrEqual(edges[i + 1]! + slack)
          }
          from += count
        })
        expect(from).toBe(sorted.length)
      }),
      { seed: 20_250_103, numRuns: 300 },
    )
  })

  test('S79: equal values stand in one column round them', () => {
    const { edges, counts } = histogramOf(Float64Array.of(5, 5, 5))
    expect(counts).toEqual([3])
    expect(edges[0]).toBeLessThan(5)
    expect(edges[1]).toBeGreaterThan(5)
    expect(histogramOf(Float64Array.of(0)).counts).toEqual([1])
  })
})
