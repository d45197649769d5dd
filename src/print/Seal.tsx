import type { ReportSeal } from '#exchange/agreement-report-shape.ts'
import classes from './Seal.module.css'

/** The whole hash, by which a file can be checked against the paper. */
export function Seal({ seal }: { seal: ReportSeal }) {
  return (
    <div className={classes.seal}>
      <dl>
        <dt>{seal.label}</dt>
        <dd>
          <b>{seal.shortHash}</b>
          {seal.hash.slice(seal.shortHash.length)}
        </dd>
        {seal.previous === null ? null : (
          <>
            <dt>{seal.previous.label}</dt>
            <dd>{seal.previous.hash}</dd>
          </>
        )}
      </dl>
      <p>{seal.note}</p>
    </div>
  )
}
