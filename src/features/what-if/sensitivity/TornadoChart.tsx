import { useMemo } from 'react'
import { describeInput, type InputPath } from '#domain/inputs.ts'
import type { ChartSettings } from '#domain/kept-chart.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Figure } from '#engine/figure.ts'
import type { TornadoBar, TornadoRequest, TornadoResult } from '#engine/analysis/requests.ts'
import { inputValueText } from '#i18n/input-words.ts'
import { useFollowingTask, type Work } from '#session/use-task.ts'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { ConfiguredChart } from '#ui/charts/ConfiguredChart.tsx'
import { FigureTableView } from '#ui/charts/FigureTableView.tsx'
import { tornadoConfiguration, tornadoHeight, type TornadoFigures } from '#ui/charts/tornado-configuration.ts'
import { emphasis } from '#ui/Emphasised.tsx'
import type { CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { FigureTable } from '#ui/table-text.ts'
import settingsClasses from '../Settings.module.css'
import { nameAt } from '../input-name.ts'
import { useFigureText } from '../use-figure-text.ts'
import { withoutBar } from './chosen-inputs.ts'

interface TornadoChartProps {
  settings: ChartSettings & { kind: 'tornado' }
  /** The workspace with the scenario of the settings applied */
  seen: Workspace
}

const shownBars = 12
const work: Work<TornadoRequest, TornadoResult> = (engine, request, options) =>
  engine.tornado(request, options)

/** What each number does to the figure, the mightiest on top. Follows every change. */
export function TornadoChart({ settings, seen }: TornadoChartProps) {
  const { t, language } = useLanguage()
  const { figure, paths } = settings
  const words = useFigureText(figure)
  // The swing is made anew at each drawing; its text is what it says.
  const swingText = JSON.stringify(settings.swing)
  const pathText = JSON.stringify(paths)
  const request = useMemo<TornadoRequest>(
    () => ({ workspace: seen, figure, swing: JSON.parse(swingText), paths: JSON.parse(pathText) }),
    [seen, figure, swingText, pathText],
  )
  const { result, error } = useFollowingTask(work, request)
  const { currency } = seen.profile

  if (error !== null)
    return <p className={settingsClasses.failure}>{t('whatIf.failed', { detail: error })}</p>
  if (result === null) return <div aria-busy style={{ height: 460 }} />
  if (result.planned.kind === 'none')
    return <p className={settingsClasses.note}>{words.text(result.planned).reason}</p>
  const notes = <NotesOfChosen settings={settings} seen={seen} result={result} />
  if (result.bars.length === 0)
    return paths === null ? (
      <p className={settingsClasses.note}>
        {t(settings.swing.kind === 'ranges' ? 'sensitivity.noRanges' : 'sensitivity.nothing')}
      </p>
    ) : (
      notes
    )

  const nameOf = ({ path }: TornadoBar) => nameAt(seen, path, t)
  const endText = (bar: TornadoBar, end: 'low' | 'high') => {
    const input = describeInput(seen, bar.path)
    return input === undefined ? '' : inputValueText(input, bar[end].value, currency, t, language)
  }
  const bars = result.bars.slice(0, shownBars)
  const figures: TornadoFigures = {
    planned: result.planned.value,
    axisName: words.name,
    short: words.short,
    exact: words.exact,
    bars: bars.map((bar) => ({
      name: nameOf(bar),
      low: valueOf(bar.low.figure),
      high: valueOf(bar.high.figure),
      lowText: endText(bar, 'low'),
      highText: endText(bar, 'high'),
    })),
  }
  const table: FigureTable = {
    columns: [
      { name: t('sensitivity.input') },
      { name: t('sensitivity.from'), isFigure: true },
      { name: t('sensitivity.figureAtLow', { figure: words.name }), isFigure: true },
      { name: t('sensitivity.to'), isFigure: true },
      { name: t('sensitivity.figureAtHigh', { figure: words.name }), isFigure: true },
    ],
    rows: result.bars.map((bar) => [
      nameOf(bar),
      endText(bar, 'low'),
      words.inColumn(valueOf(bar.low.figure)),
      endText(bar, 'high'),
      words.inColumn(valueOf(bar.high.figure)),
    ]),
  }
  const cellAt: CellAt = (row, column) => {
    const bar = result.bars[row]
    const end = ({ 2: 'low', 4: 'high' } as const)[column]
    if (bar === undefined || end === undefined) return null
    const changes = bar.paths.map((path, place) => ({ path, value: bar[end].values[place]! }))
    return { target: { kind: 'figure', name: figure }, changes }
  }
  const title = t('sensitivity.titleOf', { figure: words.name })
  const plan = emphasis(words.exact(result.planned.value), 'plan')
  const unit =
    settings.swing.kind === 'ranges'
      ? t('sensitivity.unitRanges', { plan })
      : t('sensitivity.unitPercent', {
          plan,
          percent: Math.round(100 * settings.swing.share),
        })
  return (
    <>
      <ChartFrame
        title={title}
        unit={unit}
        explained={{ plan: { target: { kind: 'figure', name: figure } } }}
        chart={
          <ConfiguredChart
            description={t('sensitivity.description', { figure: words.name, input: nameOf(bars[0]!) })}
            height={tornadoHeight(bars.map(nameOf))}
            configure={(colours) => tornadoConfiguration(figures, colours)}
          />
        }
        configure={(colours) => tornadoConfiguration(figures, colours)}
        table={<FigureTableView caption={title} {...table} cellAt={cellAt} />}
        figures={table}
      />
      {notes}
    </>
  )
}

/** What was chosen and is not in the chart, with why. */
function NotesOfChosen({ settings, seen, result }: TornadoChartProps & { result: TornadoResult }) {
  const { t } = useLanguage()
  const { paths, swing } = settings
  if (paths === null) return null
  if (paths.length === 0) return <p className={settingsClasses.note}>{t('sensitivity.choose')}</p>
  const { skipped, noEffect } = withoutBar(paths, result)
  const names = (some: readonly InputPath[]) => some.map((path) => nameAt(seen, path, t)).join(' · ')
  return (
    <>
      {skipped.length === 0 ? null : (
        <p className={settingsClasses.note}>
          {t(swing.kind === 'ranges' ? 'sensitivity.withoutRange' : 'sensitivity.cannotMove', {
            inputs: names(skipped),
          })}
        </p>
      )}
      {noEffect.length === 0 ? null : (
        <p className={settingsClasses.note}>{t('sensitivity.noEffect', { inputs: names(noEffect) })}</p>
      )}
    </>
  )
}

function valueOf(figure: Figure): number | null {
  return figure.kind === 'value' ? figure.value : null
}
