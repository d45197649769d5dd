import type { Chart, ChartConfiguration } from 'chart.js'
import { basicOptions, figureAxis, tooltipStyle } from './chart-basics.ts'
import type { ChartColours } from './chart-colours.ts'

/** A value that is marked in the histogram, with what it is called. */
export interface HistogramMark {
  value: number
  name: string
}

/** How often a figure came to what. */
export interface HistogramFigures {
  /** One more than there are counts */
  edges: readonly number[]
  counts: readonly number[]
  /** Trials in all, of which the counts are shares */
  trials: number
  target: HistogramMark | null
  plan: HistogramMark | null
  /** Whether what lies above the target has reached it */
  isMoreBetter: boolean
  /** Name of the figure, under the axis, and of the shares beside it */
  axisName: string
  shareName: string
  short: (value: number) => string
  exact: (value: number) => string
  share: (value: number) => string
}

/** Height of a line of words above the columns. */
const lineHeight = 16

/**
 * Columns of trials: full where the target is reached, pale with an outline where it is missed; lines mark the target
 * and the plan, each with its name above the columns.
 */
export function histogramConfiguration(figures: HistogramFigures, colours: ChartColours): ChartConfiguration {
  const { edges, counts, trials, axisName, shareName, short, exact, share } = figures
  const middles = counts.map((_, column) => (edges[column]! + edges[column + 1]!) / 2)
  const isReached = middles.map((middle) => hasReached(figures, middle))
  const across = figureAxis(colours, axisName, short)
  return {
    type: 'bar',
    data: {
      datasets: [
        {
          label: shareName,
          data: counts.map((count, column) => ({ x: middles[column]!, y: count / trials })),
          backgroundColor: isReached.map((one) => (one ? colours.accent : `${colours.accent}40`)),
          borderColor: isReached.map((one) => (one ? colours.surface : colours.accent)),
          borderWidth: 0.75,
          grouped: false,
          barPercentage: 1,
          categoryPercentage: 1,
        },
      ],
    },
    options: {
      ...basicOptions(),
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: { padding: { top: 2 * lineHeight + 6 } },
      scales: {
        x: {
          ...across,
          ticks: { ...across.ticks, includeBounds: false },
          min: edges[0] ?? 0,
          max: edges.at(-1) ?? 1,
          grid: { display: false },
          border: { color: colours.edge },
          offset: false,
        },
        y: { ...figureAxis(colours, shareName, share), beginAtZero: true },
      },
      plugins: {
        tooltip: {
          ...tooltipStyle(colours),
          callbacks: {
            title: ([item]) => {
              const column = item?.dataIndex ?? 0
              return `${exact(edges[column] ?? 0)} – ${exact(edges[column + 1] ?? 0)}`
            },
            label: (item) => share((counts[item.dataIndex] ?? 0) / trials),
          },
        },
      },
    },
    plugins: [{ id: 'marks', afterDatasetsDraw: (chart) => drawMarks(chart, figures, colours) }],
  }
}

function hasReached({ target, isMoreBetter }: HistogramFigures, value: number): boolean {
  if (target === null) return true
  return isMoreBetter ? value >= target.value : value <= target.value
}

function drawMarks(chart: Chart, { plan, target }: HistogramFigures, colours: ChartColours): void {
  const drawn = [
    { mark: plan, line: 1, colour: colours['ink-soft'], width: 1.5, dash: [2, 3] },
    { mark: target, line: 0, colour: colours.ink, width: 2, dash: [] },
  ]
  const { ctx, chartArea } = chart
  const placeOf = (mark: HistogramMark | null) =>
    mark === null ? undefined : chart.scales['x']?.getPixelForValue(mark.value)
  const targetX = placeOf(target)
  for (const { mark, line, colour, width, dash } of drawn) {
    const x = placeOf(mark)
    if (mark === null || x === undefined || x < chartArea.left - 1 || x > chartArea.right + 1) continue
    const top = chartArea.top - (2 - line) * lineHeight
    ctx.save()
    ctx.strokeStyle = colour
    ctx.lineWidth = width
    ctx.setLineDash(dash)
    ctx.beginPath()
    ctx.moveTo(x, top)
    ctx.lineTo(x, chartArea.bottom)
    ctx.stroke()
    ctx.font = '600 12px Inter, sans-serif'
    ctx.fillStyle = colour
    ctx.textBaseline = 'middle'
    const end = x + 8 + ctx.measureText(mark.name).width
    // The line of the target goes through the words below its own.
    const isCrossed = mark === plan && targetX !== undefined && targetX > x && targetX < end
    const isLeft = end > chartArea.right || isCrossed
    ctx.textAlign = isLeft ? 'right' : 'left'
    ctx.fillText(mark.name, isLeft ? x - 5 : x + 5, top + lineHeight / 2)
    ctx.restore()
  }
}
