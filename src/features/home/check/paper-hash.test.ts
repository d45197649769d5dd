import { describe, expect, test } from 'vitest'
import type { AgreedVersion } from '#domain/agreement/version.ts'
import { lastAgreed } from '#domain/agreement/versions.ts'
import type { Workspace } from '#domain/workspace.ts'
import { withAgreement } from '#tests/fixtures/arbitrary-agreement.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { comparePaperHash } from './paper-hash.ts'

const workspace = withAgreement(buildWorkspace({ stages: [{ id: 's0' }] }), 'agreed')
const version = lastAgreed(workspace)!

function altered(fields: Partial<AgreedVersion>): Workspace {
  return { ...workspace, versions: { ...workspace.versions, [version.version]: { ...version, ...fields } } }
}

describe('a hash that was read off the paper', () => {
  test('is found by its beginning or as a whole, however it was typed', () => {
    const { agreedHash, contentHash } = version
    expect(comparePaperHash(workspace, agreedHash)).toEqual({ kind: 'agreed', version: 1 })
    expect(comparePaperHash(workspace, agreedHash.slice(0, 8).toUpperCase())).toEqual({
      kind: 'agreed',
      version: 1,
    })
    const grouped = contentHash.replace(/(.{4})/g, '$1 ').trim()
    expect(comparePaperHash(workspace, ` ${grouped} `)).toEqual({ kind: 'content', version: 1 })
  })

  test('says nothing of a few characters, and denies what is not there', () => {
    expect(comparePaperHash(workspace, '')).toEqual({ kind: 'short' })
    expect(comparePaperHash(workspace, version.agreedHash.slice(0, 7))).toEqual({ kind: 'short' })
    expect(comparePaperHash(workspace, '0'.repeat(64))).toEqual({ kind: 'unknown' })
    expect(comparePaperHash(workspace, `${version.agreedHash}0`)).toEqual({ kind: 'unknown' })
  })

  test('does not vouch for words that are no longer those that it was computed from', () => {
    const stages = version.stages.map((stage) => ({ ...stage, definition: 'Something else' }))
    expect(comparePaperHash(altered({ stages }), version.agreedHash)).toEqual({ kind: 'altered', version: 1 })
    const signatures = version.signatures.slice(1)
    expect(comparePaperHash(altered({ signatures }), version.contentHash)).toEqual({
      kind: 'altered',
      version: 1,
    })
  })
})
