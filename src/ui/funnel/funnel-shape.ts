/** Geometry of the funnel picture: no words, no colours. */

export interface Band {
  /** Left edge and width as shares of the picture's width */
  left: number
  width: number
  /** 0..1, share of the picture's height, centred */
  height: number
}

export type FunnelScale = 'square-root' | 'logarithm' | 'none'

const bandShareOfColumn = 0.44
const smallestHeight = 0.02
/** Below this share of the largest band the square root can no longer be told from a line. */
const thinnestBySquareRoot = 0.05

/**
 * Height follows the square root of the entries; where that would make the smallest band a mere line, as
 * with fifty customers beside a quarter of a million visitors, their logarithm. Without entries the picture
 * is a plain funnel that promises no numbers.
 */
export function scaleOf(entries: readonly (number | null)[]): FunnelScale {
  const counts = entries.filter((count) => count !== null && count > 0) as number[]
  if (counts.length === 0) return 'none'
  return Math.sqrt(Math.min(...counts) / Math.max(...counts)) < thinnestBySquareRoot
    ? 'logarithm'
    : 'square-root'
}

export function bandsOf(entries: readonly (number | null)[]): Band[] {
  const column = 1 / Math.max(entries.length, 1)
  const scale = scaleOf(entries)
  const measure = scale === 'logarithm' ? Math.log1p : Math.sqrt
  const largest = measure(Math.max(...entries.map((count) => count ?? 0), 0))
  return entries.map((count, index) => ({
    left: index * column,
    width: column * bandShareOfColumn,
    height:
      scale === 'none'
        ? 1 - (0.78 * index) / Math.max(entries.length - 1, 1)
        : Math.max(smallestHeight, measure(count ?? 0) / largest),
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
