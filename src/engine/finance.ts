import { figureOf, none, type Figure } from './figure.ts'

/** Monthly rate of a yearly one: (1 + yearly)^(1/12) - 1. SPEC S13. */
export function monthlyRate(yearly: number): number {
  return (1 + yearly) ** (1 / 12) - 1
}

/**
 * Net present value in money: minus the investment, plus each month's flow discounted from the end of its
 * month. `cashFlow` N, `yearlyRate` above -1. SPEC S13.
 */
export function netPresentValue(investment: number, cashFlow: Float64Array, yearlyRate: number): number {
  return presentValue(investment, cashFlow, 1 / (1 + monthlyRate(yearlyRate)))
}

/** -I + Σ flow(t) · d^(t+1) for a discount factor d of one month, by Horner's scheme. */
function presentValue(investment: number, cashFlow: Float64Array, factor: number): number {
  let value = 0
  for (let month = cashFlow.length - 1; month >= 0; month--) value = (value + cashFlow[month]!) * factor
  return value - investment
}

const gridSteps = 512
/** 1 + m for the monthly rates at which the sign of NPV is looked at: from 0.1 to 2, evenly in the logarithm. */
export const gridFactors = Float64Array.from({ length: gridSteps + 1 }, (_, j) => 0.1 * 20 ** (j / gridSteps))

/**
 * Monthly internal rate of return: the rate at which NPV is zero, between -90 % and +100 % a month. Found
 * from the signs of NPV on a grid of 513 rates: no change is none (`no-sign-change`), more than one is none
 * (`not-unique`), one is refined by bisection to the last bit. SPEC S14.
 */
export function internalRateOfReturn(investment: number, cashFlow: Float64Array): Figure {
  const valueAt = (growth: number) => presentValue(investment, cashFlow, 1 / growth)
  const roots: (() => number)[] = []
  let low: number | undefined
  let sign = 0
  for (const growth of gridFactors) {
    const now = Math.sign(valueAt(growth))
    if (now === 0) roots.push(() => growth)
    else if (sign === -now && low !== undefined) {
      const from = low
      roots.push(() => bisect(valueAt, from, growth))
    }
    // After an exact zero the sign may change without another root.
    sign = now
    low = growth
  }
  if (roots.length > gridSteps) return none('no-sign-change')
  const [only, another] = roots
  if (only === undefined) return none('no-sign-change')
  return another === undefined ? figureOf(only() - 1) : none('not-unique')
}

function bisect(valueAt: (growth: number) => number, from: number, to: number): number {
  const signFrom = Math.sign(valueAt(from))
  let low = from
  let high = to
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (Math.sign(valueAt(middle)) === signFrom) low = middle
    else high = middle
  }
}

/** Yearly rate of a monthly one: (1 + m)^12 - 1. SPEC S14. */
export function yearlyRate(monthly: number): number {
  return (1 + monthly) ** 12 - 1
}

export interface Payback {
  /** Months until cumulative cash is first zero or above, with a fraction; none within the horizon otherwise */
  first: Figure
  /** False where cumulative cash is negative again later, or where `first` is none */
  isLasting: boolean
  /** Months until it last rises to zero or above; the same as `first` where that lasts */
  lastCrossing: Figure
}

/**
 * When cumulative cash, starting at minus the investment, is zero or above: within the month by straight
 * line. 0 where nothing is invested and the first flow is not negative. `cumulativeCash` and `cashFlow` N.
 * SPEC S15.
 */
export function payback(investment: number, cashFlow: Float64Array, cumulativeCash: Float64Array): Payback {
  let first: Figure = none('not-within-horizon')
  let lastCrossing: Figure = first
  let isLasting = false
  let before = 0 - investment
  cumulativeCash.forEach((balance, month) => {
    const starts = month === 0 && investment === 0 && cashFlow[0]! >= 0
    if (balance >= 0 && (before < 0 || starts)) {
      lastCrossing = figureOf(starts ? 0 : month - before / cashFlow[month]!)
      if (first.kind === 'none') {
        first = lastCrossing
        isLasting = true
      }
    }
    if (balance < 0) isLasting = false
    before = balance
  })
  return { first, isLasting, lastCrossing }
}

/** Flows discounted from the end of their month, N. `yearlyRate` above -1. SPEC S42. */
export function discountedFlows(cashFlow: Float64Array, yearlyRate: number): Float64Array {
  const growth = 1 + monthlyRate(yearlyRate)
  return cashFlow.map((flow, month) => flow * growth ** -(month + 1))
}

export interface PeakFunding {
  /** The most money that is out at once, zero or above */
  amount: number
  /** Month after which it is; null: before the first month */
  month: number | null
}

/** The deepest point of cumulative cash, from minus the investment on; the earliest of equals. SPEC S16. */
export function peakFunding(investment: number, cumulativeCash: Float64Array): PeakFunding {
  let deepest: PeakFunding = { amount: investment, month: null }
  cumulativeCash.forEach((balance, month) => {
    if (-balance > deepest.amount) deepest = { amount: -balance, month }
  })
  return deepest
}
