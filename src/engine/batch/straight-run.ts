import type { VariedInput } from '../kernel/varied-input.ts'
import type { ProjectionInput } from '../projection-input.ts'
import type { Shape } from './shape.ts'
import type { Variation } from './variation.ts'

/**
 * Variations one after the other that lie on a straight line along which cash is straight too: the two at its ends
 * say all about those between.
 */
export interface StraightRun {
  /** Its variations, as places among all, and where each lies between the ends, 0 to 1 */
  members: number[]
  fractions: number[]
  /** The two ends; the same where there is one */
  from: number
  to: number
}

/**
 * Cuts some of the variations (`chosen`) into straight runs. Along one of them only inputs of one kind move, in
 * proportion: volumes, or the rates of one step, or prices; with all others held, every month's cash is linear in
 * them. SPEC S64.
 */
export function straightRuns(
  input: ProjectionInput,
  { variations, shapes }: { variations: readonly Variation[]; shapes: readonly Shape[] },
  chosen: readonly number[],
): StraightRun[] {
  const runs: StraightRun[] = []
  for (let first = 0; first < chosen.length; ) {
    const [start, shape] = [variations[chosen[first]!]!, shapes[chosen[first]!]!]
    const isAlike = (place: number) => place < chosen.length && shapes[chosen[place]!] === shape
    const next = isAlike(first + 1) ? variations[chosen[first + 1]!]! : null
    const moving = next === null ? null : movingBetween(input, shape, start, next)
    const positions = [0]
    if (next !== null && moving !== null) {
      positions.push(1)
      for (let place = first + 2; isAlike(place); place++) {
        const position = positionOn(start, next, variations[chosen[place]!]!, moving)
        if (position === null) break
        positions.push(position)
      }
    }
    runs.push(runOf(chosen.slice(first, first + positions.length), positions))
    first += positions.length
  }
  return runs
}

function runOf(members: number[], positions: readonly number[]): StraightRun {
  const low = Math.min(...positions)
  const high = Math.max(...positions)
  return {
    members,
    fractions: positions.map((position) => (high === low ? 0 : (position - low) / (high - low))),
    from: members[positions.indexOf(low)]!,
    to: members[positions.indexOf(high)]!,
  }
}

/** Which changes differ between two variations of a shape; null where they are no straight step. */
function movingBetween(
  input: ProjectionInput,
  shape: Shape,
  variation: Variation,
  next: Variation,
): number[] | null {
  const moving: number[] = []
  let kind: string | null = null
  for (let i = 0; i < variation.length; i++) {
    const [from, to] = [variation[i]!.value, next[i]!.value]
    if (from === to) continue
    if (typeof from !== 'number' || typeof to !== 'number') return null
    const own = straightKind(input, shape, shape.inputs[i]!)
    if (own === null || (kind !== null && own !== kind)) return null
    kind = own
    moving.push(i)
  }
  return moving.length === 0 ? null : moving
}

/** Rounding of how the values of an axis are computed. */
const tolerance = 1e-13

/** Where a variation lies on the line from a (0) to b (1); null where it does not. */
function positionOn(a: Variation, b: Variation, other: Variation, moving: readonly number[]): number | null {
  let next = 0
  let position = 0
  for (let i = 0; i < a.length; i++) {
    const from = a[i]!.value
    const value = other[i]!.value
    if (i !== moving[next]) {
      if (value !== from) return null
      continue
    }
    const to = b[i]!.value
    if (typeof from !== 'number' || typeof to !== 'number' || typeof value !== 'number') return null
    if (next === 0) position = (value - from) / (to - from)
    const size = Math.abs(from) + Math.abs(to) + Math.abs(value)
    if (Math.abs(from + position * (to - from) - value) > tolerance * size) return null
    next++
  }
  return position
}

/** Inputs of the same kind may move together and cash stays linear; null: cash is not linear in it. */
function straightKind(input: ProjectionInput, { paths }: Shape, target: VariedInput): string | null {
  switch (target.kind) {
    case 'rates':
      return `rate ${target.step}`
    case 'stage':
    case 'amount':
      return 'price'
    case 'opening':
      return 'people'
    case 'plan':
      if (target.room === 'margin') return 'margin'
      return ['dealSize', 'recurringFee', 'investment'].includes(target.room) ? 'price' : null
    case 'channels': {
      const { volume, ceiling } = input.channels[target.channel]!
      if (volume.kind === 'budget') return null
      if (target.room === 'costPerEntry') return 'price'
      const isLimited = ceiling !== null || paths.some((path) => path.endsWith('/ceiling'))
      return target.room === 'base' && !isLimited ? 'people' : null
    }
    default:
      return null
  }
}
