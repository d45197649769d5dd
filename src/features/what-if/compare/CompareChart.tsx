import { useMemo } from 'react'
import type { ScenarioId } from '#domain/identifier.ts'
import type { ChartSettings } from '#domain/kept-chart.ts'
import type { CompareRequest, CompareResult } from '#engine/analysis/requests.ts'
import { currencySymbol, formatMonth } from '#i18n/format.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useFollowingTask, type Work } from '#session/use-task.ts'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { MonthChart } from '#ui/charts/MonthChart.tsx'
import { MonthTable } from '#ui/charts/MonthTable.tsx'
import { monthFigureTable } from '#ui/charts/month-figure-table.ts'
import { monthChartConfiguration, type MonthFigures } from '#ui/charts/month-chart-configuration.ts'
import { useLanguage } from '#ui/language.tsx'
import { calendarMonth } from '#i18n/plan-months.ts'
import settingsClasses from '../Settings.module.css'
import { ComparedFigures } from './ComparedFigures.tsx'
import { lineStyle } from './line-style.ts'

const work: Work<CompareRequest, CompareResult> = (engine, request, options) =>
  engine.compare(request, options)

/** Scenarios over each other, and their figures in a table with the differences to the plan. */
export function CompareChart({ settings }: { settings: ChartSettings & { kind: 'compare' } }) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  // Made anew at each drawing; the text is what they say.
  const asked = JSON.stringify(settings)
  const request = useMemo<CompareRequest>(() => {
    const { subjects, figures, series } = JSON.parse(asked) as typeof settings
    return { workspace, subjects: subjects as (ScenarioId | null)[], figures, series }
  }, [workspace, asked])
  const { result, error, request: answered } = useFollowingTask(work, request)
  const { startYear, startMonth, months: count } = (answered ?? request).workspace.plan
  const months = useMemo(
    () => Array.from({ length: count }, (_, index) => calendarMonth(startYear, startMonth, index)),
    [count, startYear, startMonth],
  )

  if (error !== null)
    return <p className={settingsClasses.failure}>{t('whatIf.failed', { detail: error })}</p>
  if (result === null || answered === null) return <div aria-busy style={{ height: 360 }} />
  const series = answered.series ?? 'cumulativeCash'
  const isMoney = series !== 'newCustomers' && series !== 'active'
  const { currency } = workspace.profile
  const nameOf = (id: ScenarioId | null) =>
    id === null ? t('whatIf.plan') : (answered.workspace.scenarios[id]?.name ?? '')
  const figures: MonthFigures = {
    months,
    currency: isMoney ? currency : null,
    series: result.subjects.flatMap(({ scenarioId, series: values }) =>
      values === null
        ? []
        : [
            {
              name: nameOf(scenarioId),
              values,
              kind: 'line' as const,
              explained: series,
              scenarioId,
              ...lineStyle(answered.workspace, scenarioId),
            },
          ],
    ),
  }
  const title = t(`compare.${series}`)
  return (
    <>
      <ChartFrame
        title={title}
        unit={
          isMoney
            ? t('results.moneyUnit', { currency: currencySymbol(currency, language) })
            : t('compare.peopleUnit')
        }
        chart={
          <MonthChart
            description={t('compare.description', {
              title,
              names: figures.series.map(({ name }) => name).join(', '),
              to: formatMonth(months.at(-1)!, language, 'long'),
            })}
            {...figures}
            height={260}
          />
        }
        configure={(colours) => monthChartConfiguration(figures, language, colours)}
        table={<MonthTable caption={title} {...figures} />}
        figures={monthFigureTable(figures, language, t)}
      />
      <ComparedFigures request={answered} result={result} nameOf={nameOf} />
    </>
  )
}
