import latin from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import latinExtended from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'

export interface FooterText {
  /** Stands left on every page */
  footer: string
  /** Holds {page} and {pages} */
  pageLabel: string
  language: string
}

const families = ['TuottolaskuriFoot', 'TuottolaskuriFootExtended']

/** Inter, which has to be loaded in the page as well (`loadFootFonts`): alone the foot is drawn before its fonts come. */
const fontFaces = [latin, latinExtended]
  .map((source, index) => `@font-face { font-family: ${families[index]}; src: url(${source}); }`)
  .join('\n')

/**
 * Chromium lays the foot out in a document of its own, without the fonts and styles of the page. The PDF
 * has no text for figures of one width, nor for signs put in place of others: nobody could search or copy them.
 */
export function footerTemplate({ footer, pageLabel, language }: FooterText): string {
  const label = escapeHtml(pageLabel)
    .replaceAll('{page}', '<span class="pageNumber"></span>')
    .replaceAll('{pages}', '<span class="totalPages"></span>')
  return `<style>
${fontFaces}
#foot { box-sizing: border-box; width: 100%; padding: 0 18mm; display: flex; justify-content: space-between; gap: 8mm;
  font: 10px ${families.join(', ')}, sans-serif; color: #4a5259; font-variant-ligatures: no-contextual; }
#foot > span:first-child { overflow-wrap: anywhere; }
#foot > span:last-child { white-space: nowrap; }
</style><div id="foot" lang="${escapeHtml(language)}"><span>${escapeHtml(footer)}</span><span>${label}</span></div>`
}

interface StyledPage {
  insertCSS(css: string): Promise<unknown>
  executeJavaScript(code: string): Promise<unknown>
}

/** Chromium hands the foot a font without delay when the page has loaded the same one. */
export async function loadFootFonts(page: StyledPage): Promise<void> {
  await page.insertCSS(fontFaces)
  const loading = families.map((family) => `document.fonts.load('10px ${family}')`)
  await page.executeJavaScript(`Promise.all([${loading.join(', ')}]).then(() => null)`)
}

/** Chromium would print its own header without one. */
export const emptyHeader = '<span></span>'

function escapeHtml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
