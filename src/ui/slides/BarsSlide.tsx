import type { SlideOf } from '#platform/contract.ts'
import { hyphenate } from '../agreement/hyphenate.ts'
import classes from './BarsSlide.module.css'

type Part = SlideOf<'bars'>['rows'][number]['parts'][number]

export function BarsSlide({ slide }: { slide: SlideOf<'bars'> }) {
  const { heading, rows, language } = slide
  return (
    <>
      <h1>{heading}</h1>
      <ul className={classes.legend} aria-hidden="true">
        {distinctParts(rows.flatMap(({ parts }) => parts)).map(({ tone, label }) => (
          <li key={`${tone} ${label}`}>
            <span className={classes.swatch} data-tone={tone} />
            {label}
          </li>
        ))}
      </ul>
      <ul className={classes.rows}>
        {rows.map(({ label, parts, value }, row) => (
          <li key={row}>
            <span className={classes.label}>{hyphenate(label, language)}</span>
            <span className={classes.bar}>
              {parts.map((part, index) => (
                <span
                  key={index}
                  className={classes.part}
                  data-tone={part.tone}
                  style={{ width: `${part.share * 100}%` }}
                >
                  <span>{part.label}</span>
                </span>
              ))}
            </span>
            <span className={classes.value}>{value}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Each tone with its words once, in the order in which they appear. */
function distinctParts(parts: Part[]): Pick<Part, 'tone' | 'label'>[] {
  return parts.filter(
    ({ tone, label }, index) =>
      parts.findIndex((earlier) => earlier.tone === tone && earlier.label === label) === index,
  )
}
