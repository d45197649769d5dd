import { Check, CircleAlert, Equal, EqualNot } from 'lucide-react'
import type { SlideOf } from '#platform/contract.ts'
import { hyphenate } from '../agreement/hyphenate.ts'
import classes from './TableSlide.module.css'

type Mark = SlideOf<'table'>['rows'][number]['cells'][number]['mark']

const compared = ['differs', 'same'] as const
const signs = { differs: EqualNot, same: Equal, open: CircleAlert, done: Check }

export function TableSlide({ slide }: { slide: SlideOf<'table'> }) {
  const { heading, columns, rows, legend, language } = slide
  const marks = new Set(rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)))
  const explained = compared.filter((mark) => marks.has(mark))
  return (
    <>
      <h1>{heading}</h1>
      <table className={classes.table} data-columns={columns.length}>
        <thead>
          <tr>
            {columns.map((column, index) =>
              column === '' ? (
                <td key={index} />
              ) : (
                <th key={index} scope="col">
                  {hyphenate(column, language)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }, row) => (
            <tr key={row}>
              <th scope="row">{hyphenate(label, language)}</th>
              {cells.map(({ text, mark }, cell) => (
                <td key={cell} data-mark={mark}>
                  <MarkSign mark={mark} words={mark === 'differs' || mark === 'same' ? legend[mark] : ''} />
                  {hyphenate(text, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {explained.length === 0 ? null : (
        <ul className={classes.legend}>
          {explained.map((mark) => (
            <li key={mark} data-mark={mark}>
              <MarkSign mark={mark} />
              {legend[mark]}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A sign beside the colour, for those who do not see it. */
function MarkSign({ mark, words = '' }: { mark: Mark; words?: string }) {
  if (mark === 'none') return null
  const Sign = signs[mark]
  return (
    <Sign
      className={classes.sign}
      strokeWidth={2.5}
      {...(words === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
    />
  )
}
