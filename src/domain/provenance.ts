import * as z from 'zod/mini'
import * as field from './fields.ts'

/** Where the value of an input comes from. An example is nobody's word yet. */
export const origins = ['example', 'estimate', 'benchmark', 'own-data'] as const
export type Origin = (typeof origins)[number]

export const provenanceSchema = z.strictObject({
  /** Input path, e.g. `channel/<id>/base` */
  path: field.inputPath,
  origin: z.enum(origins),
  source: field.line,
  who: field.optionalName,
  /** null: not said */
  at: z.nullable(field.instant),
})
export type Provenance = z.infer<typeof provenanceSchema>
