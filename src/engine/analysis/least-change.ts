import { linearStep } from './linear-step.ts'
import { nearestZero } from './nearest-zero.ts'

export interface LeastChangeProblem {
  /** Of each input; a change is counted in widths of the bounds */
  bounds: readonly { planned: number; low: number; high: number }[]
  /** What a figure is above its target at points of the inputs; NaN or infinite where there is nothing to go by */
  read: (points: readonly (readonly number[])[]) => number[]
  /** Size that a value is told apart from zero by, given the value at the plan */
  scaleAt: (value: number) => number
}

export interface LeastChange {
  point: number[]
  isReached: boolean
}

/** In widths of the bounds from the plan: the plan is 0, the box is what is allowed. */
interface Box {
  low: number[]
  high: number[]
  /** Values at places in the box */
  read: (places: readonly (readonly number[])[]) => number[]
}

/** Share of the width to both sides by which slopes are measured. */
const slopeStep = 1e-4
const maximumSteps = 60
const halvings = 8
const zeroShare = 1e-12
const closeShare = 1e-10

/**
 * The point within the bounds at which a figure has its target and Σ ((x - planned) / width)² is least; where there is
 * none, the point at which the figure comes nearest. From several starts (the plan, and where the straight ways to
 * the furthest points on the target's other side cross it) the target is taken for linear by its slopes, the
 * least change of that is found exactly (`linearStep`), and so on until nothing changes (sequential quadratic
 * programming with the objective's own curvature); a step that does not help is halved. The least of what the starts
 * lead to is taken. SPEC S104.
 */
export function leastChange({ bounds, read, scaleAt }: LeastChangeProblem): LeastChange {
  const widths = bounds.map(({ low, high }) => (high > low ? high - low : 1))
  const pointAt = (place: readonly number[]) =>
    place.map((change, j) => {
      const { planned, low, high } = bounds[j]!
      return Math.min(high, Math.max(low, planned + change * widths[j]!))
    })
  const box: Box = {
    low: bounds.map(({ planned, low }, j) => (low - planned) / widths[j]!),
    high: bounds.map(({ planned, high }, j) => (high - planned) / widths[j]!),
    read: (places) => read(places.map(pointAt)),
  }
  const plan = box.low.map((low, j) => Math.min(box.high[j]!, Math.max(low, 0)))
  const [atPlan] = box.read([plan]) as [number]
  const scale = scaleAt(atPlan)
  if (atPlan === 0) return { point: pointAt(plan), isReached: true }
  const furthest = furthestPlaces(box, plan, atPlan)
  const starts = [plan, ...furthest.flatMap((place) => crossing(box, plan, place, scale))]
  const ends = starts.map((start) => descend(box, start, scale))
  const places = [...starts, ...ends]
  const values = box.read(places)
  const reached = places.filter((_, index) => Math.abs(values[index]!) <= closeShare * scale)
  const least = reached.sort((a, b) => square(a) - square(b))[0]
  if (least !== undefined) return { point: pointAt(least), isReached: true }
  return { point: pointAt(nearestToTarget(box, [...places, ...furthest])), isReached: false }
}

function square(place: readonly number[]): number {
  return place.reduce((total, change) => total + change * change, 0)
}

function nearestToTarget(box: Box, places: readonly number[][]): number[] {
  const values = box.read(places)
  const size = (index: number) => (Number.isNaN(values[index]!) ? Infinity : Math.abs(values[index]!))
  const best = places.reduce((best, _, index) => (size(index) < size(best) ? index : best), 0)
  return places[best]!
}

const sweeps = 6
const tried = 8

/**
 * How far the figure goes towards the target: by each input alone, and by all of them in turn, each time over a
 * range of tried values that narrows from sweep to sweep.
 */
function furthestPlaces(box: Box, plan: readonly number[], atPlan: number): number[][] {
  const sign = atPlan > 0 ? -1 : 1
  const best = (places: readonly number[][]) => {
    const values = box.read(places).map((value) => (Number.isNaN(value) ? -Infinity : sign * value))
    return places[values.indexOf(Math.max(...values))]!
  }
  const along = (place: readonly number[], j: number, share: number) => {
    const reach = share * (box.high[j]! - box.low[j]!)
    return Array.from({ length: tried + 1 }, (_, index) => {
      const wanted = place[j]! + reach * ((2 * index) / tried - 1)
      return place.with(j, Math.min(box.high[j]!, Math.max(box.low[j]!, wanted)))
    })
  }
  const alone = plan.map((_, j) => best([[...plan], ...along(plan, j, 1)]))
  let together = [...plan]
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (let j = 0; j < plan.length; j++) together = best([together, ...along(together, j, 4 ** -sweep)])
  return [together, ...alone]
}

/** Where the straight way between two places on either side of the target crosses it. */
function crossing(box: Box, from: readonly number[], to: readonly number[], scale: number): number[][] {
  const placeAt = (share: number) => from.map((change, j) => change + share * (to[j]! - change))
  const [atFrom, atTo] = box.read([from, to]) as [number, number]
  if (!(Math.sign(atFrom) * Math.sign(atTo) < 0)) return []
  const found = nearestZero({
    curve: (shares) => box.read(shares.map(placeAt)),
    low: 0,
    high: 1,
    start: 0,
    scale,
  })
  return found.isZero ? [placeAt(found.point)] : []
}

function descend(box: Box, start: readonly number[], scale: number): number[] {
  let place = [...start]
  let penalty = 0
  for (let step = 0; step < maximumSteps; step++) {
    const [value] = box.read([place]) as [number]
    if (!Number.isFinite(value)) return place
    const target = linearStep(box, place, value, slopesAt(box, place, value))
    if (target === null) return place
    const change = target.place.map((to, j) => to - place[j]!)
    const isStill = Math.max(...change.map(Math.abs)) < 1e-11
    if (isStill) return place
    penalty = Math.max(penalty, 4 * Math.abs(target.multiplier))
    const next = shortened(box, place, value, change, penalty, scale)
    if (next === null) return place
    place = next
  }
  return place
}

/** Half as far each time until the change plus what is lacking to the target, with its penalty, has fallen. */
function shortened(
  box: Box,
  place: readonly number[],
  value: number,
  change: readonly number[],
  penalty: number,
  scale: number,
): number[] | null {
  const merit = (at: readonly number[], lacking: number) => square(at) + penalty * Math.abs(lacking)
  const before = merit(place, value)
  for (let halving = 0; halving < halvings; halving++) {
    const next = place.map((from, j) => from + change[j]! / 2 ** halving)
    const [there] = box.read([next]) as [number]
    // Close to the end, rounding decides about the merit, not the step.
    const isFine = Math.abs(there) <= zeroShare * scale && square(next) <= square(place) * (1 + 1e-9)
    if (merit(next, there) < before || isFine) return next
  }
  return null
}

/** By differences over a small share of the width, on one side at a bound; 0 where there is nothing to go by. */
function slopesAt(box: Box, place: readonly number[], value: number): number[] {
  const sides = place.map((change, j) => ({
    below: Math.max(box.low[j]!, change - slopeStep),
    above: Math.min(box.high[j]!, change + slopeStep),
  }))
  const values = box.read(
    sides.flatMap(({ below, above }, j) => [place.with(j, below), place.with(j, above)]),
  )
  return sides.map(({ below, above }, j) => {
    const [atBelow, atAbove] = [values[2 * j]!, values[2 * j + 1]!]
    const [from, atFrom] = Number.isFinite(atBelow) ? [below, atBelow] : [place[j]!, value]
    const [to, atTo] = Number.isFinite(atAbove) ? [above, atAbove] : [place[j]!, value]
    return to > from ? (atTo - atFrom) / (to - from) : 0
  })
}
