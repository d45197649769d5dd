import { useState, type ReactNode } from 'react'
import { useLanguage } from '#ui/language.tsx'
import classes from './ChartFrame.module.css'

interface ChartFrameProps {
  title: string
  /** Unit and basis, e.g. "euros a month, before tax" */
  unit: string
  chart: ReactNode
  /** The same figures as a table */
  table: ReactNode
}

/** A chart with its title and unit, and the table behind it. */
export function ChartFrame({ title, unit, chart, table }: ChartFrameProps) {
  const { t } = useLanguage()
  const [isTable, setIsTable] = useState(false)
  return (
    <section className={classes.frame} aria-label={title}>
      <header className={classes.header}>
        <div className={classes.words}>
          <h2>{title}</h2>
          <span className={classes.unit}>{unit}</span>
        </div>
        <button
          type="button"
          className={classes.toggle}
          aria-pressed={isTable}
          onClick={() => setIsTable(!isTable)}
        >
          {isTable ? t('charts.showChart') : t('charts.showTable')}
        </button>
      </header>
      {isTable ? (
        <div className={classes.table} tabIndex={0} role="region" aria-label={title}>
          {table}
        </div>
      ) : (
        chart
      )}
    </section>
  )
}
