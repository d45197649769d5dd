import { Fragment } from 'react'
import type { AgreementReport, ReportChanges } from '#exchange/agreement-report-shape.ts'
import type { TextPart } from '#exchange/differing-words.ts'
import classes from './Changes.module.css'
import { Section } from './Section.tsx'

/** What differs from the version before, word by word. */
export function Changes({ report }: { report: AgreementReport }) {
  const { changes, contentLanguage } = report
  if (changes === null) return null
  const { title, reason, none, reordered, legend, stages } = changes
  const isEmpty = stages.length === 0 && reordered === null
  const hasWords = stages.some(({ fields }) => fields.length > 0)
  return (
    <Section
      title={title}
      first={
        <>
          {reason === null ? null : (
            <p className={classes.reason}>
              {reason.label} <span lang={contentLanguage}>{reason.text}</span>
            </p>
          )}
          {isEmpty ? <p>{none}</p> : null}
          {hasWords ? <p className={classes.legend}>{legend}</p> : null}
          {reordered === null ? null : <p>{reordered}</p>}
        </>
      }
    >
      {stages.map((stage) => (
        <ChangedStage key={stage.id} stage={stage} report={{ ...report, changes }} />
      ))}
    </Section>
  )
}

type Changed = AgreementReport & { changes: ReportChanges }

function ChangedStage({ stage, report }: { stage: ReportChanges['stages'][number]; report: Changed }) {
  const { kind, fields } = stage
  const { labels } = report.changes
  const language = report.contentLanguage
  return (
    <div className={classes.stage}>
      <h3 className={classes.name} lang={language}>
        {stage.stage}
        {kind === 'changed' ? null : <span className={classes.kind}> · {labels[kind]}</span>}
      </h3>
      <dl className={classes.fields}>
        {fields.map(({ id, label, parts }) => (
          <div key={id} className={classes.field}>
            <dt>{label}</dt>
            <dd lang={language}>
              {parts.map((part, place) => (
                // Runs of words have no identity but their place.
                // oxlint-disable-next-line react/no-array-index-key
                <Fragment key={place}>
                  {startsLine(parts, place) ? <br /> : null}
                  <Words part={part} report={report} />
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** More characters than these are read more easily below what they replace. */
const longReplacement = 80

/** Whether something new stands in place of whole lines: below them, unless both are a word or two. */
function startsLine(parts: readonly TextPart[], place: number): boolean {
  const [before, gone, part] = [parts[place - 2], parts[place - 1], parts[place]]
  if (part?.kind !== 'added' || gone?.kind !== 'removed' || gone.text.endsWith('\n')) return false
  const isWholeLine = before === undefined || before.text.endsWith('\n')
  return isWholeLine && gone.text.length + part.text.length > longReplacement
}

/** A space that the text beside it does not swallow */
const noBreakSpace = '\u00a0'

/** Said in words for those who only hear it, and for whoever copies it: a PDF has no mark for what came and went. */
function Words({ part: { kind, text }, report }: { part: TextPart; report: Changed }) {
  if (kind === 'same') return text
  const { wordAdded, wordRemoved, wordEnd } = report.changes.labels
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className={classes.spoken} lang={report.language}>
        {kind === 'added' ? wordAdded : wordRemoved}
        {noBreakSpace}
      </span>
      <span className={classes[kind]}>{text}</span>
      <span className={classes.spoken}>{wordEnd}</span>
    </Mark>
  )
}
