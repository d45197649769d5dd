import type { AgreementReport, ReportSignature } from '#exchange/agreement-report-shape.ts'
import { SignaturePicture, signatureHeight } from '#ui/agreement/SignaturePicture.tsx'
import { transparentPicture } from '#ui/transparent-picture.ts'
import { Seal } from './Seal.tsx'
import { Section } from './Section.tsx'
import classes from './Signatures.module.css'
import tables from './tables.module.css'

/** More rows than these are not kept together: the space that they would leave before them is worse. */
const mostOnOnePage = 6

/** What each party signed, or a line for it to sign on, and what the paper can be checked by. */
export function Signatures({ report }: { report: AgreementReport }) {
  const { signatures } = report
  const { columns } = signatures
  return (
    <Section title={signatures.title} isWhole={signatures.rows.length <= mostOnOnePage}>
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
          {signatures.rows.map(({ party, signed }, place) =>
            signed === null ? (
              // Two may have one name.
              // oxlint-disable-next-line react/no-array-index-key
              <LinesToSignOn key={place} party={party} />
            ) : (
              // oxlint-disable-next-line react/no-array-index-key
              <Signed key={place} party={party} signed={signed} />
            ),
          )}
        </tbody>
      </table>
      {signatures.seal === null ? null : <Seal seal={signatures.seal} />}
    </Section>
  )
}

function Signed({ party, signed }: { party: string; signed: NonNullable<ReportSignature['signed']> }) {
  const { name, role, date, comment, drawingDescription, drawing } = signed
  return (
    <tr className={classes.signed}>
      <th scope="row">{party}</th>
      <td>{name}</td>
      <td>{role}</td>
      <td>{date}</td>
      <td>
        {drawing.length === 0 ? null : (
          <span className={classes.drawing}>
            <SignaturePicture strokes={drawing} height={signatureHeight} />
            <img src={transparentPicture} alt={drawingDescription} />
          </span>
        )}
        {comment === '' ? null : <span className={classes.comment}>{comment}</span>}
      </td>
    </tr>
  )
}

function LinesToSignOn({ party }: { party: string }) {
  return (
    <tr className={classes.unsigned}>
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
  )
}

function Line() {
  return <span className={classes.line} />
}
