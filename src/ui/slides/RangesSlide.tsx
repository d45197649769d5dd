import type { SlideOf } from '#platform/contract.ts'
import { hyphenate } from '../agreement/hyphenate.ts'
import { rangeAxis } from './range-axis.ts'
import classes from './RangesSlide.module.css'

export function RangesSlide({ slide }: { slide: SlideOf<'ranges'> }) {
  const { heading, unit, rows, language } = slide
  const axis = rangeAxis(rows)
  const percent = (value: number) => `${axis.place(value) * 100}%`
  return (
    <>
      <div>
        <h1>{heading}</h1>
        {unit === '' ? null : <p className={classes.unit}>{unit}</p>}
      </div>
      <ul className={classes.rows}>
        {rows.map(({ label, low, likely, high, isPooled }, row) => (
          <li key={row} data-pooled={isPooled || undefined}>
            <span className={classes.label}>{hyphenate(label, language)}</span>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.band}
                style={{ left: percent(low.value), right: `calc(100% - ${percent(high.value)})` }}
              />
              <span className={classes.likely} style={{ left: percent(likely.value) }} />
            </span>
            <span className={classes.words}>
              <strong>{likely.words}</strong>
              <span>{`${low.words} – ${high.words}`}</span>
            </span>
          </li>
        ))}
        <li className={classes.axis} aria-hidden="true">
          <span>{axis.least}</span>
          <span>{axis.greatest}</span>
        </li>
      </ul>
    </>
  )
}
