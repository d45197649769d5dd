import { describe, expect, test } from 'vitest'
import type { ChannelId } from '#domain/identifier.ts'
import type { ChannelInput } from './projection-input.ts'
import { channelVolume, isActiveIn } from './volumes.ts'

const flat = Array.from<number>({ length: 12 }).fill(1)

function channel(fields: Partial<ChannelInput> = {}): ChannelInput {
  return {
    id: 'c' as ChannelId,
    entryStage: 0,
    volume: { kind: 'rule', base: 100, growth: 0, rampMonths: 0, season: flat },
    ceiling: null,
    firstMonth: 0,
    lastMonth: 11,
    costPerEntry: 0,
    fixedCost: 0,
    fixedCostList: [],
    oneOffCost: 0,
    costTag: 'marketing',
    opening: Float64Array.of(0),
    ...fields,
  }
}

const rule = { kind: 'rule', base: 100, growth: 0, rampMonths: 0, season: flat } as const

function volumes(fields: Partial<ChannelInput>, months = 6, startMonth = 0): number[] {
  return [...channelVolume(channel(fields), { months, startMonth })]
}

describe('by rule', () => {
  test('S1: the season is that of the calendar month, January being 0, and goes round', () => {
    const season = Array.from({ length: 12 }, (_, month) => month + 1)
    expect(volumes({ volume: { ...rule, season } }, 4, 10)).toEqual([1100, 1200, 100, 200])
  })

  test('S2: growth compounds from the first month', () => {
    expect(volumes({ volume: { ...rule, growth: 0.5 } }, 4)).toEqual([100, 150, 225, 337.5])
  })

  test('S2: a loss of everything leaves the first month', () => {
    expect(volumes({ volume: { ...rule, growth: -1 } }, 3)).toEqual([100, 0, 0])
  })

  test('S3: growth and ramp-up count from the start month, and both ends are included', () => {
    const late = { firstMonth: 2, lastMonth: 4, volume: { ...rule, growth: 1, rampMonths: 2 } }
    // Month 2: 100 · 2^0 · 1/2; month 3: 100 · 2^1 · 2/2; month 4: 100 · 2^2.
    expect(volumes(late)).toEqual([0, 0, 50, 200, 400, 0])
  })

  test('S3: a ramp-up of four months reaches the full volume in the fourth', () => {
    expect(volumes({ volume: { ...rule, rampMonths: 4 } })).toEqual([25, 50, 75, 100, 100, 100])
  })

  test('S3: the ceiling holds after growth, season and ramp-up', () => {
    const season = [1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    expect(volumes({ ceiling: 120, volume: { ...rule, growth: 0.1, season } }, 4)).toEqual([
      100,
      expect.closeTo(110, 10),
      120,
      120,
    ])
  })

  test('S3: a ceiling of 0 lets nobody in', () => {
    expect(volumes({ ceiling: 0 }, 2)).toEqual([0, 0])
  })
})

describe('by list', () => {
  const list = { kind: 'list', list: [5, 6, 7, 8] } as const

  test('S5: the list counts from the first month of the plan and ends with 0', () => {
    expect(volumes({ volume: list })).toEqual([5, 6, 7, 8, 0, 0])
  })

  test('S5: start, end and ceiling cut it', () => {
    expect(volumes({ volume: list, firstMonth: 1, lastMonth: 2, ceiling: 6.5 })).toEqual([0, 6, 6.5, 0, 0, 0])
  })
})

describe('by budget', () => {
  const budget = { kind: 'budget', budget: 300, list: [] } as const

  test('S24: what the money buys at the cost per entry, each month', () => {
    expect(volumes({ volume: budget, costPerEntry: 4 }, 3)).toEqual([75, 75, 75])
  })

  test('S24, S39: a list takes the place of the amount and ends with 0', () => {
    expect(volumes({ volume: { ...budget, list: [8, 0, 2] }, costPerEntry: 4 }, 4)).toEqual([2, 0, 0.5, 0])
  })

  test('S24: start, end and ceiling cut it', () => {
    const fields = { volume: budget, costPerEntry: 4, firstMonth: 1, lastMonth: 2, ceiling: 50 }
    expect(volumes(fields, 4)).toEqual([0, 50, 50, 0])
  })

  test('S24: nothing is bought for nothing, nor more than there can be', () => {
    expect(volumes({ volume: budget, costPerEntry: 0 }, 2)).toEqual([0, 0])
    expect(volumes({ volume: budget, costPerEntry: 5e-324 }, 2)).toEqual([1e12, 1e12])
  })
})

test('S3: a channel whose last month is before its first is never active', () => {
  const never = channel({ firstMonth: 3, lastMonth: 2 })
  expect([0, 1, 2, 3, 4].some((month) => isActiveIn(never, month))).toBe(false)
})
