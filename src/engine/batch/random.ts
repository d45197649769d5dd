/*
 * Random numbers that are keyed: what is drawn for an input in a block of trials depends on the seed, the block and the
 * input's path alone. xoshiro128++ 1.0 (D. Blackman, S. Vigna, ACM Trans. Math. Softw. 47 (2021), 36), period
 * 2^128 - 1, in four streams side by side whose states come of a hash of the key.
 */

/** Streams side by side, and words of the state of each */
const streams = 4
const words = 4

/** Four states: word j of stream l at 4 j + l, the order in which the kernel loads them. */
export type StreamStates = Uint32Array

/** What a path is drawn with: four hashes that begin differently, together 128 bits. */
export function pathKey(path: string): Uint32Array {
  return Uint32Array.from(beginnings, (beginning) => {
    let hash = mixed(beginning)
    for (let i = 0; i < path.length; i++) hash = mixed(hash ^ path.charCodeAt(i))
    return hash
  })
}

/** States of the streams of an input in a block. `seed` and `block` are below 2^32. SPEC S65. */
export function streamStates(seed: number, block: number, key: Uint32Array): StreamStates {
  const states = new Uint32Array(streams * words)
  for (let word = 0; word < words; word++) {
    const hash = mixed(mixed(key[word]! ^ seed) ^ block)
    for (let stream = 0; stream < streams; stream++)
      states[word * streams + stream] = mixed(hash + Math.imul(stream, goldenRatio))
  }
  return states
}

const goldenRatio = 0x9e37_79b9
/** The first digits of π after the point, as those of Blowfish */
const beginnings = [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344]

/** A bijection of 32 bits in which each bit of the result depends on all bits (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let hash = (value + goldenRatio) | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Puts the next number of each of the four streams into `bits`, and moves the states on. */
export function nextBits(states: StreamStates, bits: Uint32Array): void {
  for (let stream = 0; stream < streams; stream++) {
    const s0 = states[stream]!
    const s3 = states[3 * streams + stream]!
    bits[stream] = rotated(s0 + s3, 7) + s0
    const s1 = states[streams + stream]!
    const s2 = states[2 * streams + stream]! ^ s0
    const next3 = s3 ^ s1
    states[streams + stream] = s1 ^ s2
    states[stream] = s0 ^ next3
    states[2 * streams + stream] = s2 ^ (s1 << 9)
    states[3 * streams + stream] = rotated(next3, 11)
  }
}

function rotated(value: number, count: number): number {
  return (value << count) | (value >>> (32 - count))
}
