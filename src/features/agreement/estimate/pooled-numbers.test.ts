import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { axisOver, gapBetween, placeOn, tidied } from './pooled-numbers.ts'

function between(low: number, high: number) {
  return { low, likely: low, high }
}

test('the widest stretch that nobody holds possible', () => {
  expect(gapBetween([between(1, 3), between(2, 5)])).toBeNull()
  expect(gapBetween([between(1, 3), between(3, 5)])).toBeNull()
  expect(gapBetween([between(10, 12), between(1, 3), between(4, 5)])).toEqual({ low: 5, high: 10 })
  // A wide one that begins early covers what lies between narrow ones.
  expect(gapBetween([between(1, 20), between(2, 3), between(9, 10)])).toBeNull()
})

test('an axis shows all values, with a few round ones written on it', () => {
  const value = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000)
  checkProperty(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const axis = axisOver(values)
      for (const one of values) {
        expect(placeOn(axis, one)).toBeGreaterThan(0)
        expect(placeOn(axis, one)).toBeLessThan(100)
      }
      expect(axis.ticks.length).toBeGreaterThanOrEqual(1)
      expect(axis.ticks.length).toBeLessThanOrEqual(6)
      for (const tick of axis.ticks) {
        expect(tick).toBeGreaterThanOrEqual(axis.low - 1e-9 * Math.abs(axis.low))
        expect(tick).toBeLessThanOrEqual(axis.high + 1e-9 * Math.abs(axis.high))
      }
    }),
  )
  expect(axisOver([0.25, 0.55]).ticks).toEqual([0.3, 0.4, 0.5])
})

test('nobody estimates in more than three digits', () => {
  expect(tidied(58_793.4)).toBe(58_800)
  expect(tidied(0.39647)).toBe(0.396)
  expect(tidied(0)).toBe(0)
})
