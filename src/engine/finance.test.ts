import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import type { Figure } from './figure.ts'
import {
  discountedFlows,
  internalRateOfReturn,
  monthlyRate,
  netPresentValue,
  payback,
  peakFunding,
  yearlyRate,
} from './finance.ts'
import { cumulated } from './money.ts'

function flows(...values: number[]): Float64Array {
  return Float64Array.from(values)
}

function valueOf(figure: Figure): number {
  if (figure.kind === 'none') throw new Error(figure.reason)
  return figure.value
}

/** 36 flows that start at -500 and rise; used with values from another program. */
const rising = Float64Array.from({ length: 36 }, (_, t) => -500 + 37 * t + (t * t) / 7)

describe('net present value', () => {
  test('S13: the monthly rate compounds to the yearly one', () => {
    expect((1 + monthlyRate(0.1)) ** 12).toBeCloseTo(1.1, 14)
    expect(monthlyRate(0)).toBe(0)
  })

  test('S13: the example in the documentation of Excel (NPV, example 1)', () => {
    // 10 % a period: -10,000 one period from today, then 3,000, 4,200, 6,800; published as 1,188.44.
    const tenPercentAMonth = 1.1 ** 12 - 1
    const value = netPresentValue(0, flows(-10_000, 3000, 4200, 6800), tenPercentAMonth)
    expect(value).toBeCloseTo(1188.44, 2)
    expect(value).toBeCloseTo(1188.443412335223, 8)
  })

  test('S13: 36 flows agree with 50-digit arithmetic', () => {
    // mpmath, mp.dps = 50: -5000 + sum(f[t] * mpf("1.12") ** (-mpf(t + 1) / 12))
    expect(netPresentValue(5000, rising, 0.12)).toBeCloseTo(-18.454238042103565, 9)
  })

  test('S13: a level annuity has a closed form', () => {
    const i = monthlyRate(0.08)
    const expected = (250 * (1 - (1 + i) ** -120)) / i - 20_000
    expect(netPresentValue(20_000, new Float64Array(120).fill(250), 0.08)).toBeCloseTo(expected, 8)
  })
})

describe('internal rate of return', () => {
  test('S14: the examples in the documentation of Excel (IRR)', () => {
    // Published as 8.7 % after five periods and -2.1 % after four.
    const five = valueOf(internalRateOfReturn(70_000, flows(12_000, 15_000, 18_000, 21_000, 26_000)))
    expect(five).toBeCloseTo(0.087, 3)
    expect(five).toBeCloseTo(0.0866309480365315, 13)
    const four = valueOf(internalRateOfReturn(70_000, flows(12_000, 15_000, 18_000, 21_000)))
    expect(four).toBeCloseTo(-0.021, 3)
    expect(four).toBeCloseTo(-0.0212448482734109, 13)
  })

  test('S14: the examples in the documentation of numpy-financial', () => {
    // Published to four or five digits; the rest from mpmath, mp.dps = 50, findroot.
    expect(valueOf(internalRateOfReturn(100, flows(39, 59, 55, 20)))).toBeCloseTo(0.280948421159961, 13)
    expect(valueOf(internalRateOfReturn(100, flows(0, 0, 74)))).toBeCloseTo(-0.0954958303489725, 13)
    expect(valueOf(internalRateOfReturn(100, flows(100, 0, 7)))).toBeCloseTo(0.0620584856299294, 13)
  })

  test('S14: 36 flows agree with 50-digit arithmetic', () => {
    expect(valueOf(internalRateOfReturn(5000, rising))).toBeCloseTo(0.009405586417107009, 14)
  })

  test('S14: a level annuity bought at its present value returns the rate it was valued at', () => {
    checkProperty(
      fc.property(
        fc.double({ min: -0.3, max: 0.9, noNaN: true }),
        fc.integer({ min: 2, max: 120 }),
        (rate, months) => {
          // Closer to 0 the closed form itself loses digits.
          fc.pre(Math.abs(rate) > 1e-3)
          const price = (1 - (1 + rate) ** -months) / rate
          const found = valueOf(internalRateOfReturn(price, new Float64Array(months).fill(1)))
          expect(found).toBeCloseTo(rate, 11)
        },
      ),
    )
  })

  test('S14: without a change of sign there is none', () => {
    const none = { kind: 'none', reason: 'no-sign-change' }
    expect(internalRateOfReturn(100, flows(-1, -2, -3))).toEqual(none)
    expect(internalRateOfReturn(0, flows(1, 2, 3))).toEqual(none)
    expect(internalRateOfReturn(0, flows(0, 0, 0))).toEqual(none)
    // The root lies outside of -90 % to +100 % a month: 300 % and -95 %.
    expect(internalRateOfReturn(1, flows(4))).toEqual(none)
    expect(internalRateOfReturn(100, flows(5))).toEqual(none)
  })

  test('S14: several roots are not one', () => {
    // -100 + 230/(1+m) - 132/(1+m)² is zero at 10 % and at 20 %.
    expect(internalRateOfReturn(100, flows(230, -132))).toEqual({ kind: 'none', reason: 'not-unique' })
    // An example in the documentation of numpy-financial: -8.33 %, and -68 % besides.
    expect(internalRateOfReturn(100, flows(100, 0, -7))).toEqual({ kind: 'none', reason: 'not-unique' })
  })

  test('S14: losses of up to 90 % a month are found', () => {
    expect(valueOf(internalRateOfReturn(100, flows(15)))).toBeCloseTo(-0.85, 14)
    expect(valueOf(internalRateOfReturn(100, flows(10.1)))).toBeCloseTo(-0.899, 14)
  })

  test('S14: a root on the last point of the grid is found', () => {
    expect(internalRateOfReturn(100, flows(200))).toEqual({ kind: 'value', value: 1 })
  })

  test('S14: the yearly rate compounds', () => {
    expect(yearlyRate(0.01)).toBeCloseTo(0.12682503013196977, 15)
    expect(yearlyRate(0)).toBe(0)
  })
})

function paybackOf(investment: number, ...values: number[]) {
  let balance = -investment
  const cumulative = values.map((value) => (balance += value))
  return payback(investment, flows(...values), flows(...cumulative))
}

describe('payback', () => {
  const never = { kind: 'none', reason: 'not-within-horizon' }

  test('S15: within the month by straight line', () => {
    expect(paybackOf(100, 30, 30, 80)).toEqual({
      first: { kind: 'value', value: 2.5 },
      isLasting: true,
      lastCrossing: { kind: 'value', value: 2.5 },
    })
  })

  test('S15: exactly zero is paid back', () => {
    expect(paybackOf(100, 100, 5).first).toEqual({ kind: 'value', value: 1 })
  })

  test('S15: none within the horizon', () => {
    expect(paybackOf(100, 30, 30)).toEqual({ first: never, isLasting: false, lastCrossing: never })
    expect(paybackOf(0, -1, 0.5)).toEqual({ first: never, isLasting: false, lastCrossing: never })
  })

  test('S15: at once, where nothing is invested and the first flow is not negative', () => {
    expect(paybackOf(0, 0, 5).first).toEqual({ kind: 'value', value: 0 })
    expect(paybackOf(0, 3, 5).first).toEqual({ kind: 'value', value: 0 })
    expect(paybackOf(0, -4, 8).first).toEqual({ kind: 'value', value: 1.5 })
  })

  test('S15: not lasting, with the last crossing', () => {
    expect(paybackOf(10, 20, -30, 40)).toEqual({
      first: { kind: 'value', value: 0.5 },
      isLasting: false,
      lastCrossing: { kind: 'value', value: 2.5 },
    })
    expect(paybackOf(10, 20, -30)).toEqual({
      first: { kind: 'value', value: 0.5 },
      isLasting: false,
      lastCrossing: { kind: 'value', value: 0.5 },
    })
  })
})

describe('discounted payback', () => {
  function discountedPayback(investment: number, flow: Float64Array, yearly: number): Figure {
    const discounted = discountedFlows(flow, yearly)
    return payback(investment, discounted, cumulated(investment, discounted)).first
  }
  /** Periods of a published example are years; here they are months at the same rate. */
  const aMonth = (rate: number) => (1 + rate) ** 12 - 1

  test('S42: a textbook exercise: 10,000 for 2,820 a period in six', () => {
    // Published answers: 3.55 periods at 0 %, 3.90 at 4 %, never at 19 %.
    const level = new Float64Array(6).fill(2820)
    expect(valueOf(discountedPayback(10_000, level, 0))).toBeCloseTo(3.55, 2)
    const found = valueOf(discountedPayback(10_000, level, aMonth(0.04)))
    expect(found).toBeCloseTo(3.9, 2)
    const afterThree = 2820 * (1 / 1.04 + 1 / 1.04 ** 2 + 1 / 1.04 ** 3)
    expect(found).toBeCloseTo(3 + (10_000 - afterThree) / (2820 / 1.04 ** 4), 9)
    const never = { kind: 'none', reason: 'not-within-horizon' }
    expect(discountedPayback(10_000, level, aMonth(0.19))).toEqual(never)
  })

  test('S42: discounted flows add up to the net present value', () => {
    const discounted = discountedFlows(rising, 0.12)
    expect(cumulated(5000, discounted)[35]).toBeCloseTo(netPresentValue(5000, rising, 0.12), 9)
  })
})

describe('peak funding', () => {
  test('S16: the deepest point with its month, the investment included', () => {
    expect(peakFunding(100, flows(-120, -180, -50))).toEqual({ amount: 180, month: 1 })
    expect(peakFunding(100, flows(-90, -100, 20))).toEqual({ amount: 100, month: null })
    expect(peakFunding(0, flows(5, 6))).toEqual({ amount: 0, month: null })
  })

  test('S16: the earliest of equals', () => {
    expect(peakFunding(0, flows(-5, 0, -5))).toEqual({ amount: 5, month: 0 })
  })
})
