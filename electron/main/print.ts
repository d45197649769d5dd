import { type LayoutOutcome, PlatformError, type PrintRequest, type SavedFile } from '#platform/contract.ts'
import type { Dialogs } from './dialogs.ts'
import { saveByDialog } from './files.ts'

/** A hidden window with the print page. */
export interface PrintPage {
  /** Tells pages apart, so that none takes the document of another */
  id: number
  load(): Promise<void>
  /** Rejects when the page crashes or is closed; never resolves. */
  gone: Promise<never>
  print(request: PrintRequest): Promise<Uint8Array>
  destroy(): void
}

export interface PrintService {
  savePdf(request: PrintRequest): Promise<SavedFile | null>
  takeDocument(pageId: number): string | null
  finishLayout(pageId: number, outcome: LayoutOutcome): void
}

interface Job {
  pageId: number
  document: string
  finishLayout: (outcome: LayoutOutcome) => void
}

export const printTimeout = 30_000

export function createPrintService({
  dialogs,
  openPage,
  timeout = printTimeout,
  now = () => new Date(),
}: {
  dialogs: Dialogs
  openPage(): PrintPage
  timeout?: number
  now?: () => Date
}): PrintService {
  let job: Job | null = null
  let queue: Promise<unknown> = Promise.resolve()

  function savePdf(request: PrintRequest): Promise<SavedFile | null> {
    const result = queue.then(() => {
      const { dialogTitle: title, filterLabel, suggestedName } = request
      const question = { title, filterLabel, suggestedName, extension: 'pdf' }
      return saveByDialog(dialogs, question, () => makePdf(request))
    })
    // The next one begins whatever became of this one; its caller has been told.
    queue = result.then(ignore, ignore)
    return result
  }

  async function makePdf(request: PrintRequest): Promise<Uint8Array> {
    const page = openPage()
    const deadline = createDeadline(timeout)
    try {
      return await Promise.race([layOutAndPrint(page, request), page.gone, deadline.passed])
    } finally {
      deadline.clear()
      job = null
      page.destroy()
    }
  }

  async function layOutAndPrint(page: PrintPage, request: PrintRequest): Promise<Uint8Array> {
    const laidOut = new Promise<void>((resolve, reject) => {
      const finishLayout = (outcome: LayoutOutcome) =>
        outcome.isLaidOut ? resolve() : reject(layoutFailure(outcome.detail))
      job = { pageId: page.id, document: request.document, finishLayout }
    })
    // A page may fail before it has been loaded to its end.
    await Promise.all([page.load(), laidOut])
    const pdf = await page.print(request)
    const { title, author, subject, language } = request
    // A large library that few starts need.
    const { addMetadata } = await import('./pdf-metadata.ts')
    return addMetadata(pdf, { title, author, subject, language, createdAt: now() })
  }

  return {
    savePdf,
    takeDocument: (pageId) => (job?.pageId === pageId ? job.document : null),
    finishLayout: (pageId, outcome) => {
      if (job?.pageId === pageId) job.finishLayout(outcome)
    },
  }
}

function createDeadline(milliseconds: number) {
  let clear = ignore
  const passed = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => {
      const detail = `the print page did not finish within ${milliseconds / 1000} seconds`
      reject(new PlatformError({ code: 'failed', detail }))
    }, milliseconds)
    clear = () => clearTimeout(timer)
  })
  return { passed, clear: () => clear() }
}

function layoutFailure(detail: string): PlatformError {
  return new PlatformError({ code: 'failed', detail: `the print page failed: ${detail}` })
}

function ignore(): void {}
