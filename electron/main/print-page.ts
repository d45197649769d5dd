import { BrowserWindow } from 'electron'
import { PlatformError, type PrintRequest } from '#platform/contract.ts'
import type { Addresses } from './addresses.ts'
import type { PrintPage } from './print.ts'
import { emptyHeader, footerTemplate, loadFootFonts } from './print-footer.ts'
import type { SenderRegistry } from './senders.ts'

export function openPrintPage(
  addresses: Addresses,
  senders: SenderRegistry,
  webPreferences: Electron.WebPreferences,
): PrintPage {
  // The background is printed with the page.
  const window = new BrowserWindow({ show: false, backgroundColor: '#ffffff', webPreferences })
  const contents = window.webContents
  senders.add(contents, 'print')
  const gone = new Promise<never>((_resolve, reject) => {
    const end = (detail: string) => reject(new PlatformError({ code: 'failed', detail }))
    contents.once('render-process-gone', (_event, { reason }) => end(`the print page ended: ${reason}`))
    window.once('closed', () => end('the print page was closed'))
  })
  // Nobody waits for this any more once the page has done its work and is closed.
  gone.catch(() => {})
  return {
    id: contents.id,
    gone,
    load: () => window.loadURL(addresses.page('print')),
    print: async (request) => {
      await loadFootFonts(contents)
      return contents.printToPDF(printOptions(request))
    },
    destroy: () => window.destroy(),
  }
}

export function printOptions({
  paper,
  footer,
  pageLabel,
  language,
}: PrintRequest): Electron.PrintToPDFOptions {
  return {
    // The size that the page's own @page rule names comes first.
    preferCSSPageSize: true,
    pageSize: paper,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: emptyHeader,
    footerTemplate: footerTemplate({ footer, pageLabel, language }),
  }
}
