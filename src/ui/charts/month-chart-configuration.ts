import type { ChartConfiguration, ChartData, ChartDataset, ChartOptions } from 'chart.js'
import type { Currency } from '#domain/currency.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import type { ExplainedSeries } from '#engine/explain/explanation.ts'
import { formatMoney, formatMoneyShort, formatMonth, formatNumber, type YearMonth } from '#i18n/format.ts'
import type { ChartColours } from './chart-colours.ts'
import { labelLines } from './end-labels.ts'

export interface MonthSeries {
  name: string
  values: ArrayLike<number>
  kind: 'line' | 'bar'
  colour: keyof ChartColours
  /** Ghosts are thin and grey: what something is compared with. */
  isGhost?: boolean
  /** Lengths of strokes and gaps, so that lines are told apart without colour */
  dash?: readonly number[]
  /** Whose months say in the table how they come about */
  explained?: ExplainedSeries
  /** Of which scenario, where the lines are of several */
  scenarioId?: ScenarioId | null
}

/** Money or people by month. */
export interface MonthFigures {
  months: readonly YearMonth[]
  series: readonly MonthSeries[]
  /** null: people */
  currency: Currency | null
}

/** The whole chart at once, for a picture of it. */
export function monthChartConfiguration(
  figures: MonthFigures,
  language: Language,
  colours: ChartColours,
): ChartConfiguration {
  const labelRoom = roomForLabels(lineNames(figures.series))
  return {
    type: 'bar',
    data: monthChartData(figures, language, colours),
    options: monthChartOptions({ ...figures, labelRoom }, language, colours),
  }
}

export function monthChartData(
  { months, series }: MonthFigures,
  language: Language,
  colours: ChartColours,
): ChartData {
  return {
    labels: months.map((month) => formatMonth(month, language, 'axis')),
    datasets: series.map((one) => datasetOf(one, colours)),
  }
}

/** Everything but the values: zero line, few grid lines, short amounts, the exact ones under the pointer. */
export function monthChartOptions(
  { months, currency, labelRoom }: Pick<MonthFigures, 'months' | 'currency'> & { labelRoom: number },
  language: Language,
  colours: ChartColours,
): ChartOptions {
  return {
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
          drawTicks: false,
          color: (context) => (context.tick.value === 0 ? colours['ink-faint'] : colours.hairline),
        },
        ticks: {
          color: colours['ink-faint'],
          padding: 8,
          maxTicksLimit: 6,
          callback: (value) => shortText(Number(value), currency, language),
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
            `${item.dataset.label ?? ''}: ${monthFigureText(item.parsed.y ?? 0, currency, language)}`,
        },
      },
    },
  }
}

/** An amount with its currency, or people to a tenth. */
export function monthFigureText(value: number, currency: Currency | null, language: Language): string {
  if (currency === null) return formatNumber(value, language, { maximumFractionDigits: 1 })
  return formatMoney({ amount: value, currency }, language)
}

function shortText(value: number, currency: Currency | null, language: Language): string {
  if (currency === null) return formatNumber(value, language, { maximumFractionDigits: 1 })
  return formatMoneyShort({ amount: value, currency }, language)
}

export function lineNames(series: readonly MonthSeries[]): string[] {
  return series.flatMap(({ kind, name }) => (kind === 'line' ? [name] : []))
}

/** Width beside the chart that the names of lines take, in pixels. */
export function roomForLabels(names: readonly string[]): number {
  const longest = Math.max(0, ...names.flatMap((name) => labelLines(name)).map((line) => line.length))
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
    borderDash: [...(series.dash ?? [])],
    pointRadius: 0,
    pointHoverRadius: 4,
    pointHoverBackgroundColor: colour,
    tension: 0,
  } as ChartDataset
}
