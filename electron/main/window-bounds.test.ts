import { describe, expect, it } from 'vitest'
import { parseWindowState, placeWindow } from './window-bounds.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const projector = { x: 1440, y: 0, width: 1920, height: 1080 }

describe('the window', () => {
  it('opens at its default size in the middle when nothing is known', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1280, height: 800 })
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1100, height: 700 }])).toEqual({
      width: 1100,
      height: 700,
    })
    expect(placeWindow(null, [])).toEqual({ width: 1280, height: 800 })
  })

  it('opens where it was', () => {
    const saved = { x: 1600, y: 50, width: 1200, height: 900 }
    expect(placeWindow(saved, [laptop, projector])).toEqual(saved)
  })

  it('comes back from a display that is gone', () => {
    const saved = { x: 1600, y: 50, width: 1200, height: 900 }
    expect(placeWindow(saved, [laptop])).toEqual({ width: 1280, height: 800 })
  })

  it('fits the display and lies wholly on it', () => {
    const saved = { x: 300, y: 100, width: 2400, height: 1500 }
    expect(placeWindow(saved, [{ x: 0, y: 0, width: 1920, height: 1080 }])).toEqual({
      x: 0,
      y: 0,
      width: 1920,
      height: 1080,
    })
    expect(placeWindow({ x: 600, y: 500, width: 1200, height: 700 }, [laptop])).toEqual({
      x: 240,
      y: 200,
      width: 1200,
      height: 700,
    })
  })

  it('is never smaller than its contents can bear', () => {
    expect(placeWindow({ x: 10, y: 30, width: 300, height: 200 }, [laptop])).toMatchObject({
      width: 1024,
      height: 640,
    })
  })

  it.each([
    null,
    {},
    [],
    { bounds: { x: 1 } },
    { bounds: { x: 'a', y: 0, width: 1, height: 1 }, isMaximized: true },
  ])('forgets what makes no sense: %j', (content) => {
    expect(parseWindowState(content)).toBeNull()
  })

  it('remembers its place', () => {
    const state = { bounds: { x: -5, y: 0, width: 1200, height: 700 }, isMaximized: true }
    expect(parseWindowState(state)).toEqual(state)
  })
})
