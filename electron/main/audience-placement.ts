import type { Rectangle } from './window-bounds.ts'

export interface ConnectedDisplay {
  id: number
  bounds: Rectangle
  /** Built into the machine */
  internal: boolean
}

const windowedSize = { width: 1280, height: 720 }

/** The display for the audience: not the facilitator's, and a projector rather than the machine's own; null if none. */
export function chooseSecondDisplay<D extends ConnectedDisplay>(
  displays: D[],
  facilitatorsId: number,
): D | null {
  const others = displays.filter(({ id }) => id !== facilitatorsId)
  return others.find(({ internal }) => !internal) ?? others[0] ?? null
}

/** Where the window opens: all over the second display, else over the middle of the only one. */
export function placeAudience(second: ConnectedDisplay | null, workArea: Rectangle): Rectangle {
  if (second !== null) return second.bounds
  const width = Math.min(windowedSize.width, workArea.width)
  const height = Math.min(windowedSize.height, workArea.height)
  return {
    x: workArea.x + Math.floor((workArea.width - width) / 2),
    y: workArea.y + Math.floor((workArea.height - height) / 2),
    width,
    height,
  }
}
