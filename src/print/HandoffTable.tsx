import type { Language } from '#domain/language.ts'
import type { AgreementReport, ReportHandoffRow } from '#exchange/agreement-report-shape.ts'
import { hyphenate } from '#ui/agreement/hyphenate.ts'
import { OwnerMark } from '#ui/funnel/FunnelPicture.tsx'
import { ObligationMark } from '#ui/funnel/ObligationMark.tsx'
import classes from './HandoffTable.module.css'
import { Missing } from './Missing.tsx'
import { NumberedName } from './NumberedName.tsx'
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
                  <StageName row={row} language={contentLanguage} />
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

function StageName({ row, language }: { row: ReportHandoffRow; language: Language }) {
  const name = <span lang={language}>{hyphenate(row.stage, language)}</span>
  if (row.abbreviation === '') return <NumberedName number={row.number}>{name}</NumberedName>
  return (
    <NumberedName number={row.number} note={name}>
      <span lang={language}>{row.abbreviation}</span>
    </NumberedName>
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
