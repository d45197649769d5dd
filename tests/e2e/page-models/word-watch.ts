import type { Page } from '@playwright/test'

export interface WordWatch {
  /** Ends the watch: which of the words the window has held at any moment */
  seen(): Promise<string[]>
}

type Watching = typeof globalThis & { endWatch: () => string[] }

/**
 * Looks for words in everything that the window holds, text, attributes, what stands in fields, its title, after each
 * change and at the end, so that nothing passes in a blink.
 */
export async function watchFor(page: Page, words: readonly string[]): Promise<WordWatch> {
  await page.evaluate((watched) => {
    const seen = new Set<string>()
    function look(): void {
      const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
      const values = fields.map(({ value }) => value)
      const whole = [document.title, document.documentElement.outerHTML, ...values].join('\n')
      for (const word of watched) if (whole.includes(word)) seen.add(word)
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    const kept = globalThis as Watching
    kept.endWatch = () => {
      look()
      observer.disconnect()
      return [...seen]
    }
  }, words)
  return { seen: () => page.evaluate(() => (globalThis as Watching).endWatch()) }
}
