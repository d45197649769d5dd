import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { Missing } from './Missing.tsx'
import { ObligationMark } from '#ui/funnel/ObligationMark.tsx'
import classes from './ReadingGuide.module.css'
import { Section } from './Section.tsx'

/** What the document is for, and the few words that have a fixed meaning in it. */
export function ReadingGuide({ report }: { report: AgreementReport }) {
  const { reading } = report
  return (
    <Section title={reading.title} startsPage>
      <p className={classes.purpose}>{reading.purpose}</p>
      {report.languageNote === null ? null : <p className={classes.purpose}>{report.languageNote}</p>}
      <dl className={classes.terms}>
        {reading.terms.map(({ kind, term, meaning }) => (
          <div key={kind} className={classes.term}>
            <dt>
              {kind === 'may' || kind === 'must' ? (
                <ObligationMark kind={kind} label={term} />
              ) : kind === 'open' ? (
                <Missing text={term} />
              ) : (
                term
              )}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
