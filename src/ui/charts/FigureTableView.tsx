import { formatNumber } from '#i18n/format.ts'
import { ExplainedTable, type CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import type { FigureTable } from '../table-text.ts'

interface FigureTableViewProps extends FigureTable {
  caption: string
  /** What the numbers are of */
  cellAt: CellAt
}

/** The table behind a chart, as it is also copied; a dash where there is no value. */
export function FigureTableView({ caption, columns, rows, cellAt }: FigureTableViewProps) {
  const { t, language } = useLanguage()
  const isNumeric = columns.map(
    ({ isFigure = false }, place) => isFigure || rows.some((row) => typeof row[place] === 'number'),
  )
  const text = (value: number | string | null | undefined, digits: number) => {
    if (value === null || value === undefined) return t('common.dash')
    return typeof value === 'string'
      ? value
      : formatNumber(value, language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  }
  return (
    <ExplainedTable className={`${tables.table} ${tables.scrolling}`} cellAt={cellAt}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name }, place) => (
            <th key={place} scope="col" className={isNumeric[place] ? tables.number : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.map((value, place) => {
              const shown = text(value, columns[place]?.digits ?? 0)
              if (place > 0)
                return (
                  <td key={place} className={isNumeric[place] ? tables.number : undefined}>
                    {shown}
                  </td>
                )
              return (
                <th key={place} scope="row">
                  {shown}
                </th>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ExplainedTable>
  )
}
