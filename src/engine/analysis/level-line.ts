import type { LinePiece } from './requests.ts'

/** A corner of a cell of the grid, with what the figure is there above the level. */
interface Corner {
  x: number
  y: number
  above: number
}

/**
 * Straight pieces along which a figure on a grid has the level, by marching squares: on each side of a cell between
 * whose ends the level lies, the point is found by a straight line; where all four sides are crossed, the mean of
 * the corners says which belong together. Cells with a corner that has no figure (NaN) are left out.
 * `figures` is row by row, y × x. SPEC S98.
 */
export function levelLine(
  xValues: readonly number[],
  yValues: readonly number[],
  figures: Float64Array,
  level: number,
): LinePiece[] {
  const corner = (column: number, row: number): Corner => ({
    x: xValues[column]!,
    y: yValues[row]!,
    above: figures[row * xValues.length + column]! - level,
  })
  const pieces: LinePiece[] = []
  for (let row = 0; row + 1 < yValues.length; row++)
    for (let column = 0; column + 1 < xValues.length; column++)
      pieces.push(
        ...piecesIn([
          corner(column, row),
          corner(column + 1, row),
          corner(column + 1, row + 1),
          corner(column, row + 1),
        ]),
      )
  return pieces
}

/** Corners in the order around the cell. */
function piecesIn(corners: [Corner, Corner, Corner, Corner]): LinePiece[] {
  if (corners.some(({ above }) => Number.isNaN(above))) return []
  const crossings = corners.flatMap((from, side) => {
    const to = corners[(side + 1) % 4]!
    return from.above >= 0 === to.above >= 0 ? [] : [crossing(from, to)]
  })
  const [first, second, third, fourth] = crossings
  if (first === undefined || second === undefined) return []
  if (third === undefined || fourth === undefined) return [piece(first, second)]
  const middle = corners.reduce((total, { above }) => total + above, 0)
  // Crossings lie on sides 0 to 3; the corner that is cut off alone lies between two of them.
  return middle >= 0 === corners[0].above >= 0
    ? [piece(first, second), piece(third, fourth)]
    : [piece(fourth, first), piece(second, third)]
}

function crossing(from: Corner, to: Corner): { x: number; y: number } {
  const share = from.above / (from.above - to.above)
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }
}

function piece(a: { x: number; y: number }, b: { x: number; y: number }): LinePiece {
  return { x1: a.x, y1: a.y, x2: b.x, y2: b.y }
}
