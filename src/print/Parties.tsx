import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { coverParties } from '#ui/agreement/cover-parties.ts'
import classes from './Parties.module.css'
import { Section } from './Section.tsx'
import tables from './tables.module.css'

/** Everybody who agrees, where the cover has no room for them. */
export function Parties({ report }: { report: AgreementReport }) {
  const { title, caption, columns, rows } = report.parties
  if (coverParties(rows) === 'people') return null
  return (
    <Section title={title}>
      <table className={`${tables.table} ${classes.parties}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.party}</th>
            <th scope="col">{columns.people}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ party, people }, place) => (
            // Two may have one name.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={place}>
              <th scope="row">{party}</th>
              <td>{people}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
