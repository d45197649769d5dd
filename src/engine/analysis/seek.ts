import { describeInput, inputValue } from '#domain/inputs.ts'
import { numberOf } from '#domain/movable.ts'
import type { Workspace } from '#domain/workspace.ts'
import { figureOf, type Figure } from '../figure.ts'
import { evaluateAll, type AnalysisHooks } from './hooks.ts'
import { isLinearIn } from './is-linear-in.ts'
import { lackingByCondition, lackingByFigure, variationAt, type Lacking } from './lacking.ts'
import { linearZero, nearestPoint, startOf, type FoundPoint, type Sought } from './nearest-point.ts'
import type { BreakEvenRequest, SeekRequest, SeekResult, SoughtInput } from './requests.ts'
import { targetCondition, type TargetCondition } from './target-condition.ts'

/** One search: what is sought, and the plans that were computed for it. */
interface Search {
  request: SeekRequest
  sought: Sought[]
  hooks: AnalysisHooks
  tried: Set<string>
}

/** A figure this close to its target, relatively or of 1, has it. */
const closeShare = 1e-9

/**
 * The value of one input with which a figure reaches a target, nearest to the plan's; or the smallest joint change
 * of several that does. Where nothing within the bounds does, the best that there is. Throws a RangeError where an
 * input cannot be sought (see `isMovable`), and `AnalysisCancelled`. SPEC S100, S101, S102, S103, S104.
 */
export function seek(request: SeekRequest, hooks: AnalysisHooks = {}): SeekResult {
  const sought = request.inputs.map((one) => soughtInput(request.workspace, one))
  if (sought.length === 0) throw new RangeError('no input is sought')
  // Nobody knows how many plans it will take.
  const search = { request, sought, hooks: { ...hooks, onProgress: () => {} }, tried: new Set<string>() }
  const condition = targetCondition(request.workspace, request.figure, request.target)
  const byCondition = condition === null ? null : seekByCondition(search, condition)
  return byCondition ?? seekByFigure(search)
}

/**
 * The value of one input with which ROI is zero, within the limits of the input. Throws as `seek` does. SPEC S105.
 */
export function breakEven({ workspace, path }: BreakEvenRequest, hooks: AnalysisHooks = {}): SeekResult {
  const inputs = [{ path, low: -Infinity, high: Infinity }]
  return seek({ workspace, figure: 'roi', target: 0, inputs }, hooks)
}

function soughtInput(workspace: Workspace, { path, low, high }: SoughtInput): Sought {
  const input = describeInput(workspace, path)
  const planned = numberOf(inputValue(workspace, path) ?? null)
  if (input === undefined || planned === null) throw new RangeError(`${path} cannot be sought`)
  const bounds = { low: Math.max(low, input.minimum), high: Math.min(high, input.maximum) }
  if (!(bounds.low <= bounds.high)) throw new RangeError(`${path} has no values between its bounds`)
  return { input, planned, ...bounds }
}

/** Null where the condition does not decide it. */
function seekByCondition(search: Search, condition: TargetCondition): SeekResult | null {
  const { request, sought, hooks } = search
  const lacking = remembered(search, lackingByCondition(condition, inputsOf(search), hooks))
  const [only] = sought as [Sought]
  const isLinear =
    sought.length === 1 &&
    condition.parts.every(({ workspace, terms }) =>
      terms.every(({ figure }) => isLinearIn(workspace, figure, only.input)),
    )
  const byLine = isLinear ? linearZero(lacking, only) : null
  const found = byLine ?? nearestPoint(lacking, sought, sizeOf(search, condition))
  const isLineEnough = byLine !== null && condition.says !== 'candidate'
  if (found.isReached) {
    const result = resultOf(search, found, isLineEnough ? figureOf(request.target) : undefined)
    return condition.says !== 'candidate' || isClose(result.figure, request.target) ? result : null
  }
  if (condition.says === 'figure') return resultOf(search, found)
  return isLineEnough ? nearerEnd(search, only) : null
}

/** What a sum is told apart from zero by: the target, or where that is not in the sum what the plan costs. */
function sizeOf({ request, hooks }: Search, { says }: TargetCondition): number {
  if (says === 'figure') return Math.abs(request.target)
  const [cost] = evaluateAll(request.workspace, 'totalCost', [[]], hooks)
  return cost?.kind === 'value' ? cost.value : 0
}

/** A ratio of linear sums only rises or only falls: where it has its target nowhere, one end comes nearest. */
function nearerEnd(search: Search, only: Sought): SeekResult {
  const distance = ({ figure }: SeekResult) =>
    figure.kind === 'value' ? Math.abs(figure.value - search.request.target) : Infinity
  return [startOf(only), only.low, only.high]
    .map((point) => resultOf(search, { point: [point], isReached: false }))
    .reduce((best, other) => (distance(other) < distance(best) ? other : best))
}

function seekByFigure(search: Search): SeekResult {
  const { request, sought, hooks } = search
  const { workspace, figure, target } = request
  const start = resultOf(search, { point: sought.map(startOf), isReached: false })
  if (start.isReached) return start
  const lacking = lackingByFigure(workspace, figure, target, inputsOf(search), hooks)
  return resultOf(search, nearestPoint(remembered(search, lacking), sought, Math.abs(target)))
}

function inputsOf({ sought }: Search) {
  return sought.map(({ input }) => input)
}

function keyOf(point: readonly number[]): string {
  return point.join(' ')
}

/** Computes each point once, and counts it once whatever it is computed for. */
function remembered({ tried }: Search, lacking: Lacking): Lacking {
  const known = new Map<string, number>()
  return (points) => {
    const missing = [...new Map(points.map((point) => [keyOf(point), point])).values()].filter(
      (point) => !known.has(keyOf(point)),
    )
    const values = lacking(missing)
    missing.forEach((point, index) => {
      known.set(keyOf(point), values[index]!)
      tried.add(keyOf(point))
    })
    return points.map((point) => known.get(keyOf(point))!)
  }
}

function isClose(figure: Figure, target: number): boolean {
  return (
    figure.kind === 'value' && Math.abs(figure.value - target) <= closeShare * Math.max(1, Math.abs(target))
  )
}

/** The figure is computed at the point found, unless it is known. */
function resultOf(search: Search, { point, isReached }: FoundPoint, known?: Figure): SeekResult {
  const { request, hooks, tried } = search
  const there = () =>
    evaluateAll(request.workspace, request.figure, [variationAt(inputsOf(search), point)], hooks)[0]!
  const figure = known ?? there()
  if (known === undefined) tried.add(keyOf(point))
  return {
    isReached: figure.kind === 'value' && (isReached || isClose(figure, request.target)),
    values: point,
    figure,
    evaluations: tried.size,
  }
}
