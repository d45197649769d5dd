import { migrateContent } from '#domain/migrations.ts'
import { assembleRecords } from '#domain/records.ts'
import { parseWorkspace } from '#domain/validate.ts'
import type { Content } from './content.ts'
import { assertKnown } from './payload.ts'

/** The workspace that the records are, in today's version, or why they are none. Throws for those of a newer one. */
export function readWorkspace(content: Content): ReturnType<typeof parseWorkspace> {
  assertKnown(content.version)
  return parseWorkspace(migrateContent(assembleRecords(content.records), content.version))
}
