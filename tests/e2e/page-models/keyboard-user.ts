import { expect, type Locator, type Page } from '@playwright/test'
import { readFocus, type FocusFacts } from './focus-mark.ts'

/** What the focus is to be on: the accessible name, or the test id where the name depends on much else. */
export type Wanted = { name: string | RegExp } | { testId: string }

interface Stop extends FocusFacts {
  /** Role and name as a screen reader says them */
  said: string
}

/** Somebody who has no pointer: reaches things by Tab alone and sees where the focus is, or the test fails. */
export class KeyboardUser {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get focused(): Locator {
    return this.page.locator(':focus')
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve())
  }

  /** Replaces what stands in a field. */
  async retype(text: string): Promise<void> {
    await this.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
  }

  /** Presses Tab until the wanted thing has the focus; every stop on the way must show it. */
  async tabTo(wanted: Wanted, { isBackwards = false, limit = 120 } = {}): Promise<void> {
    const passed: string[] = []
    for (let count = 0; count < limit; count += 1) {
      await this.press(isBackwards ? 'Shift+Tab' : 'Tab')
      const stop = await this.stop()
      if (!stop.isNowhere) expect(stop.isSeen, `the focus is seen on ${stop.said}`).toBe(true)
      if (isWanted(stop, wanted)) return
      passed.push(stop.said)
    }
    throw new Error(`${JSON.stringify(wanted)} is not reached by Tab; passed:\n${passed.join('\n')}`)
  }

  /** The focus is where it should be without a key for it, and is seen there. */
  async expectFocus(wanted: Wanted): Promise<void> {
    await expect
      .poll(async () => isWanted(await this.stop(), wanted), { message: describe(wanted) })
      .toBe(true)
    await expect.poll(async () => (await this.stop()).isSeen, { message: 'the focus is seen' }).toBe(true)
  }

  private async stop(): Promise<Stop> {
    const facts = await this.page.evaluate(readFocus)
    return { ...facts, said: facts.isNowhere ? '(nothing)' : await this.said() }
  }

  private async said(): Promise<string> {
    const [line = ''] = (await this.focused.ariaSnapshot()).split('\n')
    return line.replace(/^- /, '')
  }
}

function isWanted(stop: Stop, wanted: Wanted): boolean {
  if ('testId' in wanted) return stop.testId === wanted.testId
  const name = /^'?\S+ "((?:[^"\\]|\\.)*)"/.exec(stop.said)?.[1]?.replaceAll('\\"', '"')
  if (name === undefined) return false
  return typeof wanted.name === 'string' ? name === wanted.name : wanted.name.test(name)
}

function describe(wanted: Wanted): string {
  return `the focus is on ${'testId' in wanted ? wanted.testId : wanted.name}`
}
