import { fitPage } from '#ui/business-case/fit-page.ts'

/** The paper that the document lies on, as `Paper` of ui makes it. */
export function findPaper(): HTMLElement {
  const paper = document.querySelector<HTMLElement>('[data-paper]')
  if (paper === null) throw new Error('the document lies on no paper')
  return paper
}

/** The size of the paper comes with the document, so its rule cannot stand in a style sheet of the bundle. */
export function setPage(paper: HTMLElement): void {
  const { top, side, bottom } = measuresOf(paper)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@page { size: ${paper.dataset['paper']} portrait; margin: ${top}mm ${side}mm ${bottom}mm; }`,
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

const pixelsPerMillimetre = 96 / 25.4

/** Cards that no page can hold may break; the others move to the next page whole. */
export function markTallCards(paper: HTMLElement): void {
  const { height, top, bottom } = measuresOf(paper)
  const room = (height - top - bottom) * pixelsPerMillimetre
  for (const card of paper.querySelectorAll<HTMLElement>('[data-stage-card]'))
    card.toggleAttribute('data-tall', card.getBoundingClientRect().height > room)
}

/** What has to be one page is made so, now that it is known how much is on it. */
export function fitPages(paper: HTMLElement): void {
  paper.querySelectorAll<HTMLElement>('[data-one-page]').forEach(fitPage)
}

/** In millimetres. The style sheet of the paper says them, so that they are said once. */
function measuresOf(paper: HTMLElement): { height: number; top: number; side: number; bottom: number } {
  const style = getComputedStyle(paper)
  const read = (name: string) => {
    const millimetres = Number.parseFloat(style.getPropertyValue(name))
    if (!Number.isFinite(millimetres)) throw new Error(`the paper has no ${name}`)
    return millimetres
  }
  return {
    height: read('--page-height'),
    top: read('--margin-top'),
    side: read('--margin-side'),
    bottom: read('--margin-bottom'),
  }
}

/** Everything that changes the layout has come: fonts, pictures, then a frame to lay out and a frame to paint. */
export async function whenLaidOut(): Promise<void> {
  await Promise.all([...document.images].map((image) => image.decode()))
  await document.fonts.ready
  await nextFrame()
  await nextFrame()
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve())
  })
}
