import type { AgreementReport, ReportChanges } from '#exchange/agreement-report-shape.ts'
import classes from './Changes.module.css'
import { Section } from './Section.tsx'

/** What differs from the version before, word by word. */
export function Changes({ report }: { report: AgreementReport }) {
  const { changes, contentLanguage } = report
  if (changes === null) return null
  const { title, introduction, none, reordered, legend, stages } = changes
  const isEmpty = stages.length === 0 && reordered === null
  const hasWords = stages.some(({ fields }) => fields.length > 0)
  return (
    <Section
      title={title}
      first={
        <>
          {introduction === '' ? null : (
            <p className={classes.reason} lang={contentLanguage}>
              {introduction}
            </p>
          )}
          {isEmpty ? <p>{none}</p> : null}
          {hasWords ? <p className={classes.legend}>{legend}</p> : null}
          {reordered === null ? null : <p>{reordered}</p>}
        </>
      }
    >
      {stages.map((stage) => (
        <ChangedStage key={stage.id} stage={stage} labels={changes.labels} language={contentLanguage} />
      ))}
    </Section>
  )
}

interface ChangedStageProps {
  stage: ReportChanges['stages'][number]
  labels: ReportChanges['labels']
  language: string
}

function ChangedStage({ stage, labels, language }: ChangedStageProps) {
  const { kind, fields } = stage
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
              {parts.map((part, place) => {
                // Runs of words have no identity but their place.
                const key = `${place}`
                if (part.kind === 'same') return <span key={key}>{part.text}</span>
                if (part.kind === 'added')
                  return (
                    <ins key={key} className={classes.added} aria-label={labels.wordAdded}>
                      {part.text}
                    </ins>
                  )
                return (
                  <del key={key} className={classes.removed} aria-label={labels.wordRemoved}>
                    {part.text}
                  </del>
                )
              })}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
