import { describe, expect, test } from 'vitest'
import { placeOf } from './drag.mjs'
import { descendsFrom, proportionalMemory, proportionalSize } from './memory.mjs'

test('the pointer moves by one step each time and stays near where it began', () => {
  const places = Array.from({ length: 400 }, (_, step) => placeOf(step))
  expect(places[0]).toBe(0)
  expect(Math.max(...places)).toBe(40)
  expect(Math.min(...places)).toBe(-40)
  places.slice(1).forEach((place, index) => expect(Math.abs(place - places[index])).toBe(1))
})

describe('memory', () => {
  test('is read from what the system writes', () => {
    const rollup = '5581000-7ffd [rollup]\nRss:   100 kB\nPss:    64 kB\nPss_Dirty:   3 kB\nSwapPss:  9 kB\n'
    expect(proportionalSize(rollup)).toBe(64)
    expect(proportionalSize('')).toBe(0)
  })

  test('is summed over a process and all that descend from it', () => {
    const parents = new Map([
      [1, 0],
      [10, 1],
      [11, 10],
      [12, 11],
      [20, 1],
    ])
    const family = [...parents.keys()].filter((id) => descendsFrom(id, 10, parents))
    expect(family).toEqual([10, 11, 12])
  })

  test.skipIf(process.platform !== 'linux')('of this very process is some megabytes', () => {
    expect(proportionalMemory(process.pid)).toBeGreaterThan(1)
  })
})
