import { useMemo, type ReactNode } from 'react'
import type { RiskResult } from '#engine/analysis/requests.ts'
import { currencySymbol, formatMoney, formatMonth } from '#i18n/format.ts'
import { useProject } from '#session/session-context.tsx'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { ConfiguredChart } from '#ui/charts/ConfiguredChart.tsx'
import { fanConfiguration, fanLines, type FanFigures, type FanLine } from '#ui/charts/fan-configuration.ts'
import { FigureTableView } from '#ui/charts/FigureTableView.tsx'
import type { CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import { monthsOf } from '#i18n/plan-months.ts'
import type { FigureTable } from '#ui/table-text.ts'
import { ofRun, type RiskQuestion } from './risk-request.ts'

interface RiskPictureProps {
  question: RiskQuestion
  result: RiskResult
  ownActions?: ReactNode
}

/** What cumulative cash may come to, month by month, around the plan's line. */
export function FanChart({ question, result, ownActions }: RiskPictureProps) {
  const { t, language } = useLanguage()
  const project = useProject()
  const { workspace } = question.request
  const { startYear, startMonth, months: count } = workspace.plan
  const { currency } = workspace.profile
  const months = useMemo(
    () => monthsOf({ startYear, startMonth, months: count }),
    [startYear, startMonth, count],
  )
  const { fan } = result
  const names: Record<FanLine, string> = {
    p5: 'P5',
    p25: 'P25',
    p50: t('risk.median'),
    p75: 'P75',
    p95: 'P95',
    plan: t('risk.plan'),
  }
  const figures: FanFigures = {
    months,
    currency,
    names,
    lines: { ...fan, plan: project(workspace)?.cumulativeCash ?? null },
  }
  const shown = fanLines.filter((line) => figures.lines[line] !== null)
  const symbol = currencySymbol(currency, language)
  const table: FigureTable = {
    columns: [
      { name: t('charts.month') },
      ...shown.map((line) => ({
        name: t('charts.withUnit', { name: names[line], unit: symbol }),
        digits: 0,
      })),
    ],
    rows: months.map((month, index) => [
      formatMonth(month, language, 'short'),
      ...shown.map((line) => figures.lines[line]?.[index] ?? null),
    ]),
  }
  const cellAt: CellAt = (month, column) => {
    const line = shown[column - 1]
    if (line === undefined) return null
    return line === 'plan'
      ? { target: { kind: 'month', series: 'cumulativeCash', month } }
      : { target: ofRun(question, result, { name: 'fan', line, month }) }
  }
  const title = t('risk.fanTitle')
  const atTheEnd = (line: 'p5' | 'p50' | 'p95') =>
    formatMoney({ amount: fan[line].at(-1) ?? 0, currency }, language, { digits: 0 })
  return (
    <ChartFrame
      title={title}
      unit={t('risk.fanUnit', { currency: symbol })}
      ownActions={ownActions}
      chart={
        <ConfiguredChart
          description={t('risk.fanDescription', {
            from: formatMonth(months[0]!, language, 'long'),
            to: formatMonth(months.at(-1)!, language, 'long'),
            low: atTheEnd('p5'),
            median: atTheEnd('p50'),
            high: atTheEnd('p95'),
          })}
          height={300}
          configure={(colours) => fanConfiguration(figures, language, colours)}
        />
      }
      configure={(colours) => fanConfiguration(figures, language, colours)}
      table={<FigureTableView caption={title} {...table} cellAt={cellAt} />}
      figures={table}
    />
  )
}
