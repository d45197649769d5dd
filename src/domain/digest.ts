import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { recordsOf, type WorkspaceRecord } from './records.ts'
import type { Workspace } from './workspace.ts'

/** SHA-256, lower-case hexadecimal, of the canonical JSON (RFC 8785) of [table, key, record]. */
export function recordHash({ table, key, record }: WorkspaceRecord): string {
  const canonical = canonicalize([table, key, record])
  if (canonical === undefined) throw new Error(`record ${table}/${key} has no canonical form`)
  return bytesToHex(sha256(utf8ToBytes(canonical)))
}

/** SHA-256 over the sorted record hashes: the same for the same content, whatever the order of records. */
export function digestOfHashes(hashes: Iterable<string>): string {
  return bytesToHex(sha256(utf8ToBytes([...hashes].sort().join('\n'))))
}

export function workspaceDigest(workspace: Workspace): string {
  return digestOfHashes(recordsOf(workspace).map(recordHash))
}
