import { expect, test } from 'vitest'
import { nextBits, pathKey, streamStates } from './random.ts'

const path = 'channel/ads/base'

/** Some numbers of the four streams of a key, one stream after the other. */
function numbersOf(seed: number, block: number, name: string, count: number): number[][] {
  const states = streamStates(seed, block, pathKey(name))
  const bits = new Uint32Array(4)
  const streams: number[][] = [[], [], [], []]
  for (let i = 0; i < count; i++) {
    nextBits(states, bits)
    bits.forEach((number, stream) => streams[stream]!.push(number))
  }
  return streams
}

test('S65: the numbers are those of xoshiro128++ in its reference implementation', () => {
  // All four streams with the state 1, 2, 3, 4: the vector that rand_xoshiro's tests compute with the authors' C code.
  const states = Uint32Array.from({ length: 16 }, (_, i) => Math.floor(i / 4) + 1)
  const bits = new Uint32Array(4)
  const found = Array.from({ length: 10 }, () => {
    nextBits(states, bits)
    expect(new Set(bits).size).toBe(1)
    return bits[0]
  })
  expect(found).toEqual([
    641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
  ])
})

test('S65: the same key gives the same numbers, and another seed, block or path others', () => {
  const numbers = numbersOf(7, 3, path, 20)
  expect(numbersOf(7, 3, path, 20)).toEqual(numbers)
  for (const other of [
    numbersOf(8, 3, path, 20),
    numbersOf(7, 4, path, 20),
    numbersOf(7, 3, 'channel/ads/basf', 20),
    numbersOf(3, 7, path, 20),
    numbersOf(4_294_967_295, 0, path, 20),
  ])
    other.forEach((stream) => stream.forEach((number) => expect(numbers.flat()).not.toContain(number)))
})

test('S65: neighbouring keys and streams look independent of each other', () => {
  // Share of equal bits between streams whose keys differ in one bit: one half, within five standard deviations.
  const count = 4000
  const pairs: [number[], number[]][] = [
    [numbersOf(1, 0, path, count)[0]!, numbersOf(0, 0, path, count)[0]!],
    [numbersOf(1, 0, path, count)[0]!, numbersOf(1, 1, path, count)[0]!],
    [numbersOf(1, 0, path, count)[0]!, numbersOf(1, 0, `${path}x`, count)[0]!],
    [numbersOf(1, 0, path, count)[0]!, numbersOf(1, 0, path, count)[1]!],
  ]
  for (const [a, b] of pairs) {
    let different = 0
    a.forEach((number, i) => {
      for (let bits = (number ^ b[i]!) >>> 0; bits > 0; bits = Math.floor(bits / 2)) different += bits % 2
    })
    expect(Math.abs(different / (count * 32) - 0.5)).toBeLessThan((5 * 0.5) / Math.sqrt(count * 32))
  }
})

test('S65: the numbers of a stream fill all bytes evenly', () => {
  // Pearson's chi-square over 256 values of each byte: 255 degrees of freedom, 340 is beyond the 99.9th percentile.
  const numbers = numbersOf(42, 0, path, 25_600).flat()
  for (const shift of [0, 8, 16, 24]) {
    const counts = new Float64Array(256)
    for (const number of numbers) counts[(number >>> shift) & 255]!++
    const expected = numbers.length / 256
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(chiSquare).toBeLessThan(340)
  }
})
