import { readFileSync } from 'node:fs'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
  /** In points */
  width: number
  height: number
  /** Without spaces, hyphens and line breaks, which are the layout's */
  text: string
}

export async function pdfPages(file: string): Promise<PdfPage[]> {
  const data = new Uint8Array(readFileSync(file))
  const document = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const [left, bottom, right, top] = page.view as [number, number, number, number]
    const { items } = await page.getTextContent()
    const text = squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''))
    pages.push({ width: right - left, height: top - bottom, text })
  }
  return pages
}

/** What is said, whatever the layout made of it; one glyph of the font stands for two apostrophes. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b-]/g, '').replaceAll('\u02bc', '\u2019')
}

export interface PdfFont {
  name: string
  kind: string
  isEmbedded: boolean
}

/** Every font of the file, whichever page or form uses it. */
export async function pdfFonts(file: string): Promise<PdfFont[]> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  const nameIn = (dictionary: PDFDict, key: string) =>
    dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? ''
  const fonts: PdfFont[] = []
  for (const [, found] of document.context.enumerateIndirectObjects()) {
    if (!(found instanceof PDFDict) || nameIn(found, 'Type') !== 'Font') continue
    const kind = nameIn(found, 'Subtype')
    // The font proper stands in the descendant, which is met by itself.
    if (kind === 'Type0') {
      if (found.lookup(PDFName.of('DescendantFonts'), PDFArray).size() !== 1)
        throw new Error('a font in parts')
      continue
    }
    const descriptor = found.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some(
      (key) => descriptor?.has(PDFName.of(key)) === true,
    )
    fonts.push({ name: nameIn(found, 'BaseFont'), kind, isEmbedded })
  }
  return fonts
}

/** What the pictures show, in words for those who cannot see them. */
export async function pdfAlternatives(file: string): Promise<string[]> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  return document.context.enumerateIndirectObjects().flatMap(([, found]) => {
    const text = found instanceof PDFDict ? found.lookup(PDFName.of('Alt')) : undefined
    return text instanceof PDFHexString || text instanceof PDFString ? [text.decodeText()] : []
  })
}
