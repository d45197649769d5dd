import type { FigureName } from '#domain/figure-names.ts'
import { none, type Figure } from '../figure.ts'
import { figureValue } from '../figure-value.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isLinear } from '../kernel/linear.ts'
import { inputFinder } from '../kernel/varied-input.ts'
import { project } from '../project.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { isFigureOfPlan, planEvaluator } from './evaluate-by-plan.ts'
import { evaluateInKernel, type KnownVariations } from './evaluate-in-kernel.ts'
import { figureOfNumbers, isFigureInKernel } from './kernel-figure.ts'
import { shapeFinder } from './shape.ts'
import type { Variation } from './variation.ts'

export interface BatchOptions {
  /** Without one, every variation is projected. */
  kernel: Kernel | null
  /** What a variation means, for those that the kernel does not know */
  vary: (variation: Variation) => ProjectionInput
  /** Whether cumulative cash by month is wanted too */
  withCash?: boolean
}

/** V variations of a plan of N months. */
export interface BatchResult {
  /** figures[f][v], in the order asked for */
  figures: Figure[][]
  /** cash[v × N + t]: cumulative cash after month t; empty unless asked for */
  cash: Float64Array
  /** How many variations the kernel computed, and how many the plain projection */
  ways: { kernel: number; general: number }
}

/** In the place of a figure until it is computed. */
const pending: Figure = none('out-of-range')

/**
 * Figures of many variations of one plan. The kernel computes those that it can: of a linear plan, changes of single
 * numbers and of lags, and figures that come of cash and totals; internal rates of return of each linear variation as
 * a whole plan. All others are projected, one after the other.
 * SPEC S61, S62.
 */
export function evaluateBatch(
  input: ProjectionInput,
  variations: readonly Variation[],
  names: readonly FigureName[],
  { kernel, vary, withCash = false }: BatchOptions,
): BatchResult {
  const { months } = input
  const figures = names.map(() => variations.map(() => pending))
  const cash = new Float64Array(withCash ? variations.length * months : 0)
  const ways = { kernel: 0, general: 0 }
  const inKernel: KnownVariations = { variations: [], shapes: [], places: [] }
  const known = names.filter(isFigureInKernel)
  const ofPlan = names.filter(isFigureOfPlan)
  const isForKernel = kernel !== null && isLinear(input)
  const isShort = isForKernel && known.length === names.length
  const isWhole = isForKernel && !isShort && ofPlan.length === names.length && !withCash
  const byPlan = isWhole ? planEvaluator(kernel, input, ofPlan, vary) : null
  const shapeOf = shapeFinder(inputFinder(input))
  for (let v = 0; v < variations.length; v++) {
    const variation = variations[v]!
    const shape = shapeOf(variation)
    if (isShort && shape.isKnown) {
      inKernel.variations.push(variation)
      inKernel.shapes.push(shape)
      inKernel.places.push(v)
      continue
    }
    const found = byPlan?.(variation, shape) ?? null
    if (found !== null) {
      found.forEach((figure, f) => (figures[f]![v] = figure))
      ways.kernel++
      continue
    }
    const projection = project(vary(variation))
    names.forEach((name, f) => (figures[f]![v] = figureValue(projection, name)))
    if (withCash) cash.set(projection.cumulativeCash, v * months)
    ways.general++
  }
  if (kernel !== null && inKernel.places.length > 0) {
    evaluateInKernel(kernel, input, inKernel, { names, withCash }, (v, numbers, ofMonths) => {
      for (let f = 0; f < known.length; f++) figures[f]![v] = figureOfNumbers(numbers, known[f]!)
      if (withCash) cash.set(ofMonths, v * months)
    })
    ways.kernel += inKernel.places.length
  }
  return { figures, cash, ways }
}
