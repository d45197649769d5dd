import * as z from 'zod/mini'
import { workspaceSchema } from '#domain/validate.ts'
import { schemaVersion } from '#domain/workspace.ts'

/** Names the kind of file; never changes. */
export const fileFormat = 'tuotto'

/** What stands around the workspace in a file; the workspace itself is checked apart from it. */
export const envelopeSchema = z.strictObject({
  format: z.literal(fileFormat),
  schemaVersion: z.int().check(z.minimum(1)),
  /** Program and version that wrote the file */
  application: z.string().check(z.maxLength(200)),
  savedAt: z.iso.datetime(),
  workspace: z.unknown(),
})

/** JSON Schema (draft 2020-12) of a workspace file of the newest version. */
export function workspaceFileJsonSchema(): object {
  const file = z.extend(envelopeSchema, {
    schemaVersion: z.literal(schemaVersion),
    workspace: workspaceSchema,
  })
  return {
    ...z.toJSONSchema(file),
    title: 'Tuottolaskuri workspace file (.tuotto)',
    description:
      'One funnel with its definitions and its plan. Amounts are before tax and without VAT, in the currency of the profile.',
  }
}
