import type { ReactNode } from 'react'
import { figureDescriptions } from '#domain/figure-names.ts'
import type { RiskResult } from '#engine/analysis/requests.ts'
import { formatNumber, formatPercent } from '#i18n/format.ts'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { ConfiguredChart } from '#ui/charts/ConfiguredChart.tsx'
import { FigureTableView } from '#ui/charts/FigureTableView.tsx'
import { histogramConfiguration, type HistogramFigures } from '#ui/charts/histogram-configuration.ts'
import type { CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { FigureTable } from '#ui/table-text.ts'
import settingsClasses from '../Settings.module.css'
import { useFigureNow } from '../use-figure-now.ts'
import { useFigureText } from '../use-figure-text.ts'
import { ofRun, type RiskQuestion } from './risk-request.ts'

interface RiskPictureProps {
  question: RiskQuestion
  result: RiskResult
  ownActions?: ReactNode
}

/** How often the figure came to what, with the target and the plan marked. */
export function HistogramChart({ question, result, ownActions }: RiskPictureProps) {
  const { t, language } = useLanguage()
  const { workspace, figure, target } = question.request
  const words = useFigureText(figure)
  const planned = useFigureNow(workspace, figure)
  const { edges, counts } = result.histogram
  const title = t('risk.histogramTitle', { figure: words.name })
  if (counts.length === 0)
    return <p className={settingsClasses.note}>{t('risk.nowhere', { figure: words.name })}</p>

  const figures: HistogramFigures = {
    edges,
    counts,
    trials: result.trials,
    target:
      target === null ? null : { value: target, name: t('risk.targetMark', { value: words.exact(target) }) },
    plan:
      planned === null || planned.kind === 'none'
        ? null
        : { value: planned.value, name: t('risk.planMark', { value: words.exact(planned.value) }) },
    isMoreBetter: figureDescriptions[figure].better === 'more',
    axisName: words.name,
    shareName: t('risk.shareOfTrials'),
    short: words.short,
    exact: words.exact,
    share: (share) => formatPercent(share, language, { maximumFractionDigits: 1 }),
  }
  const table: FigureTable = {
    columns: [
      { name: t('risk.from'), isFigure: true },
      { name: t('risk.to'), isFigure: true },
      { name: t('risk.trials') },
      { name: t('charts.withUnit', { name: t('risk.shareOfTrials'), unit: '%' }), digits: 2 },
    ],
    rows: counts.map((count, column) => [
      words.inColumn(edges[column]!),
      words.inColumn(edges[column + 1]!),
      count,
      (100 * count) / result.trials,
    ]),
  }
  const cellAt: CellAt = (row, place) =>
    place < 2 ? null : { target: ofRun(question, result, { name: 'column', column: row }) }
  const trials = formatNumber(result.trials, language)
  const likeliest = counts.indexOf(Math.max(...counts))
  return (
    <ChartFrame
      title={title}
      unit={t(target === null ? 'risk.histogramUnit' : 'risk.histogramUnitTarget', { trials })}
      ownActions={ownActions}
      chart={
        <ConfiguredChart
          description={t('risk.histogramDescription', {
            figure: words.name,
            from: words.exact(edges[likeliest]!),
            to: words.exact(edges[likeliest + 1]!),
          })}
          height={280}
          configure={(colours) => histogramConfiguration(figures, colours)}
        />
      }
      configure={(colours) => histogramConfiguration(figures, colours)}
      table={<FigureTableView caption={title} {...table} cellAt={cellAt} />}
      figures={table}
    />
  )
}
