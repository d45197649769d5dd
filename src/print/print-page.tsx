import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { readPrintDocument } from '#exchange/print-document.ts'
import type { Platform } from '#platform/contract.ts'
import { findPaper, fitPages, markTallCards, setPage, whenLaidOut } from './page-setup.ts'
import { PrintedDocument } from './PrintedDocument.tsx'

type Printer = Pick<Platform['print'], 'takeDocument' | 'finishLayout'>

const longestDetail = 1000

/** Lays out the document that waits to be printed, and says that it can be, or why not: never half of it. */
export async function runPrintPage(printer: Printer): Promise<void> {
  try {
    await layOut(await printer.takeDocument())
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).slice(0, longestDetail)
    await printer.finishLayout({ isLaidOut: false, detail })
    throw error
  }
  await printer.finishLayout({ isLaidOut: true })
}

async function layOut(json: string | null): Promise<void> {
  if (json === null) throw new Error('there is no document to print')
  const content = readPrintDocument(json)
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no root')
  document.documentElement.lang = content.report.language
  document.title = content.report.documentTitle
  let failure: unknown = null
  // Otherwise React would log the failure and leave an empty page, which is ready at once.
  const onUncaughtError = (error: unknown) => {
    failure = error
  }
  flushSync(() => createRoot(root, { onUncaughtError }).render(<PrintedDocument document={content} />))
  if (failure !== null) throw failure
  const paper = findPaper()
  setPage(paper)
  await whenLaidOut()
  markTallCards(paper)
  fitPages(paper)
  await whenLaidOut()
}
