/** Octaves of the distance from either end of the distribution, down to 2^-21, and cells in each. */
const octaves = 20
const cellsOfOctave = 16
export const cellsOfTail = octaves * cellsOfOctave
/** Draws nearer to an end are drawn at this distance. */
export const smallestDistance = 2 ** -(octaves + 1)

/**
 * A quantile function by straight lines in cells that become finer towards both ends, so that a uniform draw becomes a
 * value in one multiplication and one addition. Cell j of the lower half stands for distances from the lower end, cell
 * j of the upper half (from `cellsOfTail` on) for distances from the upper one: value = cells[2j] + cells[2j + 1] · f.
 */
export type QuantileTable = Float64Array

/** Distances from an end at which cells meet, from the outermost inwards to one half. */
const edges = Float64Array.from(
  { length: cellsOfTail + 1 },
  (_, i) => smallestDistance * 2 ** Math.floor(i / cellsOfOctave) * (1 + (i % cellsOfOctave) / cellsOfOctave),
)

/**
 * Table of a quantile function that never falls; it is asked at 642 places within 2^-21 of either end. The table never
 * falls either, and never leaves the values at the outermost places. SPEC S66.
 */
export function quantileTable(quantile: (u: number) => number): QuantileTable {
  return tableOfEdges(
    edges.map((distance) => quantile(distance)),
    edges.map((distance) => quantile(1 - distance)),
  )
}

function tableOfEdges(lower: Float64Array, upper: Float64Array): QuantileTable {
  const table = new Float64Array(4 * cellsOfTail)
  for (let cell = 0; cell < cellsOfTail; cell++) {
    writeLine(table, cell, lower)
    writeLine(table, cell + cellsOfTail, upper)
  }
  return table
}

function writeLine(table: QuantileTable, place: number, values: Float64Array): void {
  const cell = place % cellsOfTail
  const [start, end] = [edges[cell]!, edges[cell + 1]!]
  const slope = (values[cell + 1]! - values[cell]!) / (end - start)
  table[2 * place] = values[cell]! - slope * start
  table[2 * place + 1] = slope
}

/** Value at distance f (2^-21 to below one half) from the lower or the upper end. */
export function valueAt(table: QuantileTable, distance: number, isUpper: boolean): number {
  const place = 2 * (cellOf(distance) + (isUpper ? cellsOfTail : 0))
  return table[place]! + table[place + 1]! * distance
}

const asDouble = new Float64Array(1)
const asWords = new Uint32Array(asDouble.buffer)
const firstCell = (1023 - octaves - 1) * cellsOfOctave

/** The exponent and the first four bits of the mantissa are the cell. */
function cellOf(distance: number): number {
  asDouble[0] = distance
  return (asWords[1]! >>> 16) - firstCell
}

/**
 * Largest distance between a table and its quantile function, looked at in the middle of each cell, where straight
 * lines are farthest away; in the unit of the values. SPEC S66.
 */
export function worstErrorOf(table: QuantileTable, quantile: (u: number) => number): number {
  let worst = 0
  for (let cell = 0; cell < cellsOfTail; cell++) {
    const middle = (edges[cell]! + edges[cell + 1]!) / 2
    worst = Math.max(
      worst,
      Math.abs(valueAt(table, middle, false) - quantile(middle)),
      Math.abs(valueAt(table, middle, true) - quantile(1 - middle)),
    )
  }
  return worst
}

/** Points at which the density is looked at. */
const steps = 600

/**
 * Table of low + (high - low) · Beta(a, b), for a and b of 0.5 or more, in a fraction of the time that exact quantiles
 * take: the density over y = ln(x/(1-x)) is integrated once by the trapezoidal rule with its end correction, and
 * inverted by cubic Hermite pieces. SPEC S66.
 */
export function betaTable(a: number, b: number, low: number, high: number): QuantileTable {
  const spread = Math.sqrt(1 / a + 1 / b)
  const centre = Math.log(a / b)
  const start = centre - 8 * spread - 8 / a
  const step = (centre + 8 * spread + 8 / b - start) / steps
  const peak = (a + b) * Math.log1p(Math.exp(-centre)) + b * centre
  const mass = new Float64Array(steps + 1)
  const density = new Float64Array(steps + 1)
  let [total, slopeBefore] = [0, 0]
  for (let i = 0; i <= steps; i++) {
    const y = start + step * i
    const odds = Math.exp(-y)
    const own = Math.exp(peak - (a + b) * Math.log1p(odds) - b * y)
    const slope = own * (a - (a + b) / (1 + odds))
    if (i > 0) total += (step / 2) * (density[i - 1]! + own) + ((step * step) / 12) * (slopeBefore - slope)
    mass[i] = total
    density[i] = own
    slopeBefore = slope
  }
  const valueOf = (place: number) => low + (high - low) / (1 + Math.exp(-(start + step * place)))
  const invert = (wanted: number, from: number): number => {
    let cell = from
    while (cell < steps - 1 && mass[cell + 1]! < wanted) cell++
    return cell + fractionOf(mass, density, step, cell, wanted)
  }
  const lower = new Float64Array(edges.length)
  const upper = new Float64Array(edges.length)
  let place = 0
  for (let i = 0; i < edges.length; i++) {
    place = invert(edges[i]! * total, Math.floor(place))
    lower[i] = valueOf(place)
  }
  for (let i = edges.length - 1; i >= 0; i--) {
    place = invert((1 - edges[i]!) * total, Math.floor(place))
    upper[i] = valueOf(place)
  }
  return tableOfEdges(lower, upper)
}

/** How far into a step the mass wanted is reached: y as a cubic in the mass, which the densities give the slopes of. */
function fractionOf(
  mass: Float64Array,
  density: Float64Array,
  step: number,
  cell: number,
  wanted: number,
): number {
  const width = mass[cell + 1]! - mass[cell]!
  const s = Math.min(1, Math.max(0, (wanted - mass[cell]!) / width))
  const slopeHere = width / (density[cell]! * step)
  const slopeNext = width / (density[cell + 1]! * step)
  const fraction = s * (1 - s) * (1 - s) * slopeHere + s * s * (3 - 2 * s) + s * s * (s - 1) * slopeNext
  return Math.min(1, Math.max(0, fraction))
}
