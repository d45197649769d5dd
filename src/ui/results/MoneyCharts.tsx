import { useMemo } from 'react'
import type { Currency } from '#domain/currency.ts'
import type { Projection } from '#engine/project.ts'
import { currencySymbol, formatMoney, formatMonth } from '#i18n/format.ts'
import { monthsOf } from '#i18n/plan-months.ts'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { MonthChart } from '#ui/charts/MonthChart.tsx'
import { MonthTable } from '#ui/charts/MonthTable.tsx'
import {
  monthChartConfiguration,
  type MonthFigures,
  type MonthSeries,
} from '#ui/charts/month-chart-configuration.ts'
import { monthFigureTable } from '#ui/charts/month-figure-table.ts'
import { useLanguage } from '#ui/language.tsx'

interface MoneyChartProps {
  projection: Projection
  ghost: Projection | null
  currency: Currency
  height?: number
}

/** Cumulative cash with the plan as a ghost while something is dragged. */
export function CumulativeCashChart({ projection, ghost, currency, height }: MoneyChartProps) {
  const { t } = useLanguage()
  const series: MonthSeries[] = [
    {
      name: ghost === null ? t('results.cash') : t('results.now'),
      values: projection.cumulativeCash,
      kind: 'line',
      colour: 'accent',
      explained: 'cumulativeCash',
    },
  ]
  if (ghost !== null)
    series.push({
      name: t('results.plan'),
      values: ghost.cumulativeCash,
      kind: 'line',
      colour: 'ghost',
      isGhost: true,
    })
  const otherNames = [t('results.cash'), t('results.now'), t('results.plan')]
  return (
    <MoneyByMonth
      title={t('results.cumulativeCash')}
      {...{ projection, series, currency, height, otherNames }}
    />
  )
}

/** Revenue against cost, month by month. */
export function RevenueAndCostChart({ projection, currency, height }: MoneyChartProps) {
  const { t } = useLanguage()
  const series: MonthSeries[] = [
    {
      name: t('results.revenue'),
      values: projection.revenue,
      kind: 'bar',
      colour: 'accent',
      explained: 'revenue',
    },
    {
      name: t('results.grossProfit'),
      values: projection.grossProfit,
      kind: 'line',
      colour: 'ink-soft',
      explained: 'grossProfit',
    },
    {
      name: t('results.cost'),
      values: projection.cost.total,
      kind: 'line',
      colour: 'warning',
      explained: 'cost',
    },
  ]
  return <MoneyByMonth title={t('results.revenueAndCost')} {...{ projection, series, currency, height }} />
}

interface MoneyByMonthProps {
  title: string
  projection: Projection
  series: MonthSeries[]
  currency: Currency
  height: number | undefined
  otherNames?: readonly string[]
}

function MoneyByMonth(props: MoneyByMonthProps) {
  const { title, projection, series, currency, height, otherNames = [] } = props
  const { t, language } = useLanguage()
  const { startYear, startMonth, months: count } = projection
  const months = useMemo(
    () => monthsOf({ startYear, startMonth, months: count }),
    [startYear, startMonth, count],
  )
  const figures: MonthFigures = { months, series, currency }
  const last = months.at(-1)!
  const description = t('results.chartDescription', {
    title,
    from: formatMonth(months[0]!, language, 'long'),
    to: formatMonth(last, language, 'long'),
    values: series
      .map(
        ({ name, values }) =>
          `${name} ${formatMoney({ amount: values[count - 1] ?? 0, currency }, language, { digits: 0 })}`,
      )
      .join(', '),
  })
  return (
    <ChartFrame
      title={title}
      unit={t('results.moneyUnit', { currency: currencySymbol(currency, language) })}
      chart={
        <MonthChart
          description={description}
          {...figures}
          otherNames={otherNames}
          {...(height === undefined ? {} : { height })}
        />
      }
      configure={(colours) => monthChartConfiguration(figures, language, colours)}
      table={<MonthTable caption={title} {...figures} />}
      figures={monthFigureTable(figures, language, t)}
    />
  )
}
