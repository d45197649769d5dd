import { isIntact } from '#domain/agreement/verify.ts'
import { orderedVersions } from '#domain/agreement/versions.ts'
import type { Workspace } from '#domain/workspace.ts'

/** What became of a hash that was read off the signed paper. */
export type PaperVerdict =
  | { kind: 'agreed' | 'content' | 'altered'; version: number }
  | { kind: 'unknown' }
  /** Too little was typed to say anything */
  | { kind: 'short' }

const fewest = 8

/** Looks for the version that has a hash, or the beginning of one; spaces and capitals do not matter. */
export function comparePaperHash(workspace: Workspace, text: string): PaperVerdict {
  const typed = text.toLowerCase().replace(/[\s:.…-]/gu, '')
  if (typed.length < fewest) return { kind: 'short' }
  for (const version of orderedVersions(workspace)) {
    if (version.status === 'draft') continue
    const isAgreed = version.status === 'agreed' && version.agreedHash.startsWith(typed)
    if (!isAgreed && !version.contentHash.startsWith(typed)) continue
    // A file can hold the right hash beside the wrong words.
    if (!isIntact(version)) return { kind: 'altered', version: version.version }
    return { kind: isAgreed ? 'agreed' : 'content', version: version.version }
  }
  return { kind: 'unknown' }
}
