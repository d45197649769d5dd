/**
 * Σ flows(t) · factor^(t+1), for the discount factor of one month. Four partial sums, so that no addition waits for
 * the one before; the flows are followed by zeros up to a multiple of four.
 */
export function presentValue(flows: usize, months: i32, factor: f64): f64 {
  const square = factor * factor
  const fourth = f64x2.splat(square * square)
  let first = f64x2.splat(0)
  let second = first
  for (let month = (months + 3) & ~3; month > 0; ) {
    month -= 4
    first = f64x2.add(f64x2.mul(first, fourth), v128.load(flows + (month << 3)))
    second = f64x2.add(f64x2.mul(second, fourth), v128.load(flows + (month << 3), 16))
  }
  const sum = f64x2.add(first, f64x2.mul(second, f64x2.splat(square)))
  return factor * (f64x2.extract_lane(sum, 0) + factor * f64x2.extract_lane(sum, 1))
}

const none: f64 = 0
const several: f64 = -1

/**
 * Growth factor 1 + m of a month at which the present value of the flows equals the investment; 0: none, -1: several.
 * Flows that change their sign once (Descartes) have at most one such factor, so that the ends of the grid decide;
 * otherwise the sign is looked at on all of the grid.
 */
export function internalRate(flows: usize, months: i32, investment: f64, grid: usize, count: i32): f64 {
  const lowest = load<f64>(grid)
  const highest = load<f64>(grid + ((count - 1) << 3))
  const changes = signChanges(flows, months, investment)
  if (changes == 0) return none
  if (changes > 1) return rateOnGrid(flows, months, investment, grid, count)
  const atLowest = presentValue(flows, months, 1 / lowest) - investment
  const atHighest = presentValue(flows, months, 1 / highest) - investment
  if (atLowest == 0) return lowest
  if (atHighest == 0) return highest
  if (atLowest < 0 == atHighest < 0) return none
  return refine(flows, months, investment, lowest, highest, atHighest < 0)
}

function signChanges(flows: usize, months: i32, investment: f64): i32 {
  let changes = 0
  let before = -investment
  for (let month = 0; month < months; month++) {
    const flow = load<f64>(flows + (month << 3))
    if (flow == 0) continue
    if (before != 0 && flow < 0 != before < 0) changes++
    before = flow
  }
  return changes
}

function rateOnGrid(flows: usize, months: i32, investment: f64, grid: usize, count: i32): f64 {
  let found = none
  let low: f64 = 0
  let sign = 0
  for (let i = 0; i < count; i++) {
    const growth = load<f64>(grid + (i << 3))
    const value = presentValue(flows, months, 1 / growth) - investment
    const now = i32(value > 0) - i32(value < 0)
    let root = none
    if (now == 0) root = growth
    else if (sign == -now && low > 0) root = refine(flows, months, investment, low, growth, now < 0)
    if (root != none) {
      if (found != none) return several
      found = root
    }
    sign = now
    low = growth
  }
  return found
}

/**
 * Newton's method for the discount factor, halving where a step would leave the bracket. `isNegativeAtHigh` says the
 * sign of the present value at the higher growth.
 */
function refine(flows: usize, months: i32, investment: f64, low: f64, high: f64, isNegativeAtHigh: bool): f64 {
  let from = 1 / high
  let to = 1 / low
  let factor: f64 = from < 0.99 && to > 0.99 ? 0.99 : 0.5 * (from + to)
  for (let round = 0; round < 200; round++) {
    const square = factor * factor
    const fourth = f64x2.splat(square * square)
    const four = f64x2.splat(4)
    const two = f64x2.splat(2)
    // The value as in presentValue, and its derivative Σ (t+1) · flows(t) · factor^t.
    let month = (months + 3) & ~3
    let times = f64x2.replace_lane(f64x2.splat(month + 1), 1, month + 2)
    let first = f64x2.splat(0)
    let second = first
    let firstSlope = first
    let secondSlope = first
    while (month > 0) {
      month -= 4
      times = f64x2.sub(times, four)
      const flow = v128.load(flows + (month << 3))
      const later = v128.load(flows + (month << 3), 16)
      first = f64x2.add(f64x2.mul(first, fourth), flow)
      second = f64x2.add(f64x2.mul(second, fourth), later)
      firstSlope = f64x2.add(f64x2.mul(firstSlope, fourth), f64x2.mul(times, flow))
      secondSlope = f64x2.add(f64x2.mul(secondSlope, fourth), f64x2.mul(f64x2.add(times, two), later))
    }
    const sum = f64x2.add(first, f64x2.mul(second, f64x2.splat(square)))
    const slopes = f64x2.add(firstSlope, f64x2.mul(secondSlope, f64x2.splat(square)))
    const value = factor * (f64x2.extract_lane(sum, 0) + factor * f64x2.extract_lane(sum, 1)) - investment
    if (value == 0) break
    if (value < 0 == isNegativeAtHigh) from = factor
    else to = factor
    let next = factor - value / (f64x2.extract_lane(slopes, 0) + factor * f64x2.extract_lane(slopes, 1))
    const isInside = next > from && next < to
    if (!isInside) next = 0.5 * (from + to)
    const size = abs(next - factor)
    factor = next
    // Newton's step squares the error; halving goes on to the last bit.
    const tolerance: f64 = isInside ? 1e-9 : 1e-15
    if (tolerance * factor > size) break
  }
  return 1 / factor
}
