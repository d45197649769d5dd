import * as z from 'zod/mini'
import * as field from './fields.ts'
import type { ChartId, ScenarioId } from './identifier.ts'

/** An input that is pinned as a slider, with the ends of the slider in the unit of the input. */
const lever = z
  .strictObject({ path: field.inputPath, low: z.number(), high: z.number() })
  .check(
    z.refine(({ low, high }) => low < high, { path: ['high'], params: { problem: 'range-without-width' } }),
  )

/** What belongs to asking "what if" as a whole: order, levers, what results are compared with. */
export const whatIfSchema = z.strictObject({
  scenarioOrder: z.array(field.identifier).check(z.maxLength(field.limits.scenarios)),
  chartOrder: z.array(field.identifier).check(z.maxLength(field.limits.charts)),
  levers: z.array(lever).check(z.maxLength(field.limits.levers)),
  /** Scenario of what comes without the investment (today's funnel); null: nothing comes. */
  baselineScenarioId: z.nullable(field.identifier),
  /** Correlation of all rates with a common cause; null: inputs are drawn independently. */
  rateCorrelation: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
})
export type Lever = z.infer<typeof lever>
export type WhatIf = Omit<
  z.infer<typeof whatIfSchema>,
  'scenarioOrder' | 'chartOrder' | 'baselineScenarioId'
> & {
  scenarioOrder: ScenarioId[]
  chartOrder: ChartId[]
  baselineScenarioId: ScenarioId | null
}

export function emptyWhatIf(): WhatIf {
  return { scenarioOrder: [], chartOrder: [], levers: [], baselineScenarioId: null, rateCorrelation: null }
}
