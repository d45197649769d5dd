import type { MoneyByMonth } from './money.ts'
import type { ProjectionInput } from './projection-input.ts'

/** Totals of the months of one calendar year or quarter that lie within the horizon. */
export interface Period {
  year: number
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

/** Totals by calendar year or by calendar quarter, in order. SPEC S22. */
export function periodTotals(
  { months, startYear, startMonth }: Pick<ProjectionInput, 'months' | 'startYear' | 'startMonth'>,
  newCustomers: Float64Array,
  money: MoneyByMonth,
  monthsInPeriod: 3 | 12,
): Period[] {
  const periods: Period[] = []
  for (let month = 0; month < months; month++) {
    const sinceYearStart = startMonth + month
    if (month === 0 || sinceYearStart % monthsInPeriod === 0)
      periods.push({
        year: startYear + Math.floor(sinceYearStart / 12),
        quarter: monthsInPeriod === 12 ? null : Math.floor((sinceYearStart % 12) / 3) + 1,
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
