import { lagShares, type Lag } from '#domain/lag.ts'
import type { InputPath } from '#domain/inputs.ts'
import { normalDistribution, normalQuantile } from '../risk/normal.ts'
import { quantileTable, smallestDistance, valueAt, type QuantileTable } from './quantile-table.ts'
import { nextBits, pathKey, streamStates, type StreamStates } from './random.ts'

/** Trials in one block. What is drawn for a trial depends on its block, its place in it and the input alone. */
export const blockTrials = 1000

/** One input that is drawn anew in each trial and held over the horizon. */
export type UncertainInput =
  | { path: InputPath; kind: 'number'; table: QuantileTable; isCorrelated: boolean }
  /** A lag between two: L = fast + w (slow - fast) with a uniform weight w */
  | { path: InputPath; kind: 'lag-mix'; fast: Lag; slow: Lag }

/** All that decides what is drawn. */
export interface Uncertainty {
  /** 0 to 4,294,967,295 */
  seed: number
  inputs: readonly UncertainInput[]
  /** Correlation ρ of the normal scores of any two inputs with `isCorrelated`; 0: independent */
  correlation: number
}

/** Table of a number between 0 and 1, as a lag between two is drawn with. */
export const uniformTable = quantileTable((u) => u)
/** Table of the standard normal distribution */
export const normalTable = quantileTable(normalQuantile)

/** Cells of the normal distribution function for |z| from 0 to 8, and how many for each unit. */
const normalCellsOfUnit = 128
const normalEnd = 8 - 1 / normalCellsOfUnit

/** Φ(-z) = cells[2j] + cells[2j + 1] · z in cell j. */
export const normalCells = Float64Array.from({ length: 2 * 8 * normalCellsOfUnit }, (_, place) => {
  const cell = Math.floor(place / 2)
  const start = cell / normalCellsOfUnit
  const [here, next] = [normalDistribution(-start), normalDistribution(-start - 1 / normalCellsOfUnit)]
  const slope = (next - here) * normalCellsOfUnit
  return place % 2 === 0 ? here - slope * start : slope
})
export const largestDistance = 0.5 - 2 ** -32

/** Key of the common factor: no input has an empty path. */
export const commonKey = pathKey('')

/** Weights of the common factor and of what is each input's own. */
export function factorWeights(correlation: number): [common: number, own: number] {
  return [Math.sqrt(correlation), Math.sqrt(1 - correlation)]
}

/** Whether an input is drawn with the common factor. */
export function isCorrelated(input: UncertainInput, { correlation }: Uncertainty): boolean {
  return input.kind === 'number' && input.isCorrelated && correlation > 0
}

/** Table by which an input's uniform number becomes its value, or the weight of a lag. */
export function tableOf(input: UncertainInput): QuantileTable {
  return input.kind === 'number' ? input.table : uniformTable
}

/**
 * What the inputs come to in the first `trials` trials of a block, one column for each input: values of numbers,
 * weights of lags. The kernel draws the same, to the last bit. SPEC S65, S67, S69.
 */
export function drawBlock(uncertainty: Uncertainty, block: number, trials: number): Float64Array[] {
  const { seed, inputs, correlation } = uncertainty
  const hasCommon = inputs.some((input) => isCorrelated(input, uncertainty))
  const common = hasCommon ? drawColumn(streamStates(seed, block, commonKey), normalTable, trials) : null
  const [commonWeight, ownWeight] = factorWeights(correlation)
  return inputs.map((input) => {
    const states = streamStates(seed, block, pathKey(input.path))
    if (common === null || !isCorrelated(input, uncertainty))
      return drawColumn(states, tableOf(input), trials)
    const own = drawColumn(states, normalTable, trials)
    return own.map((score, i) => valueOfScore(tableOf(input), commonWeight * common[i]! + ownWeight * score))
  })
}

function drawColumn(states: StreamStates, table: QuantileTable, trials: number): Float64Array {
  const column = new Float64Array(trials)
  const bits = new Uint32Array(4)
  for (let first = 0; first < trials; first += 4) {
    nextBits(states, bits)
    for (let i = 0; i < 4 && first + i < trials; i++) {
      // The lowest bit chooses the half, the others say how far from its end.
      const distance = Math.max(smallestDistance, (bits[i]! >>> 1) * 2 ** -32)
      column[first + i] = valueAt(table, distance, (bits[i]! & 1) === 1)
    }
  }
  return column
}

/** The value whose place in its distribution is that of a normal score. */
function valueOfScore(table: QuantileTable, score: number): number {
  const size = Math.min(Math.abs(score), normalEnd)
  const place = 2 * Math.trunc(size * normalCellsOfUnit)
  const tail = normalCells[place]! + normalCells[place + 1]! * size
  return valueAt(table, Math.min(largestDistance, Math.max(smallestDistance, tail)), score > 0)
}

/** Shares of a lag between two, by the weight of the slow one. */
export function mixedLag({ fast, slow }: { fast: Lag; slow: Lag }, weight: number): Lag {
  const { start, difference } = lagMix(fast, slow)
  return { kind: 'shares', shares: start.map((share, k) => share + weight * difference[k]!) }
}

/** A lag between two as what a weight of 0 gives and what one of 1 adds, without shares that are always 0. */
export function lagMix(fast: Lag, slow: Lag): { start: number[]; difference: number[] } {
  const [a, b] = [lagShares(fast), lagShares(slow)]
  const isShare = (share: number) => share !== 0
  const length = Math.max(a.findLastIndex(isShare), b.findLastIndex(isShare)) + 1
  const start = Array.from({ length }, (_, k) => a[k] ?? 0)
  return { start, difference: start.map((share, k) => (b[k] ?? 0) - share) }
}
