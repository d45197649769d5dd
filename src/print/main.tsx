import './fonts.css'
import './page.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { readPrintDocument } from '#exchange/agreement-report-document.ts'
import { electronPlatform } from '#platform/electron.ts'
import { AgreementDocument } from './AgreementDocument.tsx'
import { findPaper, markTallCards, setPage, whenLaidOut } from './page-setup.ts'

// Not caught: what fails here is never ready, so that no half document is taken for a whole one.
void print()

async function print(): Promise<void> {
  const { print: printer } = electronPlatform()
  const json = await printer.takeDocument()
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
  flushSync(() => createRoot(root, { onUncaughtError }).render(<AgreementDocument document={content} />))
  if (failure !== null) throw failure
  const paper = findPaper()
  setPage(paper)
  await whenLaidOut()
  markTallCards(paper)
  await whenLaidOut()
  await printer.ready()
}
