import type { PrintDocument } from '#exchange/print-document.ts'
import { Paper } from '#ui/agreement/Paper.tsx'
import { BusinessCasePage } from '#ui/business-case/BusinessCasePage.tsx'

/** The business case, which is one page. */
export function BusinessCaseDocument({ document }: { document: PrintDocument<'business-case'> }) {
  const { report } = document
  return (
    <main>
      <Paper format={document.paper} language={report.language}>
        <BusinessCasePage {...report} />
      </Paper>
    </main>
  )
}
