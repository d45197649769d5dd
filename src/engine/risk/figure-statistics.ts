import { percentileError, percentileOfSorted } from './percentile.ts'
import type { Estimated, RiskResult } from '../analysis/requests.ts'

/** What the trials say of one figure. */
export type FigureStatistics = Pick<
  RiskResult,
  'mean' | 'percentiles' | 'absent' | 'histogram' | 'reached' | 'shortfall'
>

const shares = { p5: 0.05, p10: 0.1, p50: 0.5, p90: 0.9, p95: 0.95 } as const

/** A target of a figure, and whether the figure has to come down to it instead of rising to it. */
export interface Target {
  value: number
  isLowerBetter: boolean
}

/**
 * What the trials say of one figure. `values` holds one number a trial, NaN where the figure does not exist: such
 * trials are counted, take no part in mean and percentiles, and reach no target. The shortfall is the mean of what
 * is missing in the trials that miss the target and have the figure. SPEC S76, S77, S78, S79.
 */
export function figureStatistics(values: Float64Array, target: Target | null): FigureStatistics {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const absent = values.length - sorted.length
  const hasAny = sorted.length > 0
  return {
    mean: hasAny ? estimatedMean(sorted) : null,
    percentiles: hasAny ? estimatedPercentiles(sorted) : null,
    absent,
    histogram: histogramOf(sorted),
    ...comparedWithTarget(sorted, values.length, target),
  }
}

/** A mean with its standard error sd/√n. SPEC S77. */
export function estimatedMean(values: Float64Array): Estimated {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { value: mean, error: n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n) }
}

/** A chance with its standard error √(p(1-p)/n). SPEC S77. */
export function estimatedChance(hits: number, trials: number): Estimated {
  const chance = hits / trials
  return { value: chance, error: Math.sqrt((chance * (1 - chance)) / trials) }
}

function estimatedPercentiles(sorted: Float64Array): RiskResult['percentiles'] {
  const names = Object.keys(shares) as (keyof typeof shares)[]
  return Object.fromEntries(
    names.map((name) => [
      name,
      { value: percentileOfSorted(sorted, shares[name]), error: percentileError(sorted, shares[name]) },
    ]),
  ) as RiskResult['percentiles']
}

function comparedWithTarget(
  sorted: Float64Array,
  trials: number,
  target: Target | null,
): Pick<FigureStatistics, 'reached' | 'shortfall'> {
  if (target === null) return { reached: null, shortfall: null }
  const missing = sorted
    .map((value) => (target.isLowerBetter ? value - target.value : target.value - value))
    .filter((amount) => amount > 0)
  return {
    reached: estimatedChance(sorted.length - missing.length, trials),
    shortfall: missing.length === 0 ? null : estimatedMean(missing),
  }
}

const fewestColumns = 30
const mostColumns = 100

/**
 * Columns whose edges are multiples of 1, 2 or 5 times a power of ten: about 30 between the 1st and the 99th
 * percentile, 100 at most from the least value to the greatest. Equal values (to 1e-9) fall in one column. An
 * edge belongs to the column on its right, the last edge to the last column. SPEC S79.
 */
export function histogramOf(sorted: Float64Array): RiskResult['histogram'] {
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined) return { edges: [], counts: [] }
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (high - low <= Math.max(1e-9 * size, 1e-12)) {
    const half = Math.max(1e-3 * size, 1e-3)
    return { edges: [low - half, high + half], counts: [sorted.length] }
  }
  const middle = percentileOfSorted(sorted, 0.99) - percentileOfSorted(sorted, 0.01)
  let step = roundStep(Math.max(middle / fewestColumns, (high - low) / mostColumns))
  if (Math.ceil(high / step) - Math.floor(low / step) > mostColumns) step = roundStep(step * 1.01)
  const first = Math.floor(low / step)
  const columns = Math.max(1, Math.ceil(high / step) - first)
  const counts = Array.from<number>({ length: columns }).fill(0)
  for (const value of sorted) counts[Math.min(columns - 1, Math.max(0, Math.floor(value / step) - first))]!++
  return { edges: Array.from({ length: columns + 1 }, (_, i) => (first + i) * step), counts }
}

/** The next of 1, 2 and 5 times a power of ten that is not smaller. */
function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width))
  const factor = [1, 2, 5, 10].find((one) => one * power >= width) ?? 10
  return factor * power
}
