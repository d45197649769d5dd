import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import classes from './Ending.module.css'
import { OpenPoints } from './OpenPoints.tsx'
import { Reservations } from './Reservations.tsx'
import { Signatures } from './Signatures.tsx'

/** Whoever signs sees on the same page what is still open, if that is not a long list. */
export function Ending({ report }: { report: AgreementReport }) {
  return (
    <div className={classes.ending} data-short={isShort(report) || undefined}>
      <OpenPoints report={report} />
      <Reservations report={report} />
      <Signatures report={report} />
    </div>
  )
}

const mostPoints = 8
/** Each takes several lines */
const mostRows = 7

function isShort({ open, reservations, signatures }: AgreementReport): boolean {
  const hasOpenPoints = open.points.length > 0
  const objections = open.points.flatMap((point) => point.objections).length
  return (
    hasOpenPoints &&
    open.points.length <= mostPoints &&
    objections + reservations.rows.length + signatures.rows.length <= mostRows
  )
}
