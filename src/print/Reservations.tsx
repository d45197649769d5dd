import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import classes from './Reservations.module.css'
import { Section } from './Section.tsx'
import tables from './tables.module.css'

/** More rows than these are not kept together: the space that they would leave before them is worse. */
const mostOnOnePage = 5

/** What troubles those who agree all the same; left out where nothing does. */
export function Reservations({ report }: { report: AgreementReport }) {
  const { reservations, contentLanguage } = report
  const { title, introduction, caption, columns, rows } = reservations
  if (rows.length === 0) return null
  return (
    <Section title={title} introduction={introduction} isWhole={rows.length <= mostOnOnePage}>
      <table className={`${tables.table} ${classes.reservations}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stage, who, reason }, place) => (
            // Two may have one name.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={place}>
              <th scope="row" lang={contentLanguage}>
                {stage}
              </th>
              <td>{who}</td>
              <td lang={contentLanguage}>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
