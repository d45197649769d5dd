import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import classes from './Calibration.module.css'
import { Section } from './Section.tsx'
import tables from './tables.module.css'

/** How well people classified the same leads; left out where nobody did. */
export function Calibration({ report }: { report: AgreementReport }) {
  const { calibration } = report
  if (calibration === null) return null
  const { title, sentences, caption, columns, rows } = calibration
  return (
    <Section title={title} isWhole>
      {sentences.map((sentence) => (
        <p key={sentence} className={classes.sentence}>
          {sentence}
        </p>
      ))}
      <table className={`${tables.table} ${classes.rounds}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.round}</th>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.version}</th>
            <th scope="col">{columns.agreed}</th>
            <th scope="col">{columns.kappa}</th>
            <th scope="col">{columns.interval}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.round}</th>
              <td>{row.date}</td>
              <td>{row.version}</td>
              <td>{row.agreed}</td>
              <td>{row.kappa}</td>
              <td>{row.interval}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
