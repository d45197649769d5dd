import type { Chart, ChartConfiguration } from 'chart.js'
import { basicOptions, figureAxis, tooltipStyle } from './chart-basics.ts'
import type { ChartColours } from './chart-colours.ts'
import { labelLines } from './end-labels.ts'

export interface ShareBars {
  bars: readonly {
    name: string
    /** 0 to 1 */
    share: number
    /** Stands at the end of the bar */
    endText: string
    /** Under the pointer */
    exactText: string
  }[]
  /** Name of the shares, under the axis */
  axisName: string
  /** A share on the axis */
  short: (share: number) => string
}

const longestLine = 32
const lineHeight = 15
const endFont = '500 12px Inter, sans-serif'

/** Height that the chart needs, so that no name runs into the next one. */
export function shareBarsHeight(names: readonly string[]): number {
  const mostLines = Math.max(1, ...names.map((name) => labelLines(name, longestLine).length))
  return 60 + names.length * Math.max(34, mostLines * lineHeight + 8)
}

/** Parts of a whole as bars, each with words at its end. */
export function shareBarsConfiguration(
  { bars, axisName, short }: ShareBars,
  colours: ChartColours,
): ChartConfiguration {
  const longest = Math.max(0, ...bars.map(({ endText }) => endText.length))
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ name }) => labelLines(name, longestLine)),
      datasets: [
        {
          label: axisName,
          data: bars.map(({ share }) => share),
          backgroundColor: colours.accent,
          barPercentage: 0.7,
          minBarLength: 2,
        },
      ],
    },
    options: {
      ...basicOptions(),
      indexAxis: 'y',
      interaction: { mode: 'y', intersect: false },
      layout: { padding: { right: longest * 6.8 + 12 } },
      scales: {
        x: { ...figureAxis(colours, axisName, short), beginAtZero: true },
        y: {
          grid: { display: false },
          border: { color: colours.edge },
          ticks: { color: colours.ink, autoSkip: false },
        },
      },
      plugins: {
        tooltip: {
          ...tooltipStyle(colours),
          callbacks: {
            title: ([item]) => bars[item?.dataIndex ?? 0]?.name ?? '',
            label: (item) => bars[item.dataIndex]?.exactText ?? '',
          },
        },
      },
    },
    plugins: [{ id: 'ends', afterDatasetsDraw: (chart) => writeEnds(chart, bars, colours) }],
  }
}

function writeEnds(chart: Chart, bars: ShareBars['bars'], colours: ChartColours): void {
  const { ctx } = chart
  ctx.save()
  ctx.font = endFont
  ctx.fillStyle = colours['ink-soft']
  ctx.textBaseline = 'middle'
  chart
    .getDatasetMeta(0)
    .data.forEach(({ x, y }, place) => ctx.fillText(bars[place]?.endText ?? '', x + 8, y))
  ctx.restore()
}
