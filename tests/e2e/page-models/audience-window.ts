import { expect, type Page } from '@playwright/test'
import type { AudienceSlide, Reply } from '#platform/contract.ts'
import type { LaunchedApplication } from '../launch.ts'

type Method = 'open' | 'close' | 'show'
type Call = (slide?: unknown) => Promise<Reply<unknown>>

/** The window for the projector, led from the main window as the application leads it. */
export class AudienceWindow {
  readonly launched: LaunchedApplication
  #page: Page | null = null

  constructor(launched: LaunchedApplication) {
    this.launched = launched
  }

  get page(): Page {
    if (this.#page === null) throw new Error('the audience window was not opened')
    return this.#page
  }

  /** A call of the main window's page */
  call(method: Method, slide?: unknown): Promise<Reply<unknown>> {
    return this.launched.page.evaluate(
      ([name, argument]) => {
        const bridge = globalThis as unknown as { tuottolaskuri: { audience: Record<Method, Call> } }
        const method = bridge.tuottolaskuri.audience[name]
        return argument === undefined ? method() : method(argument)
      },
      [method, slide] as const,
    )
  }

  async open(): Promise<Reply<unknown>> {
    const opening = this.launched.application.waitForEvent('window')
    const reply = await this.call('open')
    this.#page = await opening
    await expect(this.page.getByTestId('curtain')).toBeVisible()
    return reply
  }

  /** Shows a slide and waits until the audience sees it. */
  async show(slide: object, theme: AudienceSlide['theme'] = 'light'): Promise<void> {
    const whole = { language: 'fi', theme, ...slide } as AudienceSlide
    expect(await this.call('show', whole)).toEqual({ ok: true, value: undefined })
    const shown = whole.kind === 'curtain' ? '[data-testid=curtain]' : `main[data-kind=${whole.kind}]`
    await expect(this.page.locator(shown)).toBeVisible()
    await expect(this.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
  }

  /** Gives the page the size of a projector, whatever the display of this machine. */
  resize(width = 1920, height = 1080): Promise<void> {
    return this.page.setViewportSize({ width, height })
  }

  /** The size of each text that is drawn, in pixels */
  typeSizes(): Promise<number[]> {
    return this.page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const sizes: number[] = []
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement
        if (element === null || texts.currentNode.textContent?.trim() === '') continue
        if (element.checkVisibility()) sizes.push(Number.parseFloat(getComputedStyle(element).fontSize))
      }
      return sizes
    })
  }

  isAllInSight(): Promise<boolean> {
    return this.page.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.querySelector('main')!
      return scrollHeight <= clientHeight && scrollWidth <= clientWidth
    })
  }

  countWindows(): Promise<number> {
    return this.launched.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  }

  /** Resolves when the main window is told that the audience window is closed. */
  whenToldClosed(): Promise<void> {
    return this.launched.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const bridge = globalThis as unknown as {
            tuottolaskuri: { audience: { onClosed(listener: () => void): void } }
          }
          bridge.tuottolaskuri.audience.onClosed(() => resolve())
        }),
    )
  }

  /** Resolves when the page is gone; Playwright loses sight of it for good. */
  crash(): Promise<void> {
    return this.launched.application.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((resolve) => {
          const contents = BrowserWindow.getAllWindows().find(({ webContents }) =>
            webContents.getURL().endsWith('/audience.html'),
          )?.webContents
          contents?.once('render-process-gone', () => resolve())
          contents?.forcefullyCrashRenderer()
        }),
    )
  }

  /** What the audience reads, asked of the main process; empty while there is no page. */
  heading(): Promise<string> {
    return this.launched.application.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().endsWith('/audience.html'),
      )?.webContents
      if (contents === undefined || contents.isCrashed() || contents.isLoading()) return ''
      return contents.executeJavaScript("document.querySelector('h1')?.textContent ?? ''") as Promise<string>
    })
  }
}
