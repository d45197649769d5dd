import type { MoneyByMonth } from './money.ts'
import type { ProjectionInput } from './projection-input.ts'

/** Totals of the months of one fiscal year or quarter that lie within the horizon. */
export interface Period {
  /** Calendar year in which the fiscal year starts, and in which it ends: the same where it starts in January */
  year: number
  endYear: number
  /** 1..4; null: the whole year */
  quarter: number | null
  /** First month of it within the horizon, and how many; fewer than 12 or 3 at the ends of the horizon */
  firstMonth: number
  monthCount: number
  newCustomers: number
  revenue: number
  grossProfit: number
  /** Without the investment */
  cost: number
  cashFlow: number
  /** At the end of the period */
  cumulativeCash: number
}

/** Totals by fiscal year or by the quarters of it, in order. SPEC S22, S50. */
export function periodTotals(
  {
    months,
    startYear,
    startMonth,
    fiscalYearStart,
  }: Pick<ProjectionInput, 'months' | 'startYear' | 'startMonth' | 'fiscalYearStart'>,
  newCustomers: Float64Array,
  money: MoneyByMonth,
  monthsInPeriod: 3 | 12,
): Period[] {
  const periods: Period[] = []
  // Months since the start of the fiscal year that is running in January of the first year.
  const sinceStart = startMonth + (fiscalYearStart === 0 ? 0 : 12 - fiscalYearStart)
  const firstYear = fiscalYearStart === 0 ? startYear : startYear - 1
  for (let month = 0; month < months; month++) {
    const since = sinceStart + month
    const year = firstYear + Math.floor(since / 12)
    if (month === 0 || since % monthsInPeriod === 0)
      periods.push({
        year,
        endYear: fiscalYearStart === 0 ? year : year + 1,
        quarter: monthsInPeriod === 12 ? null : Math.floor((since % 12) / 3) + 1,
        firstMonth: month,
        monthCount: 0,
        newCustomers: 0,
        revenue: 0,
        grossProfit: 0,
        cost: 0,
        cashFlow: 0,
        cumulativeCash: 0,
      })
    const period = periods.at(-1)!
    period.monthCount++
    period.newCustomers += newCustomers[month]!
    period.revenue += money.revenue[month]!
    period.grossProfit += money.grossProfit[month]!
    period.cost += money.cost.total[month]!
    period.cashFlow += money.cashFlow[month]!
    period.cumulativeCash = money.cumulativeCash[month]!
  }
  return periods
}
