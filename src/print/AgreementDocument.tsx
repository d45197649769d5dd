import type { PrintDocument } from '#exchange/print-document.ts'
import { AgreementCover } from '#ui/agreement/AgreementCover.tsx'
import { Paper } from '#ui/agreement/Paper.tsx'
import { Calibration } from './Calibration.tsx'
import { Changes } from './Changes.tsx'
import { Ending } from './Ending.tsx'
import { Glossary } from './Glossary.tsx'
import { HandoffTable } from './HandoffTable.tsx'
import { Journey } from './Journey.tsx'
import { Parties } from './Parties.tsx'
import { ReadingGuide } from './ReadingGuide.tsx'
import { StageCards } from './StageCards.tsx'

/** The whole agreement, page by page as the printer breaks it. */
export function AgreementDocument({ document }: { document: PrintDocument<'agreement'> }) {
  const { report } = document
  return (
    <main>
      <Paper format={document.paper} language={report.language}>
        <AgreementCover {...report} />
        <ReadingGuide report={report} />
        <Parties report={report} />
        <Glossary report={report} />
        <Journey report={report} />
        <HandoffTable report={report} />
        <StageCards report={report} />
        <Changes report={report} />
        <Calibration report={report} />
        <Ending report={report} />
      </Paper>
    </main>
  )
}
