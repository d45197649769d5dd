import { describe, expect, test } from 'vitest'
import { monthlyGrowth, monthlyLoss, yearlyGrowth, yearlyLoss } from './yearly.ts'

describe('a year and a month of it', () => {
  test('1% a month is 12.68% of growth and 11.36% of loss a year', () => {
    expect(yearlyGrowth(0.01)).toBeCloseTo(0.126825, 6)
    expect(yearlyLoss(0.01)).toBeCloseTo(0.113615, 6)
  })

  test('20% a year is 1.53% of growth and 1.84% of loss a month', () => {
    expect(monthlyGrowth(0.2)).toBeCloseTo(0.0153095, 7)
    expect(monthlyLoss(0.2)).toBeCloseTo(0.01842347, 8)
  })

  test.each([-0.2, 0, 0.013, 0.5, 1])('a growth of %d comes back', (monthly) => {
    expect(monthlyGrowth(yearlyGrowth(monthly))).toBeCloseTo(monthly, 12)
  })

  test('losing everybody or nobody is the same in a month and in a year', () => {
    expect([monthlyLoss(0), monthlyLoss(1), yearlyLoss(0), yearlyLoss(1)]).toEqual([0, 1, 0, 1])
    expect(monthlyGrowth(-1)).toBe(-1)
  })

  test('there is no month of what cannot be in a year', () => {
    expect(monthlyLoss(1.2)).toBeNaN()
    expect(monthlyGrowth(-1.2)).toBeNaN()
  })
})
