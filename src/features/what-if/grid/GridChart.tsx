import { useMemo } from 'react'
import { figureDescriptions } from '#domain/figure-names.ts'
import { describeInput } from '#domain/inputs.ts'
import type { Axis, ChartSettings } from '#domain/kept-chart.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { GridRequest, GridResult } from '#engine/analysis/requests.ts'
import type { ExplainTarget } from '#engine/explain/explanation.ts'
import { inputValueText } from '#i18n/input-words.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'
import { useFollowingTask, type Work } from '#session/use-task.ts'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { FigureTableView } from '#ui/charts/FigureTableView.tsx'
import { gridConfiguration, type GridFigures } from '#ui/charts/grid-configuration.ts'
import { GridMap } from '#ui/charts/GridMap.tsx'
import { emphasis } from '#ui/Emphasised.tsx'
import { useExplainedScenario, useOpenExplanation } from '#ui/explain/explain-context.ts'
import type { CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { FigureTable } from '#ui/table-text.ts'
import settingsClasses from '../Settings.module.css'
import { nameAt } from '../input-name.ts'
import { useFigureText } from '../use-figure-text.ts'
import { leverValue } from '../levers/lever-bounds.ts'
import { Working } from '#ui/Working.tsx'

interface GridChartProps {
  settings: ChartSettings & { kind: 'grid' }
  /** The workspace with the scenario of the settings applied */
  seen: Workspace
}

const work: Work<GridRequest, GridResult> = (engine, request, options) => engine.grid(request, options)

/** A map over two inputs with the line of breaking even and the plan on it. Follows every change. */
export function GridChart({ settings, seen }: GridChartProps) {
  const { t, language } = useLanguage()
  const { figure } = settings
  const open = useOpenExplanation()
  const scenarioId = useExplainedScenario()
  const words = useFigureText(figure)
  // The settings are made anew at each drawing; their text is what they say.
  const axes = JSON.stringify([settings.x, settings.y])
  const request = useMemo<GridRequest>(() => {
    const [x, y] = JSON.parse(axes) as [Axis, Axis]
    return { workspace: seen, figure, x, y }
  }, [seen, figure, axes])
  const task = useFollowingTask(work, request)
  const { result, error } = task

  const axisWords = ({ paths, operation }: Axis) => {
    const input = paths[0] === undefined ? undefined : describeInput(seen, paths[0])
    const name = nameAt(seen, paths[0] ?? '', t)
    if (input === undefined || operation !== 'set')
      return {
        name: t(operation === 'plus' ? 'grid.plus' : 'grid.times', { name }),
        text: (value: number) => formatNumber(value, language, { maximumFractionDigits: 3 }),
      }
    return {
      name,
      text: (value: number) =>
        inputValueText(input, leverValue(input, value), seen.profile.currency, t, language),
    }
  }

  if (error !== null)
    return <p className={settingsClasses.failure}>{t('whatIf.failed', { detail: error })}</p>
  const asked = task.request
  if (result === null || asked === null) return <div aria-busy style={{ height: 520 }} />
  // What is drawn is the answer to what was asked, while the next is on its way.
  const [x, y] = [axisWords(asked.x), axisWords(asked.y)]
  const grid: GridFigures = {
    ...result,
    isMoreBetter: figureDescriptions[asked.figure].better === 'more',
    line: result.breakEven,
    plan:
      result.plannedX === null || result.plannedY === null
        ? null
        : { x: result.plannedX, y: result.plannedY },
    xName: x.name,
    yName: y.name,
    xText: x.text,
    yText: y.text,
    short: words.short,
    exact: (value) => (value === null || Number.isNaN(value) ? t('common.dash') : words.exact(value)),
  }
  const table: FigureTable = {
    columns: [
      { name: `${y.name} ↓ · ${x.name} →` },
      ...result.xValues.map((value) => ({ name: x.text(value), isFigure: true })),
    ],
    rows: result.yValues.map((value, row) => [
      y.text(value),
      ...result.xValues.map((_, column) =>
        words.inColumn(result.figures[row * result.xValues.length + column] ?? null),
      ),
    ]),
  }
  const cellAt: CellAt = (row, column) => (column === 0 ? null : { target: targetOf(asked, row, column - 1) })
  const title = t('grid.titleOf', { figure: words.name })
  const plan = words.text(result.planned).text
  const name = subjectName(settings, seen, t)
  return (
    <>
      <ChartFrame
        title={title}
        unit={
          result.level === null
            ? t('grid.unit', { plan: emphasis(plan, 'plan'), name })
            : t('grid.unitLine', { plan: emphasis(plan, 'plan'), name, level: words.exact(result.level) })
        }
        explained={{ plan: { target: { kind: 'figure', name: asked.figure } } }}
        chart={
          <GridMap
            grid={grid}
            onAsk={(row, column) => open?.(targetOf(asked, row, column), { scenarioId, changes: [] })}
            description={t('grid.description', { figure: words.name, x: x.name, y: y.name, plan })}
          />
        }
        configure={(colours) => gridConfiguration(grid, colours)}
        table={<FigureTableView caption={title} {...table} cellAt={cellAt} />}
        figures={table}
      />
      <Working isRunning={task.status === 'running'} progress={task.progress} onCancel={task.cancel} />
    </>
  )
}

function targetOf({ figure, x, y }: GridRequest, row: number, column: number): ExplainTarget {
  return { kind: 'cell', name: figure, x, y, row, column }
}

/** What the cross on the map is: the plan, or the scenario that is looked at. */
function subjectName(
  { subject }: GridChartProps['settings'],
  { scenarios }: Workspace,
  t: Translate,
): string {
  const scenario = subject === null ? undefined : scenarios[subject as keyof typeof scenarios]
  return scenario?.name ?? t('whatIf.plan')
}
