import type { AgreementReport, ReportCard, ReportList } from '#exchange/agreement-report-shape.ts'
import { OwnerMark } from '#ui/funnel/FunnelPicture.tsx'
import { ObligationMark } from '#ui/funnel/ObligationMark.tsx'
import { cardAnchor } from './card-anchor.ts'
import { Missing } from './Missing.tsx'
import classes from './StageCard.module.css'

interface PartProps {
  card: ReportCard
  report: AgreementReport
}

/** Everything that is agreed of one stage: duties at the side, words beside them. */
export function StageCard({ card, report }: PartProps) {
  return (
    <article
      id={cardAnchor(card.id)}
      className={classes.card}
      style={{ borderTopColor: `var(--owner-${card.owner.kind})` }}
      data-stage-card
    >
      <header className={classes.header}>
        <h3 className={classes.name}>
          {card.number === null ? null : <span className={classes.number}>{card.number} </span>}
          <span lang={report.contentLanguage}>
            {card.name}
            {card.abbreviation === '' ? null : (
              <span className={classes.abbreviation}> {card.abbreviation}</span>
            )}
          </span>
        </h3>
        <p className={classes.position}>{card.position}</p>
      </header>
      <div className={classes.columns}>
        <Duties card={card} report={report} />
        <Words card={card} report={report} />
      </div>
      <dl className={classes.facts}>
        {card.facts.map(({ label, values }) => (
          <div key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
    </article>
  )
}

function Duties({ card, report }: PartProps) {
  const { labels } = report.stages
  return (
    <dl className={classes.duties}>
      <div>
        <dt>{labels.owner}</dt>
        <dd className={classes.owner}>
          <OwnerMark owner={card.owner} />
          <span>{card.owner.label}</span>
        </dd>
      </div>
      <div>
        <dt>{labels.work}</dt>
        <dd className={classes.work}>
          {card.obligation === null ? labels.noWork : <ObligationMark {...card.obligation} />}
        </dd>
      </div>
      {card.duties.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          {values.length === 0 ? (
            <dd>
              <Missing text={report.notAgreed} />
            </dd>
          ) : (
            values.map((value) => <dd key={value}>{value}</dd>)
          )}
        </div>
      ))}
    </dl>
  )
}

function Words({ card, report }: PartProps) {
  const { labels } = report.stages
  const { contentLanguage, notAgreed } = report
  return (
    <dl className={classes.words}>
      <div>
        <dt>{labels.definition}</dt>
        {card.definition.length === 0 ? (
          <dd>
            <Missing text={notAgreed} />
          </dd>
        ) : (
          <dd className={classes.definition} lang={contentLanguage}>
            {card.definition.join('\n\n')}
          </dd>
        )}
      </div>
      {card.synonyms === '' ? null : (
        <div className={classes.synonyms}>
          <dt>{labels.synonyms}</dt>
          <dd lang={contentLanguage}>{card.synonyms}</dd>
        </div>
      )}
      {card.lists.map((list) => (
        <Criteria key={list.kind} list={list} report={report} />
      ))}
    </dl>
  )
}

/** Numbered, so that people can talk about "the third criterion of an SQL". */
function Criteria({ list, report }: { list: ReportList; report: AgreementReport }) {
  return (
    <div className={classes.criteria} data-kind={list.kind}>
      <dt>{list.label}</dt>
      <dd>
        {list.items.length === 0 ? (
          <Missing text={report.notAgreed} />
        ) : (
          <ol lang={report.contentLanguage}>
            {list.items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ol>
        )}
      </dd>
    </div>
  )
}
