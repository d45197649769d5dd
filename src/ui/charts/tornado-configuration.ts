import type { ChartConfiguration } from 'chart.js'
import { basicOptions, figureAxis, tooltipStyle } from './chart-basics.ts'
import type { ChartColours } from './chart-colours.ts'
import { labelLines } from './end-labels.ts'

export interface TornadoFigures {
  bars: readonly {
    name: string
    /** Figure with the input at its low and at its high end; null where there is none */
    low: number | null
    high: number | null
    /** The two ends of the input, as they are read */
    lowText: string
    highText: string
  }[]
  planned: number
  /** Name of the figure, under the axis */
  axisName: string
  short: (value: number) => string
  exact: (value: number) => string
}

const longestLine = 28
const lineHeight = 15

/** As high as the longest of its names needs, in pixels. */
export function tornadoHeight(names: readonly string[]): number {
  const lines = Math.max(1, ...names.map((name) => labelLines(name, longestLine).length))
  return 64 + names.length * Math.max(30, lines * lineHeight + 8)
}

/** Bars from the plan to both sides, the widest on top: pale for the low end of an input, full for the high. */
export function tornadoConfiguration(figures: TornadoFigures, colours: ChartColours): ChartConfiguration {
  const { bars, planned, axisName, short, exact } = figures
  const piece = (value: number | null): [number, number] | null => (value === null ? null : [planned, value])
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ name }) => labelLines(name, longestLine)),
      datasets: [
        {
          label: 'low',
          data: bars.map(({ low }) => piece(low)) as [number, number][],
          backgroundColor: `${colours.accent}59`,
          borderColor: colours.accent,
          borderWidth: 1,
          borderSkipped: false,
          grouped: false,
          barPercentage: 0.8,
        },
        {
          label: 'high',
          data: bars.map(({ high }) => piece(high)) as [number, number][],
          backgroundColor: colours.accent,
          grouped: false,
          barPercentage: 0.8,
        },
      ],
    },
    options: {
      ...basicOptions(),
      indexAxis: 'y',
      interaction: { mode: 'y', intersect: false },
      scales: {
        x: figureAxis(colours, axisName, short),
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: colours.ink, autoSkip: false },
        },
      },
      plugins: {
        tooltip: {
          ...tooltipStyle(colours),
          callbacks: {
            title: (items) => bars[items[0]?.dataIndex ?? 0]?.name ?? '',
            label: (item) => {
              const bar = bars[item.dataIndex]
              if (bar === undefined) return ''
              const [text, value] =
                item.datasetIndex === 0 ? [bar.lowText, bar.low] : [bar.highText, bar.high]
              return value === null ? text : `${text}: ${exact(value)}`
            },
          },
        },
      },
    },
    plugins: [
      {
        id: 'plan',
        afterDatasetsDraw(chart) {
          const x = chart.scales['x']?.getPixelForValue(planned)
          if (x === undefined) return
          const { ctx, chartArea } = chart
          ctx.save()
          ctx.strokeStyle = colours.ink
          ctx.lineWidth = 1.5
          ctx.beginPath()
          ctx.moveTo(x, chartArea.top)
          ctx.lineTo(x, chartArea.bottom)
          ctx.stroke()
          ctx.restore()
        },
      },
    ],
  }
}
