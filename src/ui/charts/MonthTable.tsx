import { formatMoney, formatMonth, formatNumber } from '#i18n/format.ts'
import { ExplainedTable, type CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import type { MonthFigures } from './month-chart-configuration.ts'

interface MonthTableProps extends MonthFigures {
  caption: string
}

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

/** The figures of a month chart, exact to the unit, people to a tenth. */
export function MonthTable({ caption, months, series, currency }: MonthTableProps) {
  const { language, t } = useLanguage()
  const cellAt: CellAt = (month, column) => {
    const { explained, scenarioId } = series[column - 1] ?? {}
    if (explained === undefined) return null
    const target = { kind: 'month', series: explained, month } as const
    return scenarioId === undefined ? { target } : { target, scenarioId }
  }
  return (
    <ExplainedTable className={`${tables.table} ${tables.scrolling}`} cellAt={cellAt}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('charts.month')}</th>
          {series.map(({ name }) => (
            <th key={name} scope="col" className={tables.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month, index) => (
          <tr key={`${month.year}-${month.month}`}>
            <th scope="row">{formatMonth(month, language, 'short')}</th>
            {series.map(({ name, values }) => (
              <td key={name} className={tables.number}>
                {currency === null
                  ? formatNumber(values[index] ?? 0, language, oneDecimal)
                  : formatMoney({ amount: values[index] ?? 0, currency }, language, { digits: 0 })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ExplainedTable>
  )
}
