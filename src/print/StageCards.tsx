import type { AgreementReport, ReportCard } from '#exchange/agreement-report-shape.ts'
import { Section } from './Section.tsx'
import { StageCard } from './StageCard.tsx'

/** A card for each stage of the path, then for those beside it. */
export function StageCards({ report }: { report: AgreementReport }) {
  const { stages, beside } = report
  return (
    <>
      {stages.cards.length === 0 ? (
        <Section title={stages.title} first={<p>{stages.none}</p>} />
      ) : (
        <Cards title={stages.title} cards={stages.cards} report={report} />
      )}
      {beside === null ? null : <Cards {...beside} report={report} />}
    </>
  )
}

interface CardsProps {
  title: string
  introduction?: string
  cards: readonly ReportCard[]
  report: AgreementReport
}

function Cards({ cards, report, ...section }: CardsProps) {
  const [first, ...others] = cards.map((card) => <StageCard key={card.id} card={card} report={report} />)
  return (
    <Section {...section} first={first}>
      {others}
    </Section>
  )
}
