import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { cardAnchor } from './card-anchor.ts'
import classes from './OpenPoints.module.css'
import { Section } from './Section.tsx'

/** What is still to be agreed; said even when nothing is, so that its absence is no accident. */
export function OpenPoints({ report }: { report: AgreementReport }) {
  const { open, contentLanguage } = report
  if (open.points.length === 0)
    return (
      <Section title={open.title} isWhole>
        <p className={classes.none}>{open.none}</p>
      </Section>
    )
  return (
    <Section title={open.title} introduction={open.introduction}>
      <ul className={classes.points}>
        {open.points.map((point) => (
          <li key={point.id}>
            <a href={`#${cardAnchor(point.id)}`} lang={contentLanguage}>
              {point.stage}
            </a>
            <div>
              {point.missing.length === 0 ? null : <p>{point.missing.join(', ')}</p>}
              {point.objections.map(({ who, reason }) => (
                <p key={who}>
                  {who}: <span lang={contentLanguage}>{reason}</span>
                </p>
              ))}
              {point.positions.length === 0 ? null : <p>{point.positions.join(' · ')}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
