import type { PrintDocument } from '#exchange/agreement-report-document.ts'

const millimetresPerInch = 25.4
const pixelsPerInch = 96
const margins = { top: 20, side: 18, bottom: 22 }
const heights: Record<PrintDocument['paper'], number> = { A4: 297, Letter: 279.4 }

/** The size of the paper comes with the document, so its rule cannot stand in a style sheet of the bundle. */
export function setPage(paper: PrintDocument['paper']): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@page { size: ${paper} portrait; margin: ${margins.top}mm ${margins.side}mm ${margins.bottom}mm; }`,
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** Cards that no page can hold may break; the others move to the next page whole. */
export function markTallCards(paper: PrintDocument['paper']): void {
  const room = ((heights[paper] - margins.top - margins.bottom) / millimetresPerInch) * pixelsPerInch
  for (const card of document.querySelectorAll<HTMLElement>('[data-stage-card]'))
    card.toggleAttribute('data-tall', card.getBoundingClientRect().height > room)
}

/** Everything that changes the layout has come: fonts, then a frame to lay out and a frame to paint. */
export async function whenLaidOut(): Promise<void> {
  await document.fonts.ready
  await nextFrame()
  await nextFrame()
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}
