import { expect, it } from 'vitest'
import { translator } from '#i18n/translate.ts'
import { tableText } from '../table-text.ts'
import { monthChartConfiguration, type MonthFigures } from './month-chart-configuration.ts'
import { monthFigureTable } from './month-figure-table.ts'

const figures: MonthFigures = {
  months: [
    { year: 2026, month: 11 },
    { year: 2027, month: 0 },
  ],
  series: [
    { name: 'Przychody', values: Float64Array.of(1234.567, 0), kind: 'bar', colour: 'accent' },
    { name: 'Koszty', values: [-20000.4, 12], kind: 'line', colour: 'warning' },
  ],
  currency: 'PLN',
}

it('has the figures to the cent, under names with their unit', () => {
  const { text } = tableText(monthFigureTable(figures, 'pl', translator('pl')), 'pl')
  expect(text.split('\r\n')).toEqual([
    'Miesiąc\tPrzychody (zł)\tKoszty (zł)',
    'gru 2026\t1234,57\t-20000,4',
    'sty 2027\t0\t12',
  ])
})

it('has the figures of the chart', () => {
  const colours = { accent: '#11654a', warning: '#855400' } as never
  const { datasets, labels } = monthChartConfiguration(figures, 'pl', colours).data
  const table = monthFigureTable(figures, 'pl', translator('pl'))
  expect(labels).toHaveLength(table.rows.length)
  expect(datasets.map(({ data }) => data)).toEqual(
    [1, 2].map((column) => table.rows.map((row) => row[column])),
  )
  expect(datasets.map(({ borderColor }) => borderColor)).toEqual(['#11654a', '#855400'])
})
