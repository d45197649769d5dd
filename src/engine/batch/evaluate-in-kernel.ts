import type { FigureName } from '#domain/figure-names.ts'
import { lagShares, type Lag } from '#domain/lag.ts'
import { kernelNumberCount, kernelNumbers } from '../kernel/kernel-numbers.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { variationModel, type Changes, type Lane, type VariationModel } from '../kernel/variation-model.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { needsTotals } from './kernel-figure.ts'
import type { Shape } from './shape.ts'
import { straightRuns } from './straight-run.ts'
import type { Change, Variation } from './variation.ts'

/** A variation of inputs that the kernel knows, with its place among those that were asked for. */
export interface ShapedVariation {
  place: number
  variation: Variation
  shape: Shape
}

/** Takes what a variation comes to; the arrays are used again for the next one. */
type Take = (place: number, numbers: Float64Array, cash: Float64Array) => void

/** What one lane has computed, see `kernelNumbers`; N months */
interface Outcome {
  numbers: Float64Array
  cash: Float64Array
}

/**
 * Evaluates variations of a linear plan two at a time. Of a straight run only the ends are: all between lie on the
 * line from one to the other, month by month. SPEC S61, S64.
 */
export function evaluateInKernel(
  kernel: Kernel,
  input: ProjectionInput,
  variations: readonly ShapedVariation[],
  names: readonly FigureName[],
  take: Take,
): void {
  const model = variationModel(kernel, input, changesOf(variations, names))
  const needsMonths = names.includes('payback') || names.includes('peakFunding')
  const lanes = [newOutcome(input.months), newOutcome(input.months)] as const
  const between = newOutcome(input.months)
  let waiting: ShapedVariation | null = null

  function compute(pair: readonly ShapedVariation[]): void {
    for (let lane = 0; lane < pair.length; lane++) setLane(model, lane as Lane, pair[lane]!)
    model.evaluate()
    for (let lane = 0; lane < pair.length; lane++) {
      model.read(lane as Lane, lanes[lane]!.numbers, lanes[lane]!.cash)
      for (const target of pair[lane]!.shape.inputs) model.reset(target)
    }
  }
  for (const { first, from, to, fractions } of straightRuns(input, variations)) {
    const [start, end] = [variations[from]!, variations[to]!]
    if (start !== end) {
      compute([start, end])
      fractions.forEach((fraction, i) => {
        const { place } = variations[first + i]!
        const [low, high] = lanes
        if (fraction === 0) take(place, low.numbers, low.cash)
        else if (fraction === 1) take(place, high.numbers, high.cash)
        else {
          interpolate(low, high, fraction, needsMonths, between)
          take(place, between.numbers, between.cash)
        }
      })
    } else if (waiting === null) waiting = start
    else {
      // Single variations share the lanes two by two.
      compute([waiting, start])
      take(waiting.place, lanes[0].numbers, lanes[0].cash)
      take(start.place, lanes[1].numbers, lanes[1].cash)
      waiting = null
    }
  }
  if (waiting !== null) {
    compute([waiting])
    take(waiting.place, lanes[0].numbers, lanes[0].cash)
  }
}

function setLane(model: VariationModel, lane: Lane, { variation, shape }: ShapedVariation): void {
  for (let i = 0; i < variation.length; i++) model.set(lane, shape.inputs[i]!, variation[i]!.value)
}

/** What the kernel needs room for. */
function changesOf(variations: readonly ShapedVariation[], names: readonly FigureName[]): Changes {
  const paths = new Set<string>()
  let [longest, last]: [number, Shape | null] = [0, null]
  for (const { variation, shape } of variations) {
    if (shape !== last) for (const path of shape.paths) paths.add(path)
    last = shape
    for (const { value } of variation) if (isLag(value)) longest = Math.max(longest, lagShares(value).length)
  }
  return { paths, lagShares: longest, isSplit: names.some(needsTotals), hasFigures: names.length > 0 }
}

function isLag(value: Change['value']): value is Lag {
  return typeof value === 'object' && value !== null && 'kind' in value
}

function newOutcome(months: number): Outcome {
  return { numbers: new Float64Array(kernelNumberCount), cash: new Float64Array(months) }
}

function interpolate(
  from: Outcome,
  to: Outcome,
  fraction: number,
  needsMonths: boolean,
  result: Outcome,
): void {
  const { cash, numbers } = result
  const rest = 1 - fraction
  for (let i = 0; i < numbers.length; i++) numbers[i] = from.numbers[i]! * rest + to.numbers[i]! * fraction
  for (let month = 0; month < cash.length; month++)
    cash[month] = from.cash[month]! * rest + to.cash[month]! * fraction
  if (!needsMonths) return
  let deepest = numbers[kernelNumbers.investment]!
  let before = -deepest
  let payback = -1
  for (let month = 0; month < cash.length; month++) {
    const balance = cash[month]!
    if (-balance > deepest) deepest = -balance
    if (balance >= 0 && payback < 0) payback = before === 0 ? month : month - before / (balance - before)
    before = balance
  }
  numbers[kernelNumbers.payback] = payback
  numbers[kernelNumbers.peakFunding] = deepest
}
