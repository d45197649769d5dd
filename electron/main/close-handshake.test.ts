import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerTimeout, createCloseHandshake } from './close-handshake.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function createWindow() {
  const window = { isPageGone: false, isClosed: false, asked: 0, attempt }
  const handshake = createCloseHandshake({
    ask: () => {
      window.asked += 1
    },
    isPageGone: () => window.isPageGone,
    close: () => attempt(),
  })

  function attempt(): void {
    let isPrevented = false
    handshake.onClose({
      preventDefault: () => {
        isPrevented = true
      },
    })
    if (!isPrevented) window.isClosed = true
  }

  return { window, handshake }
}

describe('closing the window', () => {
  it('waits for the page and asks it once', () => {
    const { window, handshake } = createWindow()
    window.attempt()
    window.attempt()
    expect(window).toMatchObject({ isClosed: false, asked: 1 })
    handshake.answer({ proceed: true })
    expect(window.isClosed).toBe(true)
  })

  it('does not happen when the page says no, and can when it says yes later', () => {
    const { window, handshake } = createWindow()
    window.attempt()
    handshake.answer({ proceed: false })
    vi.advanceTimersByTime(answerTimeout * 3)
    expect(window.isClosed).toBe(false)
    handshake.answer({ proceed: true })
    expect(window.isClosed).toBe(true)
  })

  it('is asked for again after a no', () => {
    const { window, handshake } = createWindow()
    window.attempt()
    handshake.answer({ proceed: false })
    window.attempt()
    expect(window.asked).toBe(2)
  })

  it('happens after ten seconds without an answer', () => {
    const { window } = createWindow()
    window.attempt()
    vi.advanceTimersByTime(answerTimeout - 1)
    expect(window.isClosed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(window.isClosed).toBe(true)
  })

  it('happens at once without a page, or when the page crashes meanwhile', () => {
    const { window } = createWindow()
    window.isPageGone = true
    window.attempt()
    expect(window).toMatchObject({ isClosed: true, asked: 0 })
    const other = createWindow()
    other.handshake.onPageGone()
    expect(other.window.isClosed).toBe(false)
    other.window.attempt()
    other.handshake.onPageGone()
    expect(other.window.isClosed).toBe(true)
  })

  it('is not for the page to begin', () => {
    const { window, handshake } = createWindow()
    handshake.answer({ proceed: true })
    expect(window.isClosed).toBe(false)
  })
})
