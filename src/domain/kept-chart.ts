import * as z from 'zod/mini'
import * as field from './fields.ts'
import { figureNames } from './figure-names.ts'
import type { ChartId, ScenarioId } from './identifier.ts'

/** Series of a projection that scenarios are laid over each other by. */
export const comparedSeries = ['cumulativeCash', 'revenue', 'grossProfit', 'newCustomers', 'active'] as const
export type ComparedSeries = (typeof comparedSeries)[number]

/** A scenario, or null for the plan itself. */
const subject = z.nullable(field.identifier)
const figure = z.enum(figureNames)
export const maximumCompared = 6
export const maximumGridSteps = 101
export const maximumTrials = 1_000_000

const swing = z.discriminatedUnion('kind', [
  /** Each input times 1 ± share */
  z.strictObject({ kind: z.literal('percent'), share: z.number().check(z.gt(0), z.maximum(1)) }),
  /** Each input to the ends of its own range */
  z.strictObject({ kind: z.literal('ranges') }),
])

/** One side of a grid: an input, or several that move together, and the values it takes. */
const axis = z.strictObject({
  paths: z.array(field.inputPath).check(z.minLength(1), z.maxLength(field.limits.channels)),
  /** Whether the values stand by themselves, are factors, or are added */
  operation: z.enum(['set', 'times', 'plus']),
  from: z.number(),
  to: z.number(),
  steps: z.int().check(z.minimum(2), z.maximum(maximumGridSteps)),
})
export type Axis = z.infer<typeof axis>
export type Swing = z.infer<typeof swing>

/** Everything that a chart needs to be drawn again. */
export const chartSettingsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('compare'),
    subjects: z.array(subject).check(z.minLength(1), z.maxLength(maximumCompared)),
    series: z.enum(comparedSeries),
    figures: z.array(figure).check(z.maxLength(figureNames.length)),
  }),
  z.strictObject({
    kind: z.literal('tornado'),
    subject,
    figure,
    swing,
    /** null: all inputs */
    paths: z.nullable(z.array(field.inputPath)),
  }),
  z.strictObject({ kind: z.literal('bottleneck'), subject, figure }),
  z.strictObject({ kind: z.literal('grid'), subject, figure, x: axis, y: axis }),
  z.strictObject({
    kind: z.literal('risk'),
    subject,
    trials: z.int().check(z.minimum(100), z.maximum(maximumTrials)),
    seed: z.int().check(z.minimum(0), z.maximum(4_294_967_295)),
    view: z.enum(['fan', 'histogram']),
    figure,
    /** Target of the figure; null: the plan's own target, or none */
    target: z.nullable(z.number()),
  }),
])
export type ChartSettings = z.infer<typeof chartSettingsSchema>

/** The scenarios that a chart shows; null is the plan. */
export function subjectsOf(settings: ChartSettings): (ScenarioId | null)[] {
  return (settings.kind === 'compare' ? settings.subjects : [settings.subject]) as (ScenarioId | null)[]
}

/** A chart that was kept by name for the meeting, with what it takes to draw it again as it was. */
export const keptChartSchema = z.strictObject({
  id: field.identifier,
  name: field.name,
  note: field.text,
  keptAt: field.instant,
  who: field.optionalName,
  /** On the board: half of its width, or all of it */
  width: z.enum(['half', 'full']),
  settings: chartSettingsSchema,
  /** `numbersDigest` of the workspace when it was kept; another one means that the plan has changed since. */
  numbersDigest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export type KeptChart = Omit<z.infer<typeof keptChartSchema>, 'id'> & { id: ChartId }
