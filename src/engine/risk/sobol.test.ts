import { describe, expect, test } from 'vitest'
import { firstOrderShare } from './sobol.ts'

/** splitmix32: a generator for tests alone, with a seed. */
function uniformNumbers(seed: number, length: number): Float64Array {
  let state = seed
  return Float64Array.from({ length }, () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  })
}

function inputsOf(count: number, length: number): Float64Array[] {
  return Array.from({ length: count }, (_, i) => uniformNumbers(1000 * i + 17, length))
}

describe('first-order shares', () => {
  test('S81: of a weighted sum are the squares of the weights', () => {
    const weights = [4, 2, 1, 0]
    const inputs = inputsOf(4, 50_000)
    const y = inputs[0]!.map((_, i) => weights.reduce((sum, weight, k) => sum + weight * inputs[k]![i]!, 0))
    const shares = inputs.map((uniforms) => firstOrderShare(uniforms, y))
    shares.forEach(({ value, error }, k) => {
      expect(error).toBeLessThan(0.01)
      expect(Math.abs(value - weights[k]! ** 2 / 21)).toBeLessThan(5 * error)
    })
    expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 1)
  })

  test.each([1000, 100_000])('S81: of Ishigami and Homma as published, %d trials', (trials) => {
    const inputs = inputsOf(3, trials)
    const angles = inputs.map((uniforms) => uniforms.map((u) => Math.PI * (2 * u - 1)))
    const y = angles[0]!.map(
      (a, i) => Math.sin(a) + 7 * Math.sin(angles[1]![i]!) ** 2 + 0.1 * angles[2]![i]! ** 4 * Math.sin(a),
    )
    // a = 7, b = 0.1: 0.3139, 0.4424, 0 (Saltelli et al., Sensitivity Analysis, 2000)
    const published = [0.3139, 0.4424, 0]
    inputs.forEach((uniforms, k) => {
      const { value, error } = firstOrderShare(uniforms, y)
      expect(error).toBeLessThan(1 / Math.sqrt(trials))
      expect(Math.abs(value - published[k]!)).toBeLessThan(4 * error)
    })
  })

  test('S81: nothing is explained by an input that plays no part, or of a figure that does not vary', () => {
    const [u, other] = inputsOf(2, 2000) as [Float64Array, Float64Array]
    const idle = firstOrderShare(u, other)
    expect(idle.value).toBeGreaterThanOrEqual(0)
    expect(idle.value).toBeLessThan(4 * idle.error)
    expect(firstOrderShare(u, new Float64Array(2000).fill(3))).toEqual({ value: 0, error: 0 })
    expect(firstOrderShare(u.slice(0, 1), other.slice(0, 1))).toEqual({ value: 0, error: 0 })
  })

  test('S81: an input that decides alone explains all', () => {
    const [u] = inputsOf(1, 10_000) as [Float64Array]
    const { value, error } = firstOrderShare(
      u,
      u.map((one) => one ** 3),
    )
    expect(value).toBeGreaterThan(0.999)
    expect(error).toBeLessThan(1e-3)
  })
})
