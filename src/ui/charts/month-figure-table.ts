import type { Language } from '#domain/language.ts'
import { currencySymbol, formatMonth } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'
import type { FigureTable } from '../table-text.ts'
import type { MonthFigures } from './month-chart-configuration.ts'

/** The figures of a month chart for a spreadsheet: to the cent, each column with its unit. */
export function monthFigureTable(
  { months, series, currency }: MonthFigures,
  language: Language,
  t: Translate,
): FigureTable {
  const nameOf = (name: string) =>
    currency === null ? name : t('charts.withUnit', { name, unit: currencySymbol(currency, language) })
  return {
    columns: [{ name: t('charts.month') }, ...series.map(({ name }) => ({ name: nameOf(name), digits: 2 }))],
    rows: months.map((month, index) => [
      formatMonth(month, language, 'short'),
      ...series.map(({ values }) => values[index] ?? null),
    ]),
  }
}
