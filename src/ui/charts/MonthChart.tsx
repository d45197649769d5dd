import type { ChartConfiguration, ChartDataset } from 'chart.js'
import { useEffect, useMemo, useRef } from 'react'
import type { Currency } from '#domain/currency.ts'
import { formatMoney, formatMoneyShort, formatMonth, type YearMonth } from '#i18n/format.ts'
import { useLanguage } from '#ui/language.tsx'
import { Chart } from './chart-setup.ts'
import { labelLines } from './end-labels.ts'
import classes from './MonthChart.module.css'
import { useChartColours, type ChartColours } from './use-chart-colours.ts'

export interface MonthSeries {
  name: string
  values: ArrayLike<number>
  kind: 'line' | 'bar'
  colour: keyof ChartColours
  /** Ghosts are thin and grey: what something is compared with. */
  isGhost?: boolean
}

export interface MonthChartProps {
  /** Sentence for those who cannot see the chart */
  description: string
  months: readonly YearMonth[]
  series: readonly MonthSeries[]
  currency: Currency
  height?: number
  /** Other names that the lines may have: room is kept for the longest, so that nothing moves when they change. */
  otherNames?: readonly string[]
}

/** Money by month: lines and bars over a shared axis, with the zero line and names at the line ends. */
export function MonthChart(props: MonthChartProps) {
  const { description, months, series, currency, height = 220, otherNames = [] } = props
  const { language } = useLanguage()
  const colours = useChartColours()
  const canvas = useRef<HTMLCanvasElement>(null)
  const chart = useRef<Chart | null>(null)

  const lineNames = series.flatMap(({ kind, name }) => (kind === 'line' ? [name] : []))
  const labelRoom = roomForLabels([...lineNames, ...otherNames])
  const datasets = series.map((one) => datasetOf(one, colours))
  const labels = useMemo(
    () => months.map((month) => formatMonth(month, language, 'axis')),
    [months, language],
  )

  useEffect(() => {
    if (canvas.current === null) return
    const configuration: ChartConfiguration = {
      type: 'bar',
      data: { labels: [], datasets: [] },
      options: {
        maintainAspectRatio: false,
        animation: false,
        interaction: { mode: 'index', intersect: false },
        layout: { padding: { right: labelRoom, top: 8 } },
        scales: {
          x: {
            grid: { display: false },
            border: { color: colours.edge },
            ticks: { color: colours['ink-faint'], maxRotation: 0, autoSkipPadding: 18 },
          },
          y: {
            border: { display: false },
            grid: {
              color: (context) => (context.tick.value === 0 ? colours['ink-faint'] : colours.hairline),
            },
            ticks: {
              color: colours['ink-faint'],
              maxTicksLimit: 6,
              callback: (value) => formatMoneyShort({ amount: Number(value), currency }, language),
            },
          },
        },
        plugins: {
          tooltip: {
            backgroundColor: colours.ink,
            titleColor: colours.surface,
            bodyColor: colours.surface,
            displayColors: false,
            callbacks: {
              title: (items) => {
                const month = months[items[0]?.dataIndex ?? 0]
                return month === undefined ? '' : formatMonth(month, language, 'long')
              },
              label: (item) =>
                `${item.dataset.label ?? ''}: ${formatMoney({ amount: item.parsed.y ?? 0, currency }, language)}`,
            },
          },
        },
      },
    }
    chart.current = new Chart(canvas.current, configuration)
    return () => chart.current?.destroy()
    // Colours, language and time are part of the options: a change of theirs makes the chart anew.
  }, [colours, language, currency, labelRoom, months])

  useEffect(() => {
    if (chart.current === null) return
    chart.current.data = { labels, datasets }
    chart.current.update('none')
  })

  return (
    <div className={classes.chart} style={{ height }}>
      <canvas ref={canvas} role="img" aria-label={description} />
    </div>
  )
}

/** Width beside the chart that the names of lines take, in pixels. */
function roomForLabels(names: readonly string[]): number {
  const longest = Math.max(0, ...names.flatMap(labelLines).map((line) => line.length))
  return longest * 6.8 + 14
}

function datasetOf(series: MonthSeries, colours: ChartColours): ChartDataset {
  const colour = colours[series.colour]
  const shared = {
    label: series.name,
    data: Array.from(series.values),
    order: series.kind === 'line' ? 0 : 1,
  }
  if (series.kind === 'bar')
    // Pale, so that the lines over the bars are seen from the back of the room.
    return {
      ...shared,
      type: 'bar',
      endLabel: series.name,
      borderColor: colour,
      backgroundColor: `${colour}4d`,
      barPercentage: 0.85,
      categoryPercentage: 0.9,
    } as ChartDataset
  return {
    ...shared,
    type: 'line',
    endLabel: series.name,
    borderColor: colour,
    borderWidth: series.isGhost === true ? 1.25 : 2.25,
    pointRadius: 0,
    pointHoverRadius: 4,
    pointHoverBackgroundColor: colour,
    tension: 0,
  } as ChartDataset
}
