import { kernelPercentiles } from '../batch/kernel-percentiles.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { percentilesOf } from './percentile.ts'

/** Shares of trials below the lines of the fan. */
const lines = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const
type Line = keyof typeof lines
const lineNames = Object.keys(lines) as Line[]
const lineShares = lineNames.map((name) => lines[name])

/** Up to this many trials percentiles are order statistics; above, they are read from histograms. */
export const exactTrials = 200_000
/** Columns of a histogram, between the 0.5th and the 99.5th percentile of the first trials. */
const columns = 16_384
/** Those below the first column and above the last one are counted at the ends. */
const counters = columns + 2

/** Cumulative cash of n trials over N months. */
export interface CashBlock {
  trials: number
  /** cumulativeCash[t × n + i]: month t of trial i, in single precision */
  cumulativeCash: Float32Array
  /** Sum over the trials of each month, N */
  sums: Float64Array
}

/** Cumulative cash of the trials so far, in bounded memory; plain data, so that it can go to a worker and back. */
export interface FanState {
  months: number
  trials: number
  /** Sum over the trials of each month, N */
  sums: Float64Array
  /** All blocks so far, while they are few enough; then none */
  kept: CashBlock[]
  histograms: FanHistograms | null
}

interface FanHistograms {
  /** Left edge of the first column and width of each column, N */
  low: Float64Array
  width: Float64Array
  /** counts[t × (columns + 2) + j] */
  counts: Uint32Array
}

/** By month, N each. */
export type FanLines = Record<Line | 'mean', Float64Array>

export interface FinishedFan {
  fan: FanLines
  /**
   * How far a percentile may be off because of its histogram, a column's width as a share of the distance between P5
   * and P95 of its month; null where percentiles are exact
   */
  histogramError: number | null
}

export function emptyFan(months: number): FanState {
  return { months, trials: 0, sums: new Float64Array(months), kept: [], histograms: null }
}

/**
 * Adds a block, in place. To 200,000 trials blocks are kept as they are. Above, each month has a histogram, whose
 * columns the trials until then decide. Sums depend on the order of the blocks. SPEC S76, S82.
 */
export function addToFan(state: FanState, block: CashBlock): void {
  block.sums.forEach((sum, month) => (state.sums[month]! += sum))
  state.trials += block.trials
  if (state.histograms === null && state.trials > exactTrials) {
    const kept = state.kept
    state.histograms = emptyHistograms(state)
    state.kept = []
    for (const before of kept) count(state.histograms, before, state.months)
  }
  if (state.histograms === null) state.kept.push(block)
  else count(state.histograms, block, state.months)
}

/**
 * The lines of the fan: percentiles (type 7) and mean of cumulative cash in each month. The kernel finds the same,
 * sooner. SPEC S76.
 */
export function finishFan(state: FanState, kernel: Kernel | null = null): FinishedFan {
  const { months, trials, histograms } = state
  const fan = Object.fromEntries(lineNames.map((name) => [name, new Float64Array(months)])) as FanLines
  fan.mean = state.sums.map((sum) => sum / trials)
  const find = kernel === null || histograms !== null ? joinedPercentiles : kernelPercentiles(kernel, trials)
  let histogramError = 0
  for (let month = 0; month < months; month++) {
    const values =
      histograms === null
        ? find(partsIn(state, month), lineShares)
        : lineShares.map((share) => percentileIn(histograms, month, share))
    lineNames.forEach((name, i) => (fan[name][month] = values[i]!))
    const distance = fan.p95[month]! - fan.p5[month]!
    if (histograms !== null && distance > 0)
      histogramError = Math.max(histogramError, histograms.width[month]! / distance)
  }
  return { fan, histogramError: histograms === null ? null : histogramError }
}

/** All kept trials of one month, block by block. */
function partsIn({ kept }: FanState, month: number): Float32Array[] {
  return kept.map((block) => inMonth(block, month))
}

function joinedPercentiles(parts: readonly Float32Array[], shares: readonly number[]): number[] {
  const values = new Float32Array(parts.reduce((total, { length }) => total + length, 0))
  let offset = 0
  for (const part of parts) {
    values.set(part, offset)
    offset += part.length
  }
  return percentilesOf(values, shares)
}

function inMonth({ cumulativeCash, trials }: CashBlock, month: number): Float32Array {
  return cumulativeCash.subarray(month * trials, (month + 1) * trials)
}

function emptyHistograms(state: FanState): FanHistograms {
  const { months } = state
  const low = new Float64Array(months)
  const width = new Float64Array(months)
  for (let month = 0; month < months; month++) {
    const [from, to] = joinedPercentiles(partsIn(state, month), [0.005, 0.995]) as [number, number]
    low[month] = from
    width[month] = (to - from) / columns
  }
  return { low, width, counts: new Uint32Array(months * counters) }
}

function count({ low, width, counts }: FanHistograms, block: CashBlock, months: number): void {
  for (let month = 0; month < months; month++) {
    const [from, scale, first] = [low[month]!, 1 / width[month]!, month * counters]
    for (const value of inMonth(block, month)) {
      // Where all were equal the width is 0, and what is equal again is not a number.
      const column = Math.floor((value - from) * scale) || 0
      counts[first + Math.min(columns, Math.max(-1, column)) + 1]!++
    }
  }
}

function percentileIn({ low, width, counts }: FanHistograms, month: number, share: number): number {
  const own = counts.subarray(month * counters, (month + 1) * counters)
  const place = (own.reduce((total, one) => total + one, 0) - 1) * share + 0.5
  let before = 0
  let column = 0
  while (before + own[column]! <= place) before += own[column++]!
  return low[month]! + width[month]! * (column - 1 + (place - before) / own[column]!)
}
