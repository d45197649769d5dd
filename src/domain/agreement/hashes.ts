import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Stage } from '../stage.ts'
import type { Signature, SignedContent } from './version.ts'

/** SHA-256, lower-case hexadecimal, of the canonical JSON (RFC 8785, JCS) of a value. */
export function hashOf(value: unknown): string {
  const canonical = canonicalize(value)
  if (canonical === undefined) throw new Error('a value without a canonical form')
  return bytesToHex(sha256(utf8ToBytes(canonical)))
}

/** What is signed, taken out of whatever stands around it; the order of fields does not matter to the hash. */
export function signedContent(version: SignedContent): SignedContent {
  const { workspaceId, previousAgreedHash, language, stages, scoring, parties } = version
  return { workspaceId, version: version.version, previousAgreedHash, language, stages, scoring, parties }
}

/** contentHash of calculation.md: SHA-256(JCS({workspaceId, version, previousAgreedHash, …, parties})). */
export function contentHash(version: SignedContent): string {
  return hashOf(signedContent(version))
}

/** agreedHash of calculation.md: SHA-256(JCS({contentHash, signatures})). */
export function agreedHash(content: string, signatures: readonly Signature[]): string {
  return hashOf({ contentHash: content, signatures })
}

/** SHA-256 of the definition of one stage: what a position was taken on. */
export function stageHash(stage: Stage): string {
  return hashOf(stage)
}
