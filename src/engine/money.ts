import type { CostByMonth } from './cost.ts'
import type { Economics, ProjectionInput } from './projection-input.ts'
import { sum } from './sum.ts'

export interface MoneyByMonth {
  /** Customers that pay in the month */
  active: Float64Array
  /** Of deals, spread over the months in which they are delivered */
  dealRevenue: Float64Array
  /** Of fees from active customers, expansion included */
  recurringRevenue: Float64Array
  /** Both together */
  revenue: Float64Array
  /** Margin × revenue */
  grossProfit: Float64Array
  /** Gross profit that is paid in the month */
  collected: Float64Array
  /** Gross profit earned and not yet paid after the month */
  receivables: Float64Array
  cost: CostByMonth
  /** What is collected less cost */
  cashFlow: Float64Array
  /** From minus the investment on */
  cumulativeCash: Float64Array
}

/** What is in no other figure, since it comes after the last month. */
export interface AfterHorizon {
  /** Of deals won within the horizon and delivered later */
  dealRevenue: number
  /** Fees of customers won within the horizon, up to their lifetime in the plan; undiscounted */
  recurringRevenue: number
  /** Gross profit earned within the horizon and paid later */
  receivables: number
}

/**
 * Customers that pay in each month (N): a customer pays in the month of winning, churn begins the month
 * after. `newCustomers` N, `churn` the share that leaves in a month. SPEC S9.
 */
export function activeCustomers(newCustomers: Float64Array, churn: number): Float64Array {
  return carriedOn(newCustomers, 1 - churn)
}

/** Share of what a customer pays in one month that customers of that kind still pay in the next. SPEC S36. */
export function retention({ churn, expansion }: Economics): number {
  return (1 - churn) * (1 + expansion)
}

function carriedOn(values: Float64Array, factor: number): Float64Array {
  let before = 0
  return values.map((value) => (before = before * factor + value))
}

/**
 * Revenue, gross profit, cost and cash of each month (N each), in money before tax and without VAT, booked at
 * the end of the month. `newCustomers` N. SPEC S9, S11, S35, S36, S37.
 */
export function moneyByMonth(
  { economics }: ProjectionInput,
  newCustomers: Float64Array,
  cost: CostByMonth,
): MoneyByMonth {
  const { recurringFee, margin, churn, investment, paymentDelayMonths } = economics
  const dealRevenue = deliveredDeals(economics, newCustomers)
  const recurringRevenue = carriedOn(
    newCustomers.map((people) => recurringFee * people),
    retention(economics),
  )
  const revenue = dealRevenue.map((amount, month) => amount + recurringRevenue[month]!)
  const grossProfit = revenue.map((amount) => margin * amount)
  const collected = grossProfit.map((_, month) => grossProfit[month - paymentDelayMonths] ?? 0)
  const receivables = grossProfit.map((_, month) =>
    sum(grossProfit.subarray(Math.max(0, month - paymentDelayMonths + 1), month + 1)),
  )
  const cashFlow = collected.map((amount, month) => amount - cost.total[month]!)
  return {
    active: activeCustomers(newCustomers, churn),
    dealRevenue,
    recurringRevenue,
    revenue,
    grossProfit,
    collected,
    receivables,
    cost,
    cashFlow,
    cumulativeCash: cumulated(investment, cashFlow),
  }
}

/** Cash after each month, from minus the investment on. SPEC S11. */
export function cumulated(investment: number, cashFlow: Float64Array): Float64Array {
  let balance = 0 - investment
  return cashFlow.map((flow) => (balance += flow))
}

function deliveredDeals({ dealSize, dealShares }: Economics, newCustomers: Float64Array): Float64Array {
  return newCustomers.map((_, month) => {
    const taps = Math.min(dealShares.length, month + 1)
    let delivered = 0
    for (let k = 0; k < taps; k++) delivered += dealShares[k]! * newCustomers[month - k]!
    return dealSize * delivered
  })
}

/**
 * What customers won within the horizon bring after it, in money. Fees are looked at for as many months after
 * winning as the lifetime of the plan has. SPEC S41.
 */
export function afterHorizon(
  { months, economics }: ProjectionInput,
  newCustomers: Float64Array,
  receivables: Float64Array,
): AfterHorizon {
  const { dealSize, dealShares, recurringFee, lifetimeMonths } = economics
  const kept = retention(economics)
  let dealRevenue = 0
  let recurringRevenue = 0
  newCustomers.forEach((people, month) => {
    const age = months - month
    for (let k = age; k < dealShares.length; k++) dealRevenue += dealSize * dealShares[k]! * people
  })
  // feesFrom: what is paid from age `age` on for each unit of fee, added up from the far end.
  let feesFrom = 0
  for (let age = lifetimeMonths - 1; age >= 1; age--) {
    feesFrom += kept ** age
    const month = months - age
    if (month >= 0) recurringRevenue += recurringFee * newCustomers[month]! * feesFrom
  }
  return { dealRevenue, recurringRevenue, receivables: receivables.at(-1)! }
}
