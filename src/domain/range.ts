import * as z from 'zod/mini'
import * as field from './fields.ts'
import { lagSchema } from './lag.ts'
import { problem, type Problem } from './problem.ts'

/** Kinds of uncertainty that an input may carry; their quantile functions are the engine's. */
export const rangeKinds = [
  'pert',
  'p10p90',
  'beta',
  'counts',
  'lognormal',
  'normal',
  'lagMix',
  'participants',
] as const
export type RangeKind = (typeof rangeKinds)[number]

/** Bounds of single numbers: amounts and people up to the largest, rates and growth within -1 and 1. */
const number = z.number().check(z.minimum(-field.limits.quantity), z.maximum(field.limits.quantity))
const spread = z.number().check(z.gt(0), z.maximum(field.limits.quantity))

const inOrder = z.refine<{ low: number; likely: number; high: number }>(
  ({ low, likely, high }) => low <= likely && likely <= high,
  { path: ['likely'], params: { problem: 'range-out-of-order' } },
)
const estimate = z.strictObject({ low: number, likely: number, high: number }).check(inOrder)

/**
 * What an input may turn out to be, apart from the value that the plan computes with. Numbers are in the unit of
 * the input. calculation.md's kinds: `pert` (minimum, most likely, maximum), `p10p90` (a pert whose 10th and 90th
 * percentiles are low and high), `beta` (of a share), `counts` (successes and failures seen), `lognormal` (mean
 * and coefficient of variation), `normal` (redrawn below 0), `lagMix` (between a fast and a slow lag),
 * `participants` (one pert of each, all of equal weight).
 */
export const rangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pert'), low: number, likely: number, high: number }).check(inOrder),
  z.strictObject({ kind: z.literal('p10p90'), low: number, likely: number, high: number }).check(
    inOrder,
    z.refine(({ low, high }) => low < high, { path: ['high'], params: { problem: 'range-without-width' } }),
  ),
  z.strictObject({
    kind: z.literal('beta'),
    mean: z.number().check(z.gt(0), z.lt(1)),
    concentration: spread,
  }),
  z.strictObject({ kind: z.literal('counts'), successes: field.quantity, failures: field.quantity }),
  z.strictObject({
    kind: z.literal('lognormal'),
    mean: spread,
    cv: z.number().check(z.gt(0), z.maximum(10)),
  }),
  z.strictObject({ kind: z.literal('normal'), mean: field.quantity, sd: spread }),
  z.strictObject({ kind: z.literal('lagMix'), fast: lagSchema, slow: lagSchema }),
  z.strictObject({
    kind: z.literal('participants'),
    estimates: z.array(estimate).check(z.minLength(1), z.maxLength(field.limits.listItems)),
  }),
])
export type Range = z.infer<typeof rangeSchema>

/** A range with the input that it belongs to. */
export const inputRangeSchema = z.strictObject({
  /** Input path, e.g. `stage/<id>/rate` */
  path: field.inputPath,
  range: rangeSchema,
})
export type InputRange = z.infer<typeof inputRangeSchema>

/** Kinds whose values are shares from 0 to 1 by themselves. */
const ofShares: readonly RangeKind[] = ['beta', 'counts']
/** Kinds that have no upper end, which a share has. */
const unbounded: readonly RangeKind[] = ['lognormal', 'normal']

/** Whether a kind of range fits an input: a lag takes `lagMix`, numbers the others, lists and whole numbers none. */
export function rangeKindsFor(input: {
  kind: string
  minimum: number
  maximum: number
  isWhole?: boolean
}): readonly RangeKind[] {
  if (input.kind === 'lag') return ['lagMix']
  if (input.kind !== 'number' || input.isWhole === true) return []
  const isShare = input.minimum === 0 && input.maximum === 1
  return rangeKinds.filter(
    (kind) =>
      kind !== 'lagMix' &&
      (isShare || !ofShares.includes(kind)) &&
      (!isShare || !unbounded.includes(kind)) &&
      (input.minimum === 0 || !unbounded.includes(kind)),
  )
}

/** Why a range is none for an input: a kind that does not fit, or a number that the input itself may not have. */
export function checkRange(
  range: Range,
  input: Parameters<typeof rangeKindsFor>[0] & { path: string },
): Problem | null {
  if (!rangeKindsFor(input).includes(range.kind)) return problem(input.path, 'range-does-not-fit')
  for (const [place, value] of valuesOf(range)) {
    const path = `ranges/${input.path}/range/${place}`
    if (value < input.minimum) return problem(path, 'too-small', { minimum: input.minimum })
    if (value > input.maximum) return problem(path, 'too-large', { maximum: input.maximum })
  }
  return null
}

/** What a range names as values of the input, by their place in it. */
function valuesOf(range: Range): [string, number][] {
  switch (range.kind) {
    case 'pert':
    case 'p10p90':
      return [
        ['low', range.low],
        ['likely', range.likely],
        ['high', range.high],
      ]
    case 'beta':
    case 'lognormal':
    case 'normal':
      return [['mean', range.mean]]
    case 'participants':
      return range.estimates.flatMap((estimate, index) =>
        Object.entries(estimate).map(([name, value]): [string, number] => [
          `estimates/${index}/${name}`,
          value,
        ]),
      )
    case 'counts':
    case 'lagMix':
      return []
  }
}

/** Least and greatest value that a range names itself; null where it has no such end (lognormal, normal, p10p90). */
export function endsOf(range: Range): { low: number; high: number } | null {
  switch (range.kind) {
    case 'pert':
      return { low: range.low, high: range.high }
    case 'beta':
    case 'counts':
      return { low: 0, high: 1 }
    case 'participants':
      return {
        low: Math.min(...range.estimates.map((one) => one.low)),
        high: Math.max(...range.estimates.map((one) => one.high)),
      }
    default:
      return null
  }
}
