import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { hyphenate } from '#ui/agreement/hyphenate.ts'
import { OwnerMark } from '#ui/funnel/FunnelPicture.tsx'
import { ObligationMark } from '#ui/funnel/ObligationMark.tsx'
import classes from './HandoffTable.module.css'
import { Missing } from './Missing.tsx'
import { Section } from './Section.tsx'
import tables from './tables.module.css'

/** Who may or must do what, by when, and until when somebody may be sent back. */
export function HandoffTable({ report }: { report: AgreementReport }) {
  const { handoffs, contentLanguage, language } = report
  const { columns, rows } = handoffs
  if (report.picture.stages.length === 0) return null
  return (
    <Section title={handoffs.title}>
      {rows.length === 0 ? (
        <p className={classes.none}>{handoffs.none}</p>
      ) : (
        <table className={`${tables.table} ${classes.handoffs}`}>
          <caption>{handoffs.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.stage}</th>
              <th scope="col">{columns.handoff}</th>
              <th scope="col">{columns.responsible}</th>
              <th scope="col">{columns.work}</th>
              <th scope="col">{columns.serviceLevel}</th>
              <th scope="col">{columns.sendingBack}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span className={tables.numbered}>
                    <span className={tables.number}>{row.number}</span>
                    <span lang={contentLanguage}>
                      {row.abbreviation === '' ? hyphenate(row.stage, contentLanguage) : row.abbreviation}
                      {row.abbreviation === '' ? null : (
                        <span className={tables.note}>{hyphenate(row.stage, contentLanguage)}</span>
                      )}
                    </span>
                  </span>
                </th>
                <td>{hyphenate(row.handoff, language)}</td>
                <td>
                  <span className={classes.owner}>
                    <OwnerMark owner={row.owner} />
                    <span>
                      {hyphenate(row.owner.label, language)}
                      {row.before === null ? null : (
                        <span className={tables.note}>{hyphenate(row.before, language)}</span>
                      )}
                    </span>
                  </span>
                </td>
                <td>
                  {row.obligation === null ? (
                    <span className={classes.quiet}>{handoffs.noWork}</span>
                  ) : (
                    <ObligationMark {...row.obligation} label={hyphenate(row.obligation.label, language)} />
                  )}
                </td>
                <td>
                  {row.isServiceLevelMissing ? <Missing text={report.notAgreed} /> : null}
                  <Lines texts={row.serviceLevel} />
                </td>
                <td>
                  <Lines texts={row.sendingBack} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function Lines({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul className={tables.lines}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
