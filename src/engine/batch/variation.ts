import type { InputPath } from '#domain/inputs.ts'
import type { Lag } from '#domain/lag.ts'

/** What may stand in the place of a plan's value: a number, a lag, or one number for each month. */
export type VariedValue = number | null | Lag | readonly number[]

/** One input at another value. */
export interface Change {
  path: InputPath
  value: VariedValue
}

/** What one variation changes; all else is as planned. */
export type Variation = readonly Change[]
