import type { PrintDocument } from '#exchange/print-document.ts'
import { Paper } from '#ui/agreement/Paper.tsx'
import { Ballot } from './Ballot.tsx'

/** Ballots one after the other; short ones share a page and are cut apart. */
export function BallotsDocument({ document }: { document: PrintDocument<'ballots'> }) {
  const { report } = document
  return (
    <main>
      <Paper format={document.paper} language={report.language}>
        {report.ballots.map((ballot) => (
          <Ballot
            key={ballot.id}
            title={report.title}
            instruction={report.instruction}
            ballot={ballot}
            contentLanguage={report.contentLanguage}
          />
        ))}
      </Paper>
    </main>
  )
}
