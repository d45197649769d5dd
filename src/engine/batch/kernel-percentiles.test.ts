import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { percentileOfSorted, percentilesOf } from '../risk/percentile.ts'
import { kernelPercentiles } from './kernel-percentiles.ts'

const kernel = await loadKernel()
const shares = [0, 0.05, 0.25, 0.5, 0.95, 0.9999, 1]

function inKernel(parts: readonly Float32Array[]): number[] {
  const count = parts.reduce((sum, { length }) => sum + length, 0)
  return kernelPercentiles(kernel, count)(parts, shares)
}

const numbers = fc.oneof(
  fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.float({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1, -0, 3.4e38, -3.4e38),
)

test('S76: the kernel finds the percentiles of a full sort, in however many parts the values come', () => {
  checkProperty(
    fc.property(
      fc
        .array(fc.array(numbers, { maxLength: 200 }), { minLength: 1, maxLength: 4 })
        .filter((all) => all.flat().length > 0),
      (all) => {
        const parts = all.map((part) => Float32Array.from(part))
        const sorted = Float32Array.from(all.flat()).sort()
        expect(inKernel(parts)).toEqual(shares.map((share) => percentileOfSorted(sorted, share)))
      },
    ),
    500,
  )
})

test('S76: of many values it gives the same bits as without the kernel', () => {
  // A skewed sum of multiples of an irrational number, so that values come evenly and in no order.
  const values = Float32Array.from({ length: 100_001 }, (_, i) => ((i * Math.SQRT2) % 1) ** 4 * 1e6 - 2e5)
  expect(inKernel([values.subarray(0, 33_333), values.subarray(33_333)])).toEqual(
    percentilesOf(values, shares),
  )
})

test.each([
  ['all alike', new Float32Array(1001).fill(7.25)],
  ['alike but for one', new Float32Array(1001).fill(7.25).fill(9, 500, 501)],
  ['two values', Float32Array.from({ length: 1001 }, (_, i) => (i % 3 === 0 ? 1 : 2))],
  ['one far away', Float32Array.from({ length: 1001 }, (_, i) => (i === 0 ? 3e38 : i))],
  ['one value', Float32Array.of(5)],
])('S76: %s', (_, values) => {
  const sorted = values.toSorted()
  expect(inKernel([values])).toEqual(shares.map((share) => percentileOfSorted(sorted, share)))
})
