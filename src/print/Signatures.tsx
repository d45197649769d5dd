import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { Section } from './Section.tsx'
import classes from './Signatures.module.css'
import tables from './tables.module.css'

/** A line to sign on for each party. */
export function Signatures({ report }: { report: AgreementReport }) {
  const { signatures } = report
  const { columns } = signatures
  return (
    <Section title={signatures.title} isWhole>
      <p className={classes.statement}>{signatures.statement}</p>
      <table className={`${tables.table} ${classes.signatures}`}>
        <caption>{signatures.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.party}</th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.role}</th>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.signature}</th>
          </tr>
        </thead>
        <tbody>
          {signatures.parties.map((party) => (
            <tr key={party}>
              <th scope="row">
                <span className={classes.line}>{party}</span>
              </th>
              <td>
                <Line />
              </td>
              <td>
                <Line />
              </td>
              <td>
                <Line />
              </td>
              <td>
                <Line />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Line() {
  return <span className={classes.line} />
}
