/** Geometry of the funnel picture: no words, no colours. */

export interface Band {
  /** Left edge and width as shares of the picture's width */
  left: number
  width: number
  /** 0..1, share of the picture's height, centred */
  height: number
}

const bandShareOfColumn = 0.44
const smallestHeight = 0.02

/**
 * Height follows the square root of the entries, so that a hundred customers can still be seen beside a
 * hundred thousand visitors. Without entries the picture is a plain funnel that promises no numbers.
 */
export function bandsOf(entries: readonly (number | null)[]): Band[] {
  const column = 1 / Math.max(entries.length, 1)
  const hasNumbers = entries.some((count) => count !== null && count > 0)
  const largest = Math.sqrt(Math.max(...entries.map((count) => count ?? 0), 0))
  return entries.map((count, index) => ({
    left: index * column,
    width: column * bandShareOfColumn,
    height: hasNumbers
      ? Math.max(smallestHeight, Math.sqrt(count ?? 0) / largest)
      : 1 - (0.78 * index) / Math.max(entries.length - 1, 1),
  }))
}

/** Where the border between two bands runs, as a share of the picture's width. */
export function middleBetween(from: Band, to: Band): number {
  return (from.left + from.width + to.left) / 2
}

/** The trapezoid from one band to the next, as SVG points in a picture of `width` × `height`. */
export function connectorPoints(from: Band, to: Band, width: number, height: number): string {
  const x1 = (from.left + from.width) * width
  const x2 = to.left * width
  const half = (band: Band) => (band.height * height) / 2
  const middle = height / 2
  return [
    [x1, middle - half(from)],
    [x2, middle - half(to)],
    [x2, middle + half(to)],
    [x1, middle + half(from)],
  ]
    .map(([x, y]) => `${round(x!)},${round(y!)}`)
    .join(' ')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
