import { describe, expect, test } from 'vitest'
import { betaDistribution } from '../risk/beta.ts'
import { normalQuantile } from '../risk/normal.ts'
import {
  betaTable,
  cellsOfTail,
  quantileTable,
  smallestDistance,
  valueAt,
  worstErrorOf,
  type QuantileTable,
} from './quantile-table.ts'

/** Distances from an end, evenly in their logarithm, the outermost and the innermost among them. */
const distances = Array.from({ length: 5000 }, (_, i) =>
  Math.min(0.5 - 2 ** -32, smallestDistance * (0.5 / smallestDistance) ** (i / 4999)),
)

/** All values of a table from the lower end to the upper one. */
function valuesOf(table: QuantileTable): number[] {
  const lower = distances.map((distance) => valueAt(table, distance, false))
  const upper = distances.map((distance) => valueAt(table, distance, true))
  return [...lower, ...upper.toReversed()]
}

describe.each<[name: string, quantile: (u: number) => number]>([
  ['normal', normalQuantile],
  ['lognormal', (u) => Math.exp(normalQuantile(u) * 0.8)],
  ['uniform', (u) => u],
  ['of two values', (u) => (u < 0.3 ? 1 : 5)],
  ['of one value', () => 3],
  ['nearly all at 0', (u) => u ** 40],
])('a table of a distribution: %s', (_, quantile) => {
  const table = quantileTable(quantile)

  test('S66: never falls and never leaves the values of its outermost cells', () => {
    const values = valuesOf(table)
    const least = quantile(smallestDistance)
    const greatest = quantile(1 - smallestDistance)
    const dust = 1e-14 * Math.max(Math.abs(least), Math.abs(greatest))
    values.forEach((value, i) => {
      if (value < (values[i - 1] ?? least) - dust || value > greatest + dust)
        expect.fail(`${value} after ${values[i - 1]}, of values from ${least} to ${greatest}`)
    })
    expect(values).toHaveLength(2 * distances.length)
  })

  test('S66: gives the quantiles at which its cells meet', () => {
    for (let octave = 1; octave <= 20; octave++) {
      const distance = 2 ** -octave * (1 - 2 ** -40)
      expect(valueAt(table, distance, false)).toBeCloseTo(quantile(distance), 6)
      expect(valueAt(table, distance, true)).toBeCloseTo(quantile(1 - distance), 6)
    }
  })
})

test('S66: the measured error is the largest that is seen between the cells of a smooth distribution', () => {
  const table = quantileTable(normalQuantile)
  const seen = Math.max(
    ...distances.flatMap((distance) => [
      Math.abs(valueAt(table, distance, false) - normalQuantile(distance)),
      Math.abs(valueAt(table, distance, true) - normalQuantile(1 - distance)),
    ]),
  )
  expect(worstErrorOf(table, normalQuantile)).toBeLessThan(3e-4)
  expect(worstErrorOf(table, normalQuantile)).toBeGreaterThan(seen * 0.95)
  expect(table).toHaveLength(4 * cellsOfTail)
})

test.each([
  [14, 386],
  [2.25, 3.75],
  [0.5, 0.5],
  [1, 1],
  [0.7, 40],
  [300, 2],
  [5000, 20_000],
])('S66: the table of Beta(%d, %d) agrees with its exact quantiles', (a, b) => {
  const { quantile } = betaDistribution(a, b)
  const deviation = Math.sqrt((a * b) / (a + b + 1)) / (a + b)
  const [low, high] = [10, 30]
  const table = betaTable(a, b, low, high)
  const exact = quantileTable((u) => low + (high - low) * quantile(u))
  // Both have the same straight lines; what differs is how exactly the ends of each were found.
  const [found, wanted] = [valuesOf(table), valuesOf(exact)]
  expect(found).toHaveLength(wanted.length)
  wanted.forEach((value, i) => {
    const distance = distances[Math.min(i, wanted.length - 1 - i)]!
    const difference = Math.abs(found[i]! - value) / (deviation * (high - low))
    if (!(difference < (distance > 1e-3 ? 1e-4 : 2e-3))) expect.fail(`${difference} at ${distance}`)
  })
})
