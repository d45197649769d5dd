import type { ChartConfiguration, ChartDataset } from 'chart.js'
import type { Currency } from '#domain/currency.ts'
import type { Language } from '#domain/language.ts'
import { formatMonth, type YearMonth } from '#i18n/format.ts'
import type { ChartColours } from './chart-colours.ts'
import { monthChartOptions, roomForLabels } from './month-chart-configuration.ts'

/** Lines of a fan, from the lowest to the highest, and the plan. */
export const fanLines = ['p5', 'p25', 'p50', 'p75', 'p95', 'plan'] as const
export type FanLine = (typeof fanLines)[number]

/** What money may come to, month by month. */
export interface FanFigures {
  months: readonly YearMonth[]
  currency: Currency
  /** A value a month; no plan where there is none */
  lines: Readonly<Record<Exclude<FanLine, 'plan'>, ArrayLike<number>>> & { plan: ArrayLike<number> | null }
  names: Readonly<Record<FanLine, string>>
}

/**
 * A pale band from P5 to P95, a darker one from P25 to P75, the median through it, and the plan as a ghost. The bands
 * differ in lightness and have edges, so that no colour has to be told from another.
 */
export function fanConfiguration(
  figures: FanFigures,
  language: Language,
  colours: ChartColours,
): ChartConfiguration {
  const { months, currency, names } = figures
  const options = monthChartOptions(
    { months, currency, labelRoom: roomForLabels([names.p5, names.p50, names.p95, names.plan]) },
    language,
    colours,
  )
  const datasets = datasetsOf(figures, colours)
  return {
    type: 'line',
    data: { labels: months.map((month) => formatMonth(month, language, 'axis')), datasets },
    options: {
      ...options,
      // The zero line is always in view: it is what money is measured by.
      scales: { ...options.scales, y: { ...options.scales?.['y'], suggestedMin: 0, suggestedMax: 0 } },
    },
  }
}

interface LineStyle {
  colour: keyof ChartColours
  width: number
  dash?: number[]
  hasName: boolean
  /** Line up to which the band under this one reaches, and how full it is */
  band?: { downTo: FanLine; alpha: string }
}

const styles: Record<FanLine, LineStyle> = {
  p5: { colour: 'accent', width: 1, dash: [4, 3], hasName: true },
  p25: { colour: 'accent', width: 1, hasName: false },
  p50: { colour: 'accent', width: 2.5, hasName: true },
  p75: { colour: 'accent', width: 1, hasName: false, band: { downTo: 'p25', alpha: '66' } },
  p95: {
    colour: 'accent',
    width: 1,
    dash: [4, 3],
    hasName: true,
    band: { downTo: 'p5', alpha: '2b' },
  },
  plan: { colour: 'ink-faint', width: 1.5, dash: [2, 3], hasName: true },
}

function datasetsOf({ lines, names }: FanFigures, colours: ChartColours): ChartDataset[] {
  const shown = fanLines.filter((line) => line !== 'plan' || lines.plan !== null)
  return shown.map((line) => {
    const { colour, width, dash = [], hasName, band } = styles[line]
    return {
      type: 'line',
      label: names[line],
      ...(hasName ? { endLabel: names[line] } : {}),
      data: Array.from(lines[line] ?? []),
      borderColor: colours[colour],
      borderWidth: width,
      borderDash: dash,
      backgroundColor: band === undefined ? 'transparent' : colours[colour] + band.alpha,
      fill: band === undefined ? false : shown.indexOf(band.downTo),
      pointRadius: 0,
      pointHoverRadius: 3,
      pointHoverBackgroundColor: colours[colour],
      tension: 0,
    } as ChartDataset
  })
}
