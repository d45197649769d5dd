import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Checkpoint } from '#engine/analysis/requests.ts'
import { figureOf } from '#engine/figure.ts'
import { checkpointMonths, chosenCheckpoints, thresholdOf } from './business-case-checkpoints.ts'

function offered(
  horizon: number,
  peopleAt: (month: number) => [planned: number, threshold: number],
): Checkpoint[] {
  return checkpointMonths(horizon).map((month) => {
    const [planned, threshold] = peopleAt(month + 1)
    return {
      month,
      planned,
      threshold: figureOf(threshold),
      cumulativeCash: 0,
      cumulativeCashThreshold: figureOf(0),
    }
  })
}

function monthsOf(checkpoints: Checkpoint[]): number[] {
  return checkpoints.map(({ month }) => month + 1)
}

describe('months', () => {
  it.each([
    [36, [3, 6, 12]],
    [18, [3, 6, 12]],
    [12, [3, 6, 9]],
    [6, [2, 3, 5]],
    [2, [1]],
    [1, []],
  ])('%d months are looked at in %o', (horizon, months) => {
    expect(
      monthsOf(
        chosenCheckpoints(
          offered(horizon, () => [20, 10]),
          horizon,
          true,
        ),
      ),
    ).toEqual(months)
  })

  it('are later ones where the first have too few people to judge by', () => {
    const slow = offered(36, (month) => (month < 6 ? [0.9, 0.7] : [month, month * 0.8]))
    expect(monthsOf(chosenCheckpoints(slow, 36, true))).toEqual([6, 9, 12])
  })

  it('are earlier ones where nobody comes later', () => {
    const brief = offered(36, (month) => (month <= 5 ? [10, 8] : [0, 0]))
    expect(monthsOf(chosenCheckpoints(brief, 36, true))).toEqual([3, 4, 5])
  })

  it('are those that the plan misses too, where it does not pay', () => {
    expect(
      monthsOf(
        chosenCheckpoints(
          offered(36, () => [5, 8]),
          36,
          false,
        ),
      ),
    ).toEqual([3, 6, 12])
    expect(
      chosenCheckpoints(
        offered(36, () => [5, 8]),
        36,
        true,
      ),
    ).toEqual([])
  })
})

describe('a threshold', () => {
  it.each([
    [19.01, 20],
    [20, 20],
    [20.000000000000004, 20],
    [0.2, 1],
    [0, 0],
  ])('of %d people is %d', (people, whole) => expect(thresholdOf(people)).toBe(whole))

  test.prop([fc.double({ min: 0, max: 1e6, noNaN: true })], { seed: 1 })(
    'is whole, and never below the one that breaks even',
    (people) => {
      const whole = thresholdOf(people)
      expect(Number.isInteger(whole)).toBe(true)
      expect(whole).toBeGreaterThanOrEqual(people * (1 - 1e-11))
      expect(whole).toBeLessThanOrEqual(people + 1)
    },
  )
})
