import { expect, it } from 'vitest'
import { chooseSecondDisplay, placeAudience } from './audience-placement.ts'

const laptop = { id: 1, internal: true, bounds: { x: 0, y: 0, width: 1440, height: 900 } }
const projector = { id: 2, internal: false, bounds: { x: 1440, y: 0, width: 1920, height: 1080 } }
const screen = { id: 3, internal: false, bounds: { x: -2560, y: 0, width: 2560, height: 1440 } }
const workArea = { x: 0, y: 25, width: 1440, height: 835 }

it('takes a display on which the facilitator does not work, a projector first', () => {
  expect(chooseSecondDisplay([laptop], 1)).toBeNull()
  expect(chooseSecondDisplay([laptop, projector], 1)).toBe(projector)
  expect(chooseSecondDisplay([laptop, projector], 2)).toBe(laptop)
  expect(chooseSecondDisplay([laptop, projector, screen], 3)).toBe(projector)
  expect(chooseSecondDisplay([], 1)).toBeNull()
})

it('covers the second display', () => {
  expect(placeAudience(projector, workArea)).toEqual(projector.bounds)
})

it('stands in the middle of the only display, no larger than it', () => {
  expect(placeAudience(null, workArea)).toEqual({ x: 80, y: 82, width: 1280, height: 720 })
  expect(placeAudience(null, { x: 0, y: 0, width: 1024, height: 700 })).toEqual({
    x: 0,
    y: 0,
    width: 1024,
    height: 700,
  })
})
