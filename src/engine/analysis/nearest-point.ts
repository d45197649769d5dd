import type { InputDescription } from '#domain/inputs.ts'
import type { Lacking } from './lacking.ts'
import { leastChange } from './least-change.ts'
import { nearestWholeZero } from './nearest-whole-zero.ts'
import { nearestZero } from './nearest-zero.ts'
import { isZeroValue } from './refine-zero.ts'

/** An input that is sought, with the plan's value and its bounds, both within its limits. */
export interface Sought {
  input: InputDescription
  planned: number
  low: number
  high: number
}

export interface FoundPoint {
  point: number[]
  isReached: boolean
}

/** How far beyond a bound, in widths, rounding alone may put a zero. */
const dust = 1e-12

/**
 * Where a line through what two plans lack, at the bounds, is zero; the nearer bound where that is beyond them, and
 * the plan where nothing changes. Null where one of the two says nothing. SPEC S100.
 */
export function linearZero(lacking: Lacking, sought: Sought): FoundPoint | null {
  const { low, high } = sought
  const [atLow, atHigh] = lacking([[low], [high]]) as [number, number]
  if (!Number.isFinite(atLow) || !Number.isFinite(atHigh)) return null
  if (atLow === atHigh) return { point: [startOf(sought)], isReached: atLow === 0 }
  const share = atLow / (atLow - atHigh)
  if (share < -dust || share > 1 + dust)
    return { point: [Math.abs(atLow) < Math.abs(atHigh) ? low : high], isReached: false }
  // From the nearer bound, so that a far one costs no digits.
  const width = high - low
  const isNearLow = share <= 0.5
  const point = isNearLow ? low + Math.max(0, share) * width : high - Math.max(0, 1 - share) * width
  return { point: [point], isReached: true }
}

/** The plan's value, or the bound nearest to it. */
export function startOf({ planned, low, high }: Sought): number {
  return Math.min(high, Math.max(low, planned))
}

/**
 * The point nearest to the plan at which nothing is lacking: of one input by value, of several by the least joint
 * change, for which whole numbers stay as planned. `size` is that of what nothing is told apart from.
 * SPEC S101, S102, S104.
 */
export function nearestPoint(lacking: Lacking, sought: readonly Sought[], size: number): FoundPoint {
  const scaleAt = (atPlan: number) => Math.max(size, Number.isFinite(atPlan) ? Math.abs(atPlan) : 0)
  const [only, another] = sought
  if (only === undefined || another !== undefined)
    return leastChange({ bounds: sought.map(jointBounds), read: lacking, scaleAt })
  const { input, planned, low, high } = only
  const start = startOf(only)
  const [atStart] = lacking([[start]]) as [number]
  const scale = scaleAt(atStart)
  if (isZeroValue({ scale }, atStart)) return { point: [start], isReached: true }
  const search = {
    curve: (points: readonly number[]) => lacking(points.map((point) => [point])),
    low,
    high,
    start: planned,
    scale,
  }
  const found = input.isWhole === true ? nearestWholeZero(search) : nearestZero(search)
  return { point: [found.point], isReached: found.isZero }
}

function jointBounds({ input, planned, low, high }: Sought) {
  return input.isWhole === true ? { planned, low: planned, high: planned } : { planned, low, high }
}
