import { describe, expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { activeCustomers } from './money.ts'
import { project, type Projection } from './project.ts'
import { projectionInput } from './projection-input.ts'

function projected(parts: WorkspaceParts): Projection {
  return project(projectionInput(buildWorkspace(parts))!)
}

const plan = {
  months: 3,
  dealSize: 1000,
  recurringFee: 10,
  margin: 0.5,
  churn: 0.5,
  overhead: 7,
  investment: 100,
}
const stages = [
  { id: 'lead', rate: 0.5, costPerEntry: 1 },
  { id: 'won', costPerEntry: 20 },
]

describe('customers and revenue', () => {
  test('S9: a customer pays in the month of winning, churn begins the month after', () => {
    expect([...activeCustomers(Float64Array.of(8, 0, 4), 0.25)]).toEqual([8, 6, 8.5])
  })

  test('S9: deal once, fee from those active', () => {
    const { active, revenue, grossProfit } = projected({
      plan,
      stages,
      channels: [{ id: 'c', volumeKind: 'list', list: [8] }],
    })
    expect([...active]).toEqual([4, 2, 1])
    expect([...revenue]).toEqual([4040, 20, 10])
    expect([...grossProfit]).toEqual([2020, 10, 5])
  })
})

test('S11: cash flow is gross profit less cost, cumulative cash starts at minus the investment', () => {
  const { cashFlow, cumulativeCash } = projected({
    plan,
    stages,
    channels: [{ id: 'c', volumeKind: 'list', list: [8] }],
  })
  // Cost of month 0: 7 overhead, 8 leads, 4 customers at 20.
  expect([...cashFlow]).toEqual([2020 - 95, 3, -2])
  expect([...cumulativeCash]).toEqual([1825, 1828, 1826])
})

/** Customers as said, one stage. */
function won(list: number[], money: WorkspaceParts['plan']): Projection {
  return projected({
    plan: { months: list.length, ...money },
    stages: [{ id: 'won' }],
    channels: [{ id: 'c', volumeKind: 'list', list }],
  })
}

describe('spread delivery', () => {
  test('S35: shares of the deal in the months after winning', () => {
    const { dealRevenue, revenue } = won([4, 0, 2, 0], { dealSize: 100, dealShares: [0.5, 0.25, 0.25] })
    expect([...dealRevenue]).toEqual([200, 100, 200, 50])
    expect([...revenue]).toEqual([...dealRevenue])
  })

  test('S35, S41: what falls after the horizon is on a line of its own', () => {
    const { keyFigures, afterHorizon } = won([4, 0, 2, 0], { dealSize: 100, dealShares: [0.5, 0.25, 0.25] })
    expect(keyFigures.revenue).toBe(550)
    expect(afterHorizon.dealRevenue).toBe(50)
  })
})

describe('expansion', () => {
  test('S36: a cohort pays fee · ((1 - churn)(1 + expansion))^age', () => {
    const { recurringRevenue, active } = won([10, 0, 0, 0], {
      recurringFee: 100,
      churn: 0.1,
      expansion: 0.05,
    })
    recurringRevenue.forEach((amount, age) => expect(amount).toBeCloseTo(1000 * (0.9 * 1.05) ** age, 9))
    // Churn alone decides who is a customer.
    active.forEach((people, age) => expect(people).toBeCloseTo(10 * 0.9 ** age, 12))
  })

  test('S36: a steady intake has the sum of a geometric series', () => {
    const kept = 0.97 * 1.02
    const { recurringRevenue } = won(Array(24).fill(5), { recurringFee: 40, churn: 0.03, expansion: 0.02 })
    expect(recurringRevenue[23]).toBeCloseTo((200 * (1 - kept ** 24)) / (1 - kept), 8)
  })

  test('S41: fees after the horizon, up to the lifetime of each customer', () => {
    // Won in month 0 and 2 of 3; ages 3 … 4 and 1 … 4 of a lifetime of 5 months are still to come.
    const fees = { recurringFee: 100, churn: 0.5, lifetimeMonths: 5 }
    expect(won([8, 0, 4], fees).afterHorizon.recurringRevenue).toBeCloseTo(
      800 * (0.5 ** 3 + 0.5 ** 4) + 400 * (0.5 + 0.5 ** 2 + 0.5 ** 3 + 0.5 ** 4),
      9,
    )
    expect(won([8, 0, 4], { ...fees, lifetimeMonths: 1 }).afterHorizon.recurringRevenue).toBe(0)
  })
})

describe('payment delay', () => {
  const money = { dealSize: 100, margin: 0.5, overhead: 10, investment: 20, paymentDelayMonths: 2 }
  const delayed = won([4, 2, 0, 6], money)
  const atOnce = won([4, 2, 0, 6], { ...money, paymentDelayMonths: 0 })

  test('S37: gross profit comes later, cost does not', () => {
    expect([...delayed.grossProfit]).toEqual([200, 100, 0, 300])
    expect([...delayed.collected]).toEqual([0, 0, 200, 100])
    expect([...delayed.cashFlow]).toEqual([-10, -10, 190, 90])
    expect([...delayed.cumulativeCash]).toEqual([-30, -40, 150, 240])
  })

  test('S37, S41: what is earned and not collected', () => {
    expect([...delayed.receivables]).toEqual([200, 300, 100, 300])
    expect(delayed.afterHorizon.receivables).toBe(300)
    expect([...atOnce.receivables]).toEqual([0, 0, 0, 0])
  })

  test('S37: figures of cash follow it, return does not', () => {
    expect(delayed.keyFigures.roi).toEqual(atOnce.keyFigures.roi)
    expect(delayed.keyFigures.peakFunding).toEqual({ amount: 40, month: 1 })
    expect(atOnce.keyFigures.peakFunding).toEqual({ amount: 20, month: null })
    expect(delayed.keyFigures.payback.first).toEqual({ kind: 'value', value: 2 + 40 / 190 })
    expect(delayed.keyFigures.npv).toBe(-20 - 10 - 10 + 190 + 90)
    expect(delayed.keyFigures.endCash).toBe(240)
    expect(atOnce.keyFigures.endCash).toBe(540)
  })
})

test('S42: payback on discounted flows beside the plain one', () => {
  // 100 a month against 150; at 10 % a month 90.91 and 82.64.
  const { keyFigures } = won([1, 1, 1], { dealSize: 100, investment: 150, discountRate: 1.1 ** 12 - 1 })
  expect(keyFigures.payback.first).toEqual({ kind: 'value', value: 1.5 })
  expect(keyFigures.discountedPayback.first).toEqual({
    kind: 'value',
    value: expect.closeTo(1 + (150 - 100 / 1.1) / (100 / 1.21), 9),
  })
})
