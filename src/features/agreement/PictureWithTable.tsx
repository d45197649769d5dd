import { useState, type ReactNode } from 'react'
import { useLanguage } from '#ui/language.tsx'
import classes from './PictureWithTable.module.css'

interface PictureWithTableProps {
  title: string
  picture: ReactNode
  /** The same figures */
  table: ReactNode
}

/** A picture with the table behind it. */
export function PictureWithTable({ title, picture, table }: PictureWithTableProps) {
  const { t } = useLanguage()
  const [isTable, setIsTable] = useState(false)
  return (
    <section className={classes.frame} aria-label={title}>
      <header className={classes.header}>
        <h4>{title}</h4>
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
        <div className={classes.table} tabIndex={0} role="group" aria-label={title}>
          {table}
        </div>
      ) : (
        picture
      )}
    </section>
  )
}
