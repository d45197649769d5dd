import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Currency } from '#domain/currency.ts'
import type { Language } from '#domain/language.ts'
import type { Period } from '#engine/periods.ts'
import type { Projection } from '#engine/project.ts'
import { currencySymbol, formatMoney, formatNumber } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'
import { ExplainedTable, type CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import { Disclosure } from '../inputs/Disclosure.tsx'
import classes from './ResultsPanel.module.css'

interface PeriodTotalsProps {
  projection: Projection
  currency: Currency
}

const columns = ['revenue', 'grossProfit', 'cost', 'cumulativeCash'] as const
const lengths = ['years', 'quarters'] as const

/** Totals by fiscal year or by its quarters, on demand. */
export function PeriodTotals(props: PeriodTotalsProps) {
  const { t } = useLanguage()
  return (
    <Disclosure label={t('plan.periodTotals')}>
      <PeriodTable {...props} />
    </Disclosure>
  )
}

function PeriodTable({ projection, currency }: PeriodTotalsProps) {
  const { t, language } = useLanguage()
  const [length, setLength] = useState<(typeof lengths)[number]>('years')
  const periods = projection[length]
  const largest = Math.max(...periods.flatMap((period) => columns.map((column) => Math.abs(period[column]))))
  // The same decimals in all rows, so that their separators stand in line.
  const digits = largest < 999_950 ? 1 : 0
  const thousands = (amount: number) =>
    formatNumber(amount / 1000, language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const cellAt: CellAt = (row, column) => {
    const [period, series] = [periods[row], columns[column - 1]]
    if (period === undefined || series === undefined) return null
    const { firstMonth, monthCount } = period
    return { target: { kind: 'period', each: { kind: 'month', series }, firstMonth, monthCount } }
  }
  return (
    <div className={classes.periods}>
      <SegmentedControl
        size="xs"
        aria-label={t('plan.periodTotals')}
        data={lengths.map((one) => ({ value: one, label: t(`plan.${one}`) }))}
        value={length}
        onChange={setLength}
      />
      <p className={classes.part}>
        {t('plan.inThousands', { currency: currencySymbol(currency, language) })}
      </p>
      <ExplainedTable
        className={`${tables.table} ${classes.periodTable}`}
        data-testid="period-totals"
        cellAt={cellAt}
      >
        <caption className="visually-hidden">{t('plan.periodTotals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan.period')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={tables.number}>
                {t(column === 'cumulativeCash' ? 'plan.cashAtEnd' : `results.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period.firstMonth}>
              <th scope="row">
                {periodName(period, t)}
                {partNote(period, t, language)}
              </th>
              {columns.map((column) => (
                <td
                  key={column}
                  className={tables.number}
                  title={formatMoney({ amount: period[column], currency }, language)}
                >
                  {thousands(period[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ExplainedTable>
    </div>
  )
}

/** A fiscal year that begins in another month than January bears both its years. */
function periodName({ year, endYear, quarter }: Period, t: Translate): string {
  const name = year === endYear ? String(year) : `${year}/${String(endYear % 100).padStart(2, '0')}`
  return quarter === null ? name : t('plan.quarterOf', { quarter, year: name })
}

/** The first and the last period may lie within the horizon in part. */
function partNote({ monthCount, quarter }: Period, t: Translate, language: Language) {
  if (monthCount === (quarter === null ? 12 : 3)) return null
  return (
    <span className={classes.part}>
      {t('results.monthsShort', { months: formatNumber(monthCount, language) })}
    </span>
  )
}
