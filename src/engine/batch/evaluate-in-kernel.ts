import type { FigureName } from '#domain/figure-names.ts'
import { lagShares, type Lag } from '#domain/lag.ts'
import { kernelNumberCount, kernelNumbers } from '../kernel/kernel-numbers.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Changes } from '../kernel/model-parts.ts'
import { variationModel, type Lane, type Slot, type VariationModel } from '../kernel/variation-model.ts'
import type { VariedInput } from '../kernel/varied-input.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { isSum, needsTotals } from './kernel-figure.ts'
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

/** What one lane has computed, see `kernelNumbers`; N months */
interface Outcome {
  numbers: Float64Array
  cash: Float64Array
}

/** What is asked of the variations. */
interface Asked {
  names: readonly FigureName[]
  withCash: boolean
}

/**
 * Evaluates variations of a linear plan two at a time: by sums over the horizon where figures take no more, otherwise
 * by months. Then of a straight run only the ends are evaluated: all between lie on the line from one to the other,
 * month by month. SPEC S61, S63, S64.
 */
export function evaluateInKernel(
  kernel: Kernel,
  input: ProjectionInput,
  known: KnownVariations,
  { names, withCash }: Asked,
  take: Take,
): void {
  const { variations, shapes, places } = known
  const areSums = !withCash && names.every(isSum)
  const model = variationModel(kernel, input, changesOf(known, names))
  const months = areSums ? 0 : input.months
  const lanes = [newOutcome(months), newOutcome(months)] as const

  /** Slots of a shape; two variations one after the other often share it. */
  let [lastShape, lastSlots]: [Shape | null, Slot[]] = [null, []]
  function slotsOf(shape: Shape): Slot[] {
    if (shape !== lastShape) lastSlots = shape.inputs.map(model.slotOf)
    lastShape = shape
    return lastSlots
  }
  /** One variation, or two of them, one in each lane. */
  function compute(first: number, second: number | null): void {
    const slots = slotsOf(shapes[first]!)
    const others = second === null ? [] : slotsOf(shapes[second]!)
    setLane(model, 0, slots, variations[first]!)
    if (second !== null) setLane(model, 1, others, variations[second]!)
    if (areSums) model.evaluateSums()
    else model.evaluate()
    model.read(0, lanes[0].numbers, lanes[0].cash)
    if (second !== null) model.read(1, lanes[1].numbers, lanes[1].cash)
    for (const slot of slots) model.reset(slot)
    if (others !== slots) for (const slot of others) model.reset(slot)
  }
  function finish(first: number, second: number | null): void {
    compute(first, second)
    take(places[first]!, lanes[0].numbers, lanes[0].cash)
    if (second !== null) take(places[second]!, lanes[1].numbers, lanes[1].cash)
  }
  if (areSums) {
    for (let v = 0; v < variations.length; v += 2) finish(v, v + 1 < variations.length ? v + 1 : null)
    return
  }
  const needsMonths = names.includes('payback') || names.includes('peakFunding')
  const between = newOutcome(months)
  let waiting: number | null = null
  for (const { first, from, to, fractions } of straightRuns(input, variations, shapes)) {
    if (from !== to) {
      compute(from, to)
      for (let i = 0; i < fractions.length; i++) {
        const outcome = outcomeAt(lanes[0], lanes[1], fractions[i]!, needsMonths, between)
        take(places[first + i]!, outcome.numbers, outcome.cash)
      }
    } else if (waiting === null) waiting = from
    else {
      // Single variations share the lanes two by two.
      finish(waiting, from)
      waiting = null
    }
  }
  if (waiting !== null) finish(waiting, null)
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
    hasFigures: names.length > 0,
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
