import { describe, expect, test } from 'vitest'
import { addToFan, emptyFan, finishFan, type CashBlock } from './fan.ts'
import { percentileOfSorted } from './percentile.ts'

const lines = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const

/** Trial i of month t holds a number that is different for each, from a skewed distribution. */
function valueOf(month: number, trial: number): number {
  const u = ((trial * 7_368_787 + 13) % 15_485_863) / 15_485_863
  return Math.fround(month * 100 - Math.log(1 - u) * 1000)
}

function blockOf(from: number, trials: number, months: number): CashBlock {
  const cumulativeCash = new Float32Array(months * trials)
  const sums = new Float64Array(months)
  for (let month = 0; month < months; month++)
    for (let i = 0; i < trials; i++) {
      const value = valueOf(month, from + i)
      cumulativeCash[month * trials + i] = value
      sums[month]! += value
    }
  return { trials, cumulativeCash, sums }
}

function collected(trials: number, blockTrials: number, months: number) {
  const state = emptyFan(months)
  for (let from = 0; from < trials; from += blockTrials)
    addToFan(state, blockOf(from, Math.min(blockTrials, trials - from), months))
  return finishFan(state)
}

function columnOf(month: number, trials: number): Float64Array {
  return Float64Array.from({ length: trials }, (_, i) => valueOf(month, i)).sort()
}

describe('the fan', () => {
  test('S76: percentiles are order statistics and the mean is exact, a short last block included', () => {
    const { fan, histogramError } = collected(2345, 1000, 3)
    expect(histogramError).toBeNull()
    for (let month = 0; month < 3; month++) {
      const column = columnOf(month, 2345)
      for (const [name, share] of Object.entries(lines))
        expect(fan[name as keyof typeof lines][month]).toBe(percentileOfSorted(column, share))
      expect(fan.mean[month]).toBeCloseTo(column.reduce((sum, value) => sum + value, 0) / 2345, 8)
    }
  })

  test('S76: above 200,000 trials a histogram keeps what it promises', () => {
    const trials = 260_000
    const { fan, histogramError } = collected(trials, 20_000, 2)
    expect(histogramError).toBeGreaterThan(0)
    expect(histogramError).toBeLessThan(2e-4)
    for (let month = 0; month < 2; month++) {
      const column = columnOf(month, trials)
      const allowed = histogramError! * (fan.p95[month]! - fan.p5[month]!)
      for (const [name, share] of Object.entries(lines)) {
        const exact = percentileOfSorted(column, share)
        expect(Math.abs(fan[name as keyof typeof lines][month]! - exact)).toBeLessThanOrEqual(allowed)
      }
    }
  })

  test('S76: months in which all trials are equal', () => {
    const block = {
      trials: 50_000,
      cumulativeCash: new Float32Array(50_000).fill(-7),
      sums: Float64Array.of(-350_000),
    }
    for (const blocks of [1, 5]) {
      const state = emptyFan(1)
      for (let i = 0; i < blocks; i++) addToFan(state, block)
      const { fan, histogramError } = finishFan(state)
      expect(Object.values(fan).map((line) => line[0])).toEqual([-7, -7, -7, -7, -7, -7])
      expect(histogramError).toBe(blocks === 1 ? null : 0)
    }
  })
})
