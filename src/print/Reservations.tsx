import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { Section } from './Section.tsx'
import tables from './tables.module.css'

/** What troubles those who agree all the same; left out where nothing does. */
export function Reservations({ report }: { report: AgreementReport }) {
  const { reservations, contentLanguage } = report
  const { title, introduction, caption, columns, rows } = reservations
  if (rows.length === 0) return null
  return (
    <Section title={title} introduction={introduction} isWhole>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stage, who, reason }) => (
            <tr key={`${stage} ${who}`}>
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
