import { useState, type ComponentProps, type ReactNode } from 'react'
import { Emphasised, withoutEmphasis } from '#ui/Emphasised.tsx'
import { useLanguage } from '#ui/language.tsx'
import { tableText, type FigureTable } from '../table-text.ts'
import { useChartActions } from './chart-actions.ts'
import classes from './ChartFrame.module.css'
import { drawPicture, type PictureContent } from './draw-picture.ts'

interface ChartFrameProps {
  title: string
  /** Unit and basis, e.g. "euros a month, before tax"; numbers in it may be marked by `emphasis` */
  unit: string
  /** What the marked numbers are of */
  explained?: ComponentProps<typeof Emphasised>['explained']
  chart: ReactNode
  /** The same chart for a picture of it */
  configure: PictureContent['configure']
  /** The same figures as a table */
  table: ReactNode
  /** The same figures for a spreadsheet */
  figures: FigureTable
  /** What else can be done with this chart */
  ownActions?: ReactNode
}

/** A chart with its title and unit, the table behind it, and ways to take both along. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, unit, explained = {}, chart, configure, table, figures, ownActions } = props
  const { t, language } = useLanguage()
  const actions = useChartActions()
  const [isTable, setIsTable] = useState(false)
  const draw = () => drawPicture({ title, unit: withoutEmphasis(unit), configure })
  return (
    <section className={classes.frame} aria-label={title}>
      <header className={classes.header}>
        <div className={classes.words}>
          <h2>{title}</h2>
          <span className={classes.unit}>
            <Emphasised isPlain text={unit} explained={explained} />
          </span>
        </div>
        <div className={classes.actions}>
          {ownActions}
          {actions === null ? null : isTable ? (
            <button
              type="button"
              className={classes.action}
              onClick={() => actions.copyTable(() => tableText(figures, language))}
            >
              {t('charts.copyTable')}
            </button>
          ) : (
            <>
              <button type="button" className={classes.action} onClick={() => actions.copyPicture(draw)}>
                {t('charts.copyPicture')}
              </button>
              <button
                type="button"
                className={classes.action}
                onClick={() => actions.savePicture(title, draw)}
              >
                {t('charts.savePicture')}
              </button>
            </>
          )}
          <button
            type="button"
            className={`${classes.action} ${classes.toggle}`}
            aria-pressed={isTable}
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? t('charts.showChart') : t('charts.showTable')}
          </button>
        </div>
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
