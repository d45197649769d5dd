import { describe, expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { acquisitionPayback, discountedLifetimeValue, lifetimeValue, meanLifetime } from './customer-value.ts'
import { projectionInput, type ProjectionInput } from './projection-input.ts'

function withEconomics(plan: WorkspaceParts['plan']): ProjectionInput {
  return projectionInput(buildWorkspace({ plan: plan ?? {}, stages: [{ id: 's' }] }))!
}

describe('CAC payback', () => {
  test('S18: the first whole month in which the customer has paid it back', () => {
    const input = withEconomics({ dealSize: 100, recurringFee: 10, margin: 0.5, churn: 0 })
    expect(acquisitionPayback(input, 50)).toEqual({ kind: 'value', value: 0 })
    expect(acquisitionPayback(input, 51)).toEqual({ kind: 'value', value: 1 })
    expect(acquisitionPayback(input, 65)).toEqual({ kind: 'value', value: 3 })
  })

  test('S18: churn slows it, and may keep it from ever happening', () => {
    // Fees of 10, 5, 2.5 … never reach 20.
    const input = withEconomics({ recurringFee: 10, margin: 1, churn: 0.5 })
    expect(acquisitionPayback(input, 15)).toEqual({ kind: 'value', value: 2 })
    expect(acquisitionPayback(input, 17.5)).toEqual({ kind: 'value', value: 3 })
    expect(acquisitionPayback(input, 20.1)).toEqual({ kind: 'none', reason: 'never-recovered' })
  })

  test('S18: not looked for beyond 1,200 months', () => {
    const input = withEconomics({ recurringFee: 1, margin: 1, churn: 0 })
    expect(acquisitionPayback(input, 1200)).toEqual({ kind: 'value', value: 1200 })
    expect(acquisitionPayback(input, 1200.5)).toEqual({ kind: 'none', reason: 'never-recovered' })
  })

  test('S18: expansion is not counted', () => {
    const input = withEconomics({ recurringFee: 10, margin: 1, expansion: 0.5 })
    expect(acquisitionPayback(input, 20)).toEqual({ kind: 'value', value: 2 })
    expect(acquisitionPayback(input, 25)).toEqual({ kind: 'value', value: 3 })
  })
})

describe('lifetime value', () => {
  test('S19: the closed form of 60 months', () => {
    const churn = 0.03
    const input = withEconomics({ dealSize: 500, recurringFee: 40, margin: 0.6, churn })
    const expected = 0.6 * (500 + (40 * (1 - (1 - churn) ** 60)) / churn)
    expect(lifetimeValue(input)).toBeCloseTo(expected, 9)
  })

  test('S19: 60 fees without churn, one where everybody leaves at once', () => {
    expect(lifetimeValue(withEconomics({ recurringFee: 40, margin: 1, churn: 0 }))).toBe(2400)
    expect(lifetimeValue(withEconomics({ recurringFee: 40, margin: 1, churn: 1 }))).toBe(40)
  })

  test('S19, S36: expansion against churn, over the lifetime months of the plan', () => {
    const plan = {
      dealSize: 500,
      recurringFee: 40,
      margin: 0.6,
      churn: 0.03,
      expansion: 0.02,
      lifetimeMonths: 24,
    }
    const kept = 0.97 * 1.02
    expect(lifetimeValue(withEconomics(plan))).toBeCloseTo(
      0.6 * (500 + (40 * (1 - kept ** 24)) / (1 - kept)),
      9,
    )
    // Where the two balance, each month brings the same.
    const even = { recurringFee: 40, churn: 0.5, expansion: 1, lifetimeMonths: 600 }
    expect(lifetimeValue(withEconomics(even))).toBe(24_000)
  })

  test('S43: discounted, a growing annuity has a closed form', () => {
    const plan = {
      dealSize: 500,
      recurringFee: 40,
      margin: 0.6,
      churn: 0.03,
      expansion: 0.01,
      discountRate: 0.08,
    }
    const factor = (0.97 * 1.01) / 1.08 ** (1 / 12)
    expect(discountedLifetimeValue(withEconomics(plan))).toBeCloseTo(
      0.6 * (500 + (40 * (1 - factor ** 60)) / (1 - factor)),
      9,
    )
  })

  test('S43: without a discount rate it is the same', () => {
    const input = withEconomics({ dealSize: 500, recurringFee: 40, churn: 0.03 })
    expect(discountedLifetimeValue(input)).toBe(lifetimeValue(input))
  })
})

test('S43: the mean lifetime is 1 / churn, none where nobody leaves', () => {
  expect(meanLifetime(withEconomics({ churn: 0.04 }))).toEqual({ kind: 'value', value: 25 })
  expect(meanLifetime(withEconomics({ churn: 0 }))).toEqual({ kind: 'none', reason: 'no-churn' })
})
