/** Places of four values of single precision among `last + 1` bins; what lies beyond is in the first or the last. */
@inline
function binsOf(values: v128, low: v128, scale: v128, last: v128): v128 {
  const places = i32x4.trunc_sat_f32x4_s(f32x4.mul(f32x4.sub(values, low), scale))
  return i32x4.min_s(i32x4.max_s(places, i32x4.splat(0)), last)
}

/**
 * Counts values of single precision in bins, whose counts (u32) are 0 at first; `count` is a multiple of four.
 */
export function countInBins(values: usize, count: i32, low: f32, scale: f32, bins: i32, counts: usize): void {
  const start = f32x4.splat(low)
  const factor = f32x4.splat(scale)
  const last = i32x4.splat(bins - 1)
  for (let value = values; value < values + (count << 2); value += 16) {
    const places = i32x4.shl(binsOf(v128.load(value), start, factor, last), 2)
    const a = counts + i32x4.extract_lane(places, 0)
    store<u32>(a, load<u32>(a) + 1)
    const b = counts + i32x4.extract_lane(places, 1)
    store<u32>(b, load<u32>(b) + 1)
    const c = counts + i32x4.extract_lane(places, 2)
    store<u32>(c, load<u32>(c) + 1)
    const d = counts + i32x4.extract_lane(places, 3)
    store<u32>(d, load<u32>(d) + 1)
  }
}

/** Gathers the values in bins that are wanted (a byte that is not 0), in their order; how many there are. */
export function gatherFromBins(
  values: usize,
  count: i32,
  low: f32,
  scale: f32,
  bins: i32,
  wanted: usize,
  gathered: usize,
): i32 {
  const start = f32x4.splat(low)
  const factor = f32x4.splat(scale)
  const last = i32x4.splat(bins - 1)
  let to = gathered
  for (let value = values; value < values + (count << 2); value += 16) {
    const places = binsOf(v128.load(value), start, factor, last)
    const a = load<u8>(wanted + i32x4.extract_lane(places, 0))
    const b = load<u8>(wanted + i32x4.extract_lane(places, 1))
    const c = load<u8>(wanted + i32x4.extract_lane(places, 2))
    const d = load<u8>(wanted + i32x4.extract_lane(places, 3))
    if (!(a | b | c | d)) continue
    store<u32>(to, load<u32>(value))
    to += a << 2
    store<u32>(to, load<u32>(value, 4))
    to += b << 2
    store<u32>(to, load<u32>(value, 8))
    to += c << 2
    store<u32>(to, load<u32>(value, 12))
    to += d << 2
  }
  return i32(to - gathered) >> 2
}
