import { hashOf } from './hashes.ts'
import type { FixedVersion } from './version.ts'

/** Characters of a hash that are kept of each part: enough to see that something was altered. */
const kept = 16

/** Parts of a version that are lists: each entry has a fingerprint of its own. */
const listed = ['parties', 'signatures'] as const

/**
 * A short hash of each part of a version by its path (`stages/2/definition`, `signatures/0`, `reason`). The
 * content hash says that something was altered; these say where.
 */
export function fingerprintsOf(version: FixedVersion): Record<string, string> {
  const prints: Record<string, string> = {}
  for (const [field, value] of Object.entries(version)) {
    if (field === 'fingerprints') continue
    if (field === 'stages')
      version.stages.forEach((stage, place) => {
        for (const [part, content] of Object.entries(stage))
          prints[`stages/${place}/${part}`] = print(content)
      })
    else if ((listed as readonly string[]).includes(field))
      (value as unknown[]).forEach((entry, place) => {
        prints[`${field}/${place}`] = print(entry)
      })
    else prints[field] = print(value)
  }
  return prints
}

function print(value: unknown): string {
  return hashOf(value).slice(0, kept)
}
