import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseSnapshots } from './retention.ts'

const day = 24 * 60 * 60 * 1000
const snapshot = (sequence: number, writtenAt: number, size = 1000) => ({ sequence, writtenAt, size })
const kept = (snapshots: ReturnType<typeof snapshot>[]) =>
  [...chooseSnapshots(snapshots).kept].sort((left, right) => left - right)

describe('which snapshots stay', () => {
  it('keeps the three newest of one day', () => {
    const snapshots = Array.from({ length: 15 }, (_, index) => snapshot(index, 1000 + index))
    expect(kept(snapshots)).toEqual([12, 13, 14])
    expect(chooseSnapshots(snapshots).oldestRecent).toBe(12)
  })

  it('keeps one of each earlier day, ten in all', () => {
    const snapshots = Array.from({ length: 30 }, (_, index) => snapshot(index, Math.floor(index / 2) * day))
    // 29 and 28 are of the last day, 27 of the one before; then the newest of each day.
    expect(kept(snapshots)).toEqual([13, 15, 17, 19, 21, 23, 25, 27, 28, 29])
    expect(chooseSnapshots(snapshots).oldestRecent).toBe(13)
  })

  it('never lets emptier ones rotate out a fuller one', () => {
    const emptied = [
      snapshot(1, 0, 90_000),
      ...Array.from({ length: 20 }, (_, index) => snapshot(index + 2, index, 200)),
    ]
    expect(kept(emptied)).toEqual([1, 19, 20, 21])
    expect(chooseSnapshots(emptied).oldestRecent).toBe(19)
  })

  it('keeps the fuller one beside a full house of days', () => {
    const snapshots = [
      snapshot(1, 0, 90_000),
      ...Array.from({ length: 40 }, (_, index) => snapshot(index + 2, (index + 1) * day, 200)),
    ]
    expect(kept(snapshots)).toContain(1)
    expect(kept(snapshots)).toHaveLength(10)
  })

  it('goes by sequence whatever the clock said', () => {
    const clocks = [5 * day, 400 * day, 4 * day, 3 * day, 3 * day + 1, 2 * day]
    expect(kept(clocks.map((writtenAt, index) => snapshot(index, writtenAt)))).toEqual([0, 1, 2, 3, 4, 5])
    const backwards = Array.from({ length: 15 }, (_, index) => snapshot(index, -index * day))
    expect(kept(backwards)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })

  it('keeps at most ten, the three newest and the fullest among them', () => {
    const facts = fc.record({
      writtenAt: fc.integer({ min: 0, max: 40 * day }),
      size: fc.integer({ min: 1, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 40 }), (list) => {
        const snapshots = list.map(({ writtenAt, size }, index) => snapshot(index, writtenAt, size))
        const result = kept(snapshots)
        expect(result.length).toBeLessThanOrEqual(10)
        expect(result).toEqual(expect.arrayContaining(snapshots.slice(-3).map(({ sequence }) => sequence)))
        const fullest = Math.max(...snapshots.map(({ size }) => size))
        const fullestKept = Math.max(...result.map((sequence) => snapshots[sequence]?.size ?? 0))
        expect(fullestKept).toBeGreaterThanOrEqual(fullest * 0.75)
      }),
      { seed: 2, numRuns: 500 },
    )
  })
})
