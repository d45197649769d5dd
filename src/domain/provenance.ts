import * as z from 'zod/mini'
import { versionInForce } from './agreement/versions.ts'
import * as field from './fields.ts'
import type { InputPath } from './inputs.ts'
import type { Workspace } from './workspace.ts'

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
  /** What the source calls the stage that it counted, where that is another word than the stage's; else empty */
  term: field.optionalName,
  /** Version of the definitions that held when it was said; 0 before any was agreed */
  underVersion: z.int().check(z.minimum(0), z.maximum(field.limits.versions)),
})
export type Provenance = z.infer<typeof provenanceSchema>

/** Somebody's own word for a number, given under the definitions that hold now. */
export function estimateBy(
  workspace: Workspace,
  path: InputPath,
  { who, at }: { who: string; at: number },
): Provenance {
  const underVersion = versionInForce(workspace)
  return { path, origin: 'estimate', source: '', who, at, term: '', underVersion }
}
