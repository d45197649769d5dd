/** A drawn signature while it is drawn: lines of x and y in turns, in whole thousandths of the width. */
export type Strokes = readonly (readonly number[])[]

/** What a version may hold: so many lines, of so many points each. */
const mostStrokes = 60
const mostPoints = 1000
/** Points nearer than this to the one before add nothing that could be seen. */
const nearest = 4

export interface Point {
  x: number
  y: number
}

/** A new line that begins here. */
export function withStroke(strokes: Strokes, { x, y }: Point): Strokes {
  return strokes.length < mostStrokes ? [...strokes, [x, y]] : strokes
}

/** The last line goes on to here; a very long one goes on in a line of its own. */
export function withPoint(strokes: Strokes, { x, y }: Point): Strokes {
  const last = strokes.at(-1)
  if (last === undefined) return strokes
  const [lastX, lastY] = last.slice(-2) as [number, number]
  if (Math.hypot(x - lastX, y - lastY) < nearest) return strokes
  if (last.length < 2 * mostPoints) return [...strokes.slice(0, -1), [...last, x, y]]
  return strokes.length < mostStrokes ? [...strokes, [lastX, lastY, x, y]] : strokes
}

/** Where on the field a pointer is. */
export function pointAt(
  { clientX, clientY }: { clientX: number; clientY: number },
  field: { left: number; top: number; width: number },
  height: number,
): Point {
  const scale = 1000 / field.width
  return {
    x: within((clientX - field.left) * scale, 1000),
    y: within((clientY - field.top) * scale, height),
  }
}

function within(value: number, maximum: number): number {
  return Math.min(maximum, Math.max(0, Math.round(value)))
}
