import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { FunnelJourney } from '#ui/funnel/FunnelJourney.tsx'
import classes from './Journey.module.css'
import { Section } from './Section.tsx'

/** More rows than these are not kept together: the space that they would leave before them is worse. */
const mostOnOnePage = 10

/** The buyer's journey beside the funnel, and who may or must do what on the way. */
export function Journey({ report }: { report: AgreementReport }) {
  const { picture, language, contentLanguage } = report
  if (picture.stages.length === 0) return null
  return (
    <Section
      title={picture.title}
      introduction={picture.introduction}
      isWhole={picture.stages.length <= mostOnOnePage}
    >
      <FunnelJourney stages={picture.stages} language={language} nameLanguage={contentLanguage} />
      <p className={classes.note}>{picture.note}</p>
    </Section>
  )
}
