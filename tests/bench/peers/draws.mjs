/**
 * Random numbers for contenders that bring none: xoshiro128**, polar normals, gammas by Marsaglia and Tsang.
 * @param {number} seed
 */
export function createRandom(seed) {
  const state = expand(seed)
  let spare

  function uniform() {
    const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0
    const shifted = state[1] << 9
    state[2] ^= state[0]
    state[3] ^= state[1]
    state[1] ^= state[2]
    state[0] ^= state[3]
    state[2] ^= shifted
    state[3] = rotate(state[3], 11)
    return (result + 0.5) / 2 ** 32
  }

  function normal() {
    if (spare !== undefined) {
      const value = spare
      spare = undefined
      return value
    }
    let a, b, square
    do {
      a = 2 * uniform() - 1
      b = 2 * uniform() - 1
      square = a * a + b * b
    } while (square >= 1 || square === 0)
    const scale = Math.sqrt((-2 * Math.log(square)) / square)
    spare = b * scale
    return a * scale
  }

  /** For shapes from 1 on. */
  function gamma(shape) {
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(uniform()) < x ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v
    }
  }

  function beta(a, b) {
    const x = gamma(a)
    return x / (x + gamma(b))
  }

  return { uniform, normal, beta }
}

/** Splitmix, so that neighbouring seeds begin far apart. */
function expand(seed) {
  let x = seed
  return Int32Array.from({ length: 4 }, () => {
    x = (x + 0x9e3779b9) | 0
    let z = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return z ^ (z >>> 16)
  })
}

function rotate(x, bits) {
  return (x << bits) | (x >>> (32 - bits))
}
