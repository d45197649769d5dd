/**
 * destination(t) = Σ_k taps(k) · source(t - k) + Σ_i weights(i) · series_i(t), lanes, for t = 0 … months - 1, with
 * `count` series one after the other. Months are a multiple of four, six months of zeros stand before the source, and
 * an odd number of taps is followed by a zero. Goes back in time, so that destination and source may be the same.
 *
 * Four months and two taps at a time: each number of the source is loaded once for two products.
 */
export function convolve(
  destination: usize,
  source: usize,
  taps: usize,
  tapCount: i32,
  months: i32,
  weights: usize,
  series: usize,
  count: i32,
): void {
  const stride = months << 4
  const lastWeight = weights + (count << 4)
  for (let block = months - 4; block >= 0; block -= 4) {
    let a = f64x2.splat(0)
    let b = a
    let c = a
    let d = a
    let from = source + ((block - 1) << 4)
    const lastTap = taps + (min(tapCount, block + 4) << 4)
    for (let tap = taps; tap < lastTap; tap += 32) {
      const share = v128.load(tap)
      const next = v128.load(tap, 16)
      let people = v128.load(from)
      a = f64x2.add(a, f64x2.mul(next, people))
      people = v128.load(from, 16)
      a = f64x2.add(a, f64x2.mul(share, people))
      b = f64x2.add(b, f64x2.mul(next, people))
      people = v128.load(from, 32)
      b = f64x2.add(b, f64x2.mul(share, people))
      c = f64x2.add(c, f64x2.mul(next, people))
      people = v128.load(from, 48)
      c = f64x2.add(c, f64x2.mul(share, people))
      d = f64x2.add(d, f64x2.mul(next, people))
      people = v128.load(from, 64)
      d = f64x2.add(d, f64x2.mul(share, people))
      from -= 32
    }
    from = series + (block << 4)
    for (let place = weights; place < lastWeight; place += 16) {
      const weight = v128.load(place)
      a = f64x2.add(a, f64x2.mul(weight, v128.load(from)))
      b = f64x2.add(b, f64x2.mul(weight, v128.load(from, 16)))
      c = f64x2.add(c, f64x2.mul(weight, v128.load(from, 32)))
      d = f64x2.add(d, f64x2.mul(weight, v128.load(from, 48)))
      from += stride
    }
    const to = destination + (block << 4)
    v128.store(to, a)
    v128.store(to, b, 16)
    v128.store(to, c, 32)
    v128.store(to, d, 48)
  }
}

/**
 * destination(t) = start(t) + Σ_i weights(i) · series_i(t), lanes; months are a multiple of six. A start of 0 in place of
 * an address: from nothing.
 */
export function combine(
  destination: usize,
  start: usize,
  weights: usize,
  series: usize,
  count: i32,
  months: i32,
): void {
  const stride = months << 4
  const lastWeight = weights + (count << 4)
  for (let month = 0; month < stride; month += 96) {
    let a = f64x2.splat(0)
    let b = a
    let c = a
    let d = a
    let e = a
    let f = a
    if (start != 0) {
      a = v128.load(start + month)
      b = v128.load(start + month, 16)
      c = v128.load(start + month, 32)
      d = v128.load(start + month, 48)
      e = v128.load(start + month, 64)
      f = v128.load(start + month, 80)
    }
    let from = series + month
    for (let place = weights; place < lastWeight; place += 16) {
      const weight = v128.load(place)
      a = f64x2.add(a, f64x2.mul(weight, v128.load(from)))
      b = f64x2.add(b, f64x2.mul(weight, v128.load(from, 16)))
      c = f64x2.add(c, f64x2.mul(weight, v128.load(from, 32)))
      d = f64x2.add(d, f64x2.mul(weight, v128.load(from, 48)))
      e = f64x2.add(e, f64x2.mul(weight, v128.load(from, 64)))
      f = f64x2.add(f, f64x2.mul(weight, v128.load(from, 80)))
      from += stride
    }
    const to = destination + month
    v128.store(to, a)
    v128.store(to, b, 16)
    v128.store(to, c, 32)
    v128.store(to, d, 48)
    v128.store(to, e, 64)
    v128.store(to, f, 80)
  }
}

/** destination(t) += weight · series(t), lanes. */
export function addScaled(destination: usize, series: usize, weight: v128, months: i32): void {
  for (let month = 0; month < months << 4; month += 16) {
    const to = destination + month
    v128.store(to, f64x2.add(v128.load(to), f64x2.mul(weight, v128.load(series + month))))
  }
}

/**
 * destination(t) = weight · own(t) + total(t), lanes, where the total grows out of a series: total(t) =
 * kept · total(t - 1) + gain · series(t). An even number of months; two at a time, so that only every second result
 * waits for the one before.
 */
export function fillCarried(
  destination: usize,
  own: usize,
  weight: v128,
  series: usize,
  kept: v128,
  gain: v128,
  months: i32,
): void {
  const keptTwice = f64x2.mul(kept, kept)
  let total = f64x2.splat(0)
  for (let month = 0; month < months << 4; month += 32) {
    const to = destination + month
    const first = f64x2.mul(gain, v128.load(series + month))
    const second = f64x2.mul(gain, v128.load(series + month, 16))
    const both = f64x2.add(f64x2.mul(kept, first), second)
    const nearer = f64x2.add(f64x2.mul(kept, total), first)
    total = f64x2.add(f64x2.mul(keptTwice, total), both)
    v128.store(to, f64x2.add(f64x2.mul(weight, v128.load(own + month)), nearer))
    v128.store(to, f64x2.add(f64x2.mul(weight, v128.load(own + month, 16)), total), 16)
  }
}
