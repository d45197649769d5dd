import { readFileSync } from 'node:fs'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

async function openPdf(file: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(readFileSync(file)), useSystemFonts: false, verbosity: 0 })
    .promise
}

/** The text of all pages, in reading order. */
export async function pdfText(file: string): Promise<string> {
  const document = await openPdf(file)
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages.join('\n')
}

/** Titles of the bookmarks, nested ones after their parent. */
export async function pdfOutline(file: string): Promise<string[]> {
  const document = await openPdf(file)
  const titles: string[] = []
  const collect = (items: { title: string; items: unknown[] }[]) => {
    for (const item of items) {
      titles.push(item.title)
      collect(item.items as { title: string; items: unknown[] }[])
    }
  }
  collect(((await document.getOutline()) ?? []) as { title: string; items: unknown[] }[])
  return titles
}

export interface PdfFacts {
  title: string
  language: string | null
  isTagged: boolean
  pages: number
  /** Width and height of the first page in points */
  size: [number, number]
  fonts: string[]
}

export async function pdfFacts(file: string): Promise<PdfFacts> {
  const document = await openPdf(file)
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> }
  const page = await document.getPage(1)
  const [left, bottom, right, top] = page.view as [number, number, number, number]
  const markInfo = (await document.getMarkInfo()) as { Marked?: boolean } | null
  await page.getOperatorList()
  const fonts = new Set<string>()
  for (const item of (await page.getTextContent()).items) {
    if (!('fontName' in item)) continue
    const font = page.commonObjs.get(item.fontName) as { name?: string } | null
    if (font?.name !== undefined) fonts.add(font.name)
  }
  return {
    title: String(info['Title'] ?? ''),
    language: typeof info['Language'] === 'string' ? info['Language'] : null,
    isTagged: markInfo?.Marked === true,
    pages: document.numPages,
    size: [right - left, top - bottom],
    fonts: [...fonts],
  }
}
