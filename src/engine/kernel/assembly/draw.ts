/**
 * Draws of one block, the same to the last bit as those of `../../batch/draws.ts`: xoshiro128++ (Blackman and Vigna)
 * in four lanes, one after the other from trial to trial, and quantile tables.
 */


@inline
function rotate(value: v128, count: i32): v128 {
  return v128.or(i32x4.shl(value, count), i32x4.shr_u(value, 32 - count))
}

/** Cells of a table: 20 octaves towards each tail, 16 in each. */
const cellsOfTail = 320
/** Place of the exponent and the first four bits of the mantissa in the high word of 2^-21 */
const firstCell = (1023 - 21) << 4
const smallest: f64 = 1.0 / 2097152.0
const largest: f64 = 0.5 - 1.0 / 4294967296.0

/**
 * Offsets of the cells of four distances from the nearer ends (doubles, two by two); isUpper is -1 for those from the
 * upper end.
 */
@inline
function cellsOf(first: v128, second: v128, isUpper: v128): v128 {
  const highWords = v128.shuffle<i32>(first, second, 1, 3, 5, 7)
  const cells = i32x4.sub(i32x4.shr_u(highWords, 16), i32x4.splat(firstCell))
  return i32x4.shl(i32x4.add(cells, v128.and(isUpper, i32x4.splat(cellsOfTail))), 4)
}

/** Values of two distances, whose cells are at these addresses. */
@inline
function valuesAt(a: usize, b: usize, distances: v128): v128 {
  const first = v128.load(a)
  const second = v128.load(b)
  const start = v128.shuffle<i64>(first, second, 0, 2)
  return f64x2.add(start, f64x2.mul(v128.shuffle<i64>(first, second, 1, 3), distances))
}

/** Writes the values of four distances. */
@inline
function lookUp(to: usize, table: usize, first: v128, second: v128, isUpper: v128): void {
  const cells = cellsOf(first, second, isUpper)
  const a = table + i32x4.extract_lane(cells, 0)
  const b = table + i32x4.extract_lane(cells, 1)
  v128.store(to, valuesAt(a, b, first))
  const c = table + i32x4.extract_lane(cells, 2)
  const d = table + i32x4.extract_lane(cells, 3)
  v128.store(to, valuesAt(c, d, second), 16)
}

/** Fills a column with `count` draws, rounded up to a multiple of four. */
export function fillColumn(column: usize, count: i32, states: usize, table: usize): void {
  let s0 = v128.load(states)
  let s1 = v128.load(states, 16)
  let s2 = v128.load(states, 32)
  let s3 = v128.load(states, 48)
  const one = i32x4.splat(1)
  const nearest = i32x4.splat(2048)
  const unit = f64x2.splat(1.0 / 4294967296.0)
  for (let i = 0; i < count; i += 4) {
    const bits = i32x4.add(rotate(i32x4.add(s0, s3), 7), s0)
    const shifted = i32x4.shl(s1, 9)
    s2 = v128.xor(s2, s0)
    s3 = v128.xor(s3, s1)
    s1 = v128.xor(s1, s2)
    s0 = v128.xor(s0, s3)
    s2 = v128.xor(s2, shifted)
    s3 = rotate(s3, 11)
    // The lowest bit chooses the half, the others say how far from its end.
    const distance = i32x4.max_u(i32x4.shr_u(bits, 1), nearest)
    const high = v128.shuffle<i32>(distance, distance, 2, 3, 2, 3)
    lookUp(
      column + (i << 3),
      table,
      f64x2.mul(f64x2.convert_low_i32x4_s(distance), unit),
      f64x2.mul(f64x2.convert_low_i32x4_s(high), unit),
      i32x4.neg(v128.and(bits, one)),
    )
  }
}

/** Cells of the table of the normal distribution function: from 0 to 8, 128 for each unit. */
const normalCells: f64 = 128
const normalEnd: f64 = 8.0 - 1.0 / 128.0

/**
 * Gives a column of normal draws (its own part e) and a common column f the values of
 * u = Φ(√ρ f + √(1-ρ) e), in place.
 */
export function correlateColumn(
  column: usize,
  common: usize,
  count: i32,
  commonWeight: f64,
  ownWeight: f64,
  distribution: usize,
  table: usize,
): void {
  for (let i = 0; i < count; i += 4) {
    const to = column + (i << 3)
    const from = common + (i << 3)
    const first = scores(v128.load(from), v128.load(to), commonWeight, ownWeight)
    const second = scores(v128.load(from, 16), v128.load(to, 16), commonWeight, ownWeight)
    const zero = f64x2.splat(0)
    const isUpper = v128.shuffle<i32>(f64x2.gt(first, zero), f64x2.gt(second, zero), 0, 2, 4, 6)
    lookUp(to, table, tails(distribution, first), tails(distribution, second), isUpper)
  }
}

@inline
function scores(common: v128, own: v128, commonWeight: f64, ownWeight: f64): v128 {
  return f64x2.add(f64x2.mul(f64x2.splat(commonWeight), common), f64x2.mul(f64x2.splat(ownWeight), own))
}

/** Distances of two normal scores from the nearer end. */
@inline
function tails(distribution: usize, scores: v128): v128 {
  const sizes = f64x2.pmin(f64x2.abs(scores), f64x2.splat(normalEnd))
  const cells = i32x4.trunc_sat_f64x2_s_zero(f64x2.mul(sizes, f64x2.splat(normalCells)))
  const a = distribution + (i32x4.extract_lane(cells, 0) << 4)
  const b = distribution + (i32x4.extract_lane(cells, 1) << 4)
  return f64x2.pmin(f64x2.pmax(valuesAt(a, b, sizes), f64x2.splat(smallest)), f64x2.splat(largest))
}
