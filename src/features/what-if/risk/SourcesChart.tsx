import type { InputPath } from '#domain/inputs.ts'
import type { RiskResult } from '#engine/analysis/requests.ts'
import { formatNumber, formatPercent } from '#i18n/format.ts'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { ConfiguredChart } from '#ui/charts/ConfiguredChart.tsx'
import { FigureTableView } from '#ui/charts/FigureTableView.tsx'
import {
  shareBarsConfiguration,
  shareBarsHeight,
  type ShareBars,
} from '#ui/charts/share-bars-configuration.ts'
import type { CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { FigureTable } from '#ui/table-text.ts'
import { nameAt } from '../input-name.ts'
import { useFigureText } from '../use-figure-text.ts'
import { chanceErrorText, chanceText } from './error-text.ts'
import { ofRun, type RiskQuestion } from './risk-request.ts'

const shownBars = 12

/** Which numbers the spread comes from, the greatest share on top. */
export function SourcesChart({ question, result }: { question: RiskQuestion; result: RiskResult }) {
  const { t, language } = useLanguage()
  const { workspace, figure } = question.request
  const words = useFigureText(figure)
  const { sources } = result
  if (sources.length === 0) return null

  const nameOf = (path: InputPath) => nameAt(workspace, path, t)
  const correlation = (value: number) =>
    formatNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2, sign: 'difference' })
  const bars: ShareBars = {
    axisName: t('risk.shareOfSpread'),
    short: (share) => formatPercent(share, language, { maximumFractionDigits: 0 }),
    bars: sources.slice(0, shownBars).map(({ path, share, rankCorrelation }) => ({
      name: nameOf(path),
      share: share.value,
      endText: `${chanceText(share, language)} · r ${correlation(rankCorrelation)}`,
      exactText: t('risk.sourceExact', {
        share: chanceText(share, language),
        error: chanceErrorText(share, language),
        correlation: correlation(rankCorrelation),
      }),
    })),
  }
  const table: FigureTable = {
    columns: [
      { name: t('risk.input') },
      { name: t('charts.withUnit', { name: t('risk.shareOfSpread'), unit: '%' }), digits: 1 },
      { name: '± %', digits: 1 },
      { name: t('risk.rankCorrelation'), digits: 2 },
    ],
    rows: sources.map(({ path, share, rankCorrelation }) => [
      nameOf(path),
      100 * share.value,
      100 * share.error,
      rankCorrelation,
    ]),
  }
  const cellAt: CellAt = (row, column) => {
    const source = sources[row]
    if (source === undefined || column === 0) return null
    const name = column === 3 ? 'correlation' : 'share'
    return { target: ofRun(question, result, { name, path: source.path }) }
  }
  const title = t('risk.sourcesTitle')
  return (
    <ChartFrame
      title={title}
      unit={t('risk.sourcesUnit', { figure: words.name })}
      chart={
        <ConfiguredChart
          description={t('risk.sourcesDescription', {
            figure: words.name,
            input: nameOf(sources[0]!.path),
            share: chanceText(sources[0]!.share, language),
          })}
          height={shareBarsHeight(bars.bars.map(({ name }) => name))}
          configure={(colours) => shareBarsConfiguration(bars, colours)}
        />
      }
      configure={(colours) => shareBarsConfiguration(bars, colours)}
      table={<FigureTableView caption={title} {...table} cellAt={cellAt} />}
      figures={table}
    />
  )
}
