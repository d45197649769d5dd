import type { FigureName } from '#domain/figure-names.ts'
import { lagShares, type Lag } from '#domain/lag.ts'
import { kernelNumberCount, kernelNumbers } from '../kernel/kernel-numbers.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Changes } from '../kernel/model-parts.ts'
import { variationModel, type Lane, type Slot, type VariationModel } from '../kernel/variation-model.ts'
import type { VariedInput } from '../kernel/varied-input.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { isSum, needsFigures, needsTotals } from './kernel-figure.ts'
import type { Shape } from './shape.ts'
import { straightRuns } from './straight-run.ts'
import type { Change, Variation } from './variation.ts'

/** Variations of inputs that the kernel knows, each with its shape and its place among those that were asked for. */
export interface KnownVariations {
  variations: Variation[]
  shapes: Shape[]
  places: number[]
}

/** Takes what a variation comes to; the arrays are used again for the next one. */
type Take = (place: number, numbers: Float64Array, cash: Float64Array) => void

/** What one lane has computed, see `kernelNumbers` */
interface Outcome {
  numbers: Float64Array
  /** N, or none where neither cash nor a figure that is found in it is asked for */
  cash: Float64Array
}

/** What is asked of the variations. */
interface Asked {
  names: readonly FigureName[]
  withCash: boolean
}

/**
 * Evaluates variations of a linear plan two at a time: by sums over the horizon where neither the figures nor the
 * changes take more, otherwise by months. Then of a straight run only the ends are evaluated: all between lie on the
 * line from one to the other, month by month. SPEC S61, S63, S64.
 */
export function evaluateInKernel(
  kernel: Kernel,
  input: ProjectionInput,
  known: KnownVariations,
  { names, withCash }: Asked,
  take: Take,
): void {
  const { variations, shapes, places } = known
  const model = variationModel(kernel, input, changesOf(known, names))
  const needsMonths = names.includes('payback') || names.includes('peakFunding')
  const months = withCash || needsMonths ? input.months : 0
  const lanes = [newOutcome(months), newOutcome(months)] as const
  const slotsOf = slotFinder(model)

  /** One variation, or two of them, one in each lane. */
  function compute(first: number, second: number | null, evaluate: () => void): void {
    const slots = slotsOf(shapes[first]!)
    const others = second === null ? [] : slotsOf(shapes[second]!)
    setLane(model, 0, slots, variations[first]!)
    if (second !== null) setLane(model, 1, others, variations[second]!)
    evaluate()
    model.read(0, lanes[0].numbers, lanes[0].cash)
    if (second !== null) model.read(1, lanes[1].numbers, lanes[1].cash)
    for (const slot of slots) model.reset(slot)
    if (others !== slots) for (const slot of others) model.reset(slot)
  }
  /** Single variations share the lanes two by two. */
  function pairUp(evaluate: () => void): (variation: number | null) => void {
    let waiting: number | null = null
    return (variation) => {
      if (waiting === null) waiting = variation
      else {
        compute(waiting, variation, evaluate)
        take(places[waiting]!, lanes[0].numbers, lanes[0].cash)
        if (variation !== null) take(places[variation]!, lanes[1].numbers, lanes[1].cash)
        waiting = null
      }
    }
  }
  const byMonths: number[] = []
  const areSums = !withCash && names.every(isSum)
  const takeSums = pairUp(model.evaluateSums)
  for (let v = 0; v < variations.length; v++)
    if (areSums && slotsOf(shapes[v]!).every(isFactor)) takeSums(v)
    else byMonths.push(v)
  takeSums(null)

  const between = newOutcome(months)
  const takeMonths = pairUp(model.evaluate)
  for (const { from, to, members, fractions } of straightRuns(input, known, byMonths))
    if (from === to) takeMonths(from)
    else {
      compute(from, to, model.evaluate)
      for (let i = 0; i < members.length; i++) {
        const outcome = outcomeAt(lanes[0], lanes[1], fractions[i]!, needsMonths, between)
        take(places[members[i]!]!, outcome.numbers, outcome.cash)
      }
    }
  takeMonths(null)
}

/** Slots of a shape; variations one after the other often share it. */
function slotFinder(model: VariationModel): (shape: Shape) => Slot[] {
  let [last, slots]: [Shape | null, Slot[]] = [null, []]
  return (shape) => {
    if (shape !== last) slots = shape.inputs.map(model.slotOf)
    last = shape
    return slots
  }
}

function isFactor({ isInUnits }: Slot): boolean {
  return !isInUnits
}

function setLane(model: VariationModel, lane: Lane, slots: readonly Slot[], variation: Variation): void {
  for (let i = 0; i < slots.length; i++) model.set(lane, slots[i]!, variation[i]!.value)
}

/** What the kernel needs room for. */
function changesOf({ variations, shapes }: KnownVariations, names: readonly FigureName[]): Changes {
  const inputs = new Set<VariedInput>()
  const longest = new Map<number, number>()
  for (let v = 0; v < variations.length; v++) {
    const shape = shapes[v]!
    if (shape !== shapes[v - 1]) for (const input of shape.inputs) inputs.add(input)
    if (!shape.hasLag) continue
    for (const [i, { value }] of variations[v]!.entries()) {
      const input = shape.inputs[i]!
      if (input.kind === 'lag' && isLag(value))
        longest.set(input.step, Math.max(longest.get(input.step) ?? 0, lagShares(value).length))
    }
  }
  return {
    inputs,
    lagShares: longest,
    isSplit: names.some(needsTotals),
    hasFigures: names.some(needsFigures),
  }
}

function isLag(value: Change['value']): value is Lag {
  return typeof value === 'object' && value !== null && 'kind' in value
}

function newOutcome(months: number): Outcome {
  return { numbers: new Float64Array(kernelNumberCount), cash: new Float64Array(months) }
}

/** What lies on the line from one outcome to another. */
function outcomeAt(
  from: Outcome,
  to: Outcome,
  fraction: number,
  needsMonths: boolean,
  result: Outcome,
): Outcome {
  if (fraction === 0) return from
  if (fraction === 1) return to
  mix(from.numbers, to.numbers, fraction, result.numbers)
  mix(from.cash, to.cash, fraction, result.cash)
  if (needsMonths) readMonths(result)
  return result
}

function mix(from: Float64Array, to: Float64Array, fraction: number, result: Float64Array): void {
  const rest = 1 - fraction
  for (let i = 0; i < result.length; i++) result[i] = from[i]! * rest + to[i]! * fraction
}

/** Finds payback and peak funding in cumulative cash. */
function readMonths({ numbers, cash }: Outcome): void {
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
