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

/** Values at distance f from the nearer end of the distribution; isUpper is -1 in lanes of the upper half. */
@inline
function lookUp(table: usize, f: v128, isUpper: v128): v128 {
  let cell = i64x2.sub(i64x2.shr_u(f, 48), i64x2.splat(firstCell))
  cell = i64x2.add(cell, v128.and(isUpper, i64x2.splat(cellsOfTail)))
  const first = v128.load(table + (i32(i64x2.extract_lane(cell, 0)) << 4))
  const second = v128.load(table + (i32(i64x2.extract_lane(cell, 1)) << 4))
  const start = v128.shuffle<i64>(first, second, 0, 2)
  const slope = v128.shuffle<i64>(first, second, 1, 3)
  return f64x2.add(start, f64x2.mul(slope, f))
}

/** Fills a column with `count` draws, rounded up to a multiple of four. The states go on for the next call. */
export function fillColumn(column: usize, count: i32, states: usize, table: usize): void {
  let s0 = v128.load(states)
  let s1 = v128.load(states, 16)
  let s2 = v128.load(states, 32)
  let s3 = v128.load(states, 48)
  const one = i32x4.splat(1)
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
    const isUpper = i32x4.neg(v128.and(bits, one))
    const distance = i32x4.max_u(i32x4.shr_u(bits, 1), i32x4.splat(2048))
    const to = column + (i << 3)
    v128.store(
      to,
      lookUp(table, f64x2.mul(f64x2.convert_low_i32x4_s(distance), unit), i64x2.extend_low_i32x4_s(isUpper)),
    )
    const high = v128.shuffle<i32>(distance, distance, 2, 3, 2, 3)
    v128.store(
      to,
      lookUp(table, f64x2.mul(f64x2.convert_low_i32x4_s(high), unit), i64x2.extend_high_i32x4_s(isUpper)),
      16,
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
  for (let i = 0; i < count; i += 2) {
    const to = column + (i << 3)
    const z = f64x2.add(
      f64x2.mul(f64x2.splat(commonWeight), v128.load(common + (i << 3))),
      f64x2.mul(f64x2.splat(ownWeight), v128.load(to)),
    )
    const size = f64x2.pmin(f64x2.abs(z), f64x2.splat(normalEnd))
    const cell = i32x4.trunc_sat_f64x2_s_zero(f64x2.mul(size, f64x2.splat(normalCells)))
    const first = v128.load(distribution + (i32x4.extract_lane(cell, 0) << 4))
    const second = v128.load(distribution + (i32x4.extract_lane(cell, 1) << 4))
    const tail = f64x2.add(
      v128.shuffle<i64>(first, second, 0, 2),
      f64x2.mul(v128.shuffle<i64>(first, second, 1, 3), size),
    )
    const f = f64x2.pmin(f64x2.pmax(tail, f64x2.splat(smallest)), f64x2.splat(largest))
    v128.store(to, lookUp(table, f, f64x2.gt(z, f64x2.splat(0))))
  }
}
