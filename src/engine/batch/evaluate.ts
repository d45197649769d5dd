import type { FigureName } from '#domain/figure-names.ts'
import type { Figure } from '../figure.ts'
import { figureValue } from '../figure-value.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isLinear } from '../kernel/linear.ts'
import { inputFinder } from '../kernel/varied-input.ts'
import { project } from '../project.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { evaluateInKernel, type ShapedVariation } from './evaluate-in-kernel.ts'
import { horizonSums } from './horizon-sums.ts'
import { figureOfNumbers, isFigureInKernel, isSum } from './kernel-figure.ts'
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
  /** How many variations were computed in which way: by sums over the horizon, by the kernel, by projection */
  ways: { sums: number; kernel: number; general: number }
}

/**
 * Figures of many variations of one plan, in the shortest way that gives them. Of a linear plan: sums over the
 * horizon from the factors that they are products of; figures that need months, and changes of growth, lags, churn
 * and the like, by the kernel. What neither knows is projected, one variation after the other. SPEC S61, S62, S63.
 */
export function evaluateBatch(
  input: ProjectionInput,
  variations: readonly Variation[],
  names: readonly FigureName[],
  { kernel, vary, withCash = false }: BatchOptions,
): BatchResult {
  const { months } = input
  const figures = names.map(() => new Array<Figure>(variations.length))
  const cash = new Float64Array(withCash ? variations.length * months : 0)
  const ways = { sums: 0, kernel: 0, general: 0 }
  const inKernel: ShapedVariation[] = []
  const known = names.filter(isFigureInKernel)
  const isShort = kernel !== null && isLinear(input) && known.length === names.length
  const sums = isShort && !withCash && names.every(isSum) ? horizonSums(input) : null
  const shapeOf = shapeFinder(inputFinder(input))

  function write(v: number, numbers: Float64Array): void {
    for (let f = 0; f < known.length; f++) figures[f]![v] = figureOfNumbers(numbers, known[f]!)
  }
  for (let v = 0; v < variations.length; v++) {
    const variation = variations[v]!
    const shape = shapeOf(variation)
    const numbers = sums?.totalsWith(variation, shape) ?? null
    if (numbers !== null) {
      write(v, numbers)
      ways.sums++
    } else if (isShort && shape.inputs.every(({ kind }) => kind !== 'general'))
      inKernel.push({ place: v, variation, shape })
    else {
      const projection = project(vary(variation))
      names.forEach((name, f) => (figures[f]![v] = figureValue(projection, name)))
      if (withCash) cash.set(projection.cumulativeCash, v * months)
      ways.general++
    }
  }
  if (kernel !== null && inKernel.length > 0) {
    evaluateInKernel(kernel, input, inKernel, names, (v, numbers, ofMonths) => {
      write(v, numbers)
      if (withCash) cash.set(ofMonths, v * months)
    })
    ways.kernel = inKernel.length
  }
  return { figures, cash, ways }
}
