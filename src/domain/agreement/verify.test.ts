import { describe, expect, test } from 'vitest'
import { withAgreement } from '#tests/fixtures/arbitrary-agreement.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied } from '#tests/fixtures/commands.ts'
import { loadWorkspace, type LooseJson } from '#tests/fixtures/load.ts'
import { parseWorkspace } from '../validate.ts'
import type { Workspace } from '../workspace.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { agreedHash, contentHash } from './hashes.ts'
import { findAlterations, isIntact } from './verify.ts'
import type { AgreedVersion, FixedVersion } from './version.ts'

const agreed = loadWorkspace('agreed.tuotto')

/** The workspace with something in it changed by hand; it must still be one that a file may hold. */
function altered(edit: (workspace: LooseJson) => void, workspace: Workspace = agreed): Workspace {
  const content = structuredClone(workspace) as LooseJson
  edit(content)
  const result = parseWorkspace(content)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.workspace
}

function found(workspace: Workspace): string[] {
  return findAlterations(workspace).map(({ kind, path }) => `${kind} ${path}`)
}

/** What somebody does who knows how versions are hashed. */
function rehash(version: LooseJson): void {
  version.contentHash = contentHash(version)
  for (const signature of version.signatures) signature.contentHash = version.contentHash
  version.agreedHash = agreedHash(version.contentHash, version.signatures)
  version.fingerprints = fingerprintsOf(version)
}

test.each(['draft', 'proposed', 'agreed', 'next-draft', 'proposed-again', 'agreed-again'] as const)(
  'nothing is found in what commands made: %s',
  (state) => {
    expect(findAlterations(withAgreement(buildWorkspace({ stages: [{ id: 's0' }] }), state))).toEqual([])
  },
)

describe('an altered part is named by its place in the file', () => {
  test.each<[what: string, edit: (version: LooseJson) => void, part: string]>([
    ['a word of a definition', ({ stages }) => (stages[1].definition += '.'), 'stages/1/definition'],
    ['a criterion', ({ stages }) => (stages[1].entryCriteria[0].text = 'Anybody'), 'stages/1/entryCriteria'],
    [
      'a service level',
      ({ stages }) => (stages[2].serviceLevel.firstTouchHours = 25),
      'stages/2/serviceLevel',
    ],
    ['an obligation', ({ stages }) => (stages[2].obligation = 'may'), 'stages/2/obligation'],
    ['a reservation', ({ parties }) => (parties[2].reservations = []), 'parties/2'],
    ['whether somebody must sign', ({ parties }) => (parties[0].mustSign = false), 'parties/0'],
    ['the name of a signer', ({ signatures }) => (signatures[1].name = 'Somebody'), 'signatures/1'],
    ['a drawn signature', ({ signatures }) => (signatures[2].drawing = []), 'signatures/2'],
    ['the day of a signature', ({ signatures }) => (signatures[0].signedOn = '2026-04-01'), 'signatures/0'],
    ['the language', (version) => (version.language = 'fi'), 'language'],
    ['the reason', (version) => (version.reason = 'Another one'), 'reason'],
    ['who proposed it', (version) => (version.proposedBy = 'Eero'), 'proposedBy'],
    ['when it was proposed', (version) => (version.proposedAt += 1), 'proposedAt'],
    ['when it was agreed', (version) => (version.agreedAt += 1), 'agreedAt'],
    ['a fingerprint', ({ fingerprints }) => (fingerprints.reason = '0'.repeat(16)), 'reason'],
  ])('%s', (_, edit, part) => {
    const workspace = altered(({ versions }) => edit(versions[1]))
    expect(found(workspace)).toEqual([`altered versions/1/${part}`])
    expect(isIntact(workspace.versions[1] as FixedVersion)).toBe(false)
    expect(isIntact(workspace.versions[2] as FixedVersion)).toBe(true)
  })

  test('an added, a removed and a moved stage show at every place that is another now', () => {
    const parts = (edit: (version: LooseJson) => void) =>
      new Set(found(altered(({ versions }) => edit(versions[1]))).map((one) => one.split('/')[3]))
    expect(parts(({ stages }) => stages.push(stages[0]))).toEqual(new Set(['4']))
    expect(parts(({ stages }) => stages.pop())).toEqual(new Set(['3']))
    expect(parts(({ stages }) => stages.reverse())).toEqual(new Set(['0', '1', '2', '3']))
  })

  test('with the fingerprint altered as well, the version is', () => {
    const workspace = altered(({ versions: { 1: version } }) => {
      version.stages[1].definition = 'Slipped in'
      version.fingerprints = fingerprintsOf(version)
    })
    expect(found(workspace)).toEqual(['altered versions/1'])
  })

  test('with the content hashed anew, its signatures were given for something else', () => {
    const workspace = altered(({ versions: { 2: version } }) => {
      version.proposedBy = 'Eero'
      version.parties[0].participants.push('Eero')
      version.contentHash = contentHash(version)
      version.agreedHash = agreedHash(version.contentHash, version.signatures)
      version.fingerprints = fingerprintsOf(version)
    })
    expect(found(workspace)).toEqual(
      [0, 1, 2].map((place) => `signature versions/2/signatures/${place}/contentHash`),
    )
  })
})

describe('the chain', () => {
  test('breaks where a version was replaced by one that is in order by itself', () => {
    const workspace = altered(({ versions: { 1: version } }) => {
      version.stages[1].definition = 'Slipped in'
      rehash(version)
    })
    expect(isIntact(workspace.versions[1] as FixedVersion)).toBe(true)
    expect(found(workspace)).toEqual(['chain versions/2/previousAgreedHash'])
  })

  test('must begin somewhere: agreed without a version before it, or without naming it', () => {
    for (const [number, hash] of [
      [1, '0'.repeat(64)],
      [2, null],
      [2, '0'.repeat(64)],
    ] as const) {
      const workspace = altered(({ versions }) => {
        versions[number].previousAgreedHash = hash
        rehash(versions[number])
        if (number === 1) {
          versions[2].previousAgreedHash = versions[1].agreedHash
          rehash(versions[2])
        }
      })
      expect(found(workspace)).toEqual([`chain versions/${number}/previousAgreedHash`])
    }
  })

  test('does not lead from one workspace to another', () => {
    const workspace = altered(({ versions: { 2: version } }) => {
      version.workspaceId = 'anotherworkspace0001'
      rehash(version)
    })
    expect(found(workspace)).toEqual(['chain versions/2/workspaceId'])
  })
})

describe('signatures', () => {
  test.each<[what: string, edit: (version: LooseJson) => void, parts: string[]]>([
    ['one is missing', ({ signatures }) => signatures.pop(), ['signatures']],
    [
      'one was given twice in the place of another',
      ({ signatures }) => (signatures[2].roleId = signatures[0].roleId),
      ['signatures/2/roleId', 'signatures'],
    ],
    [
      'one is of a role that was not asked',
      ({ signatures }) => signatures.push({ ...signatures[0], roleId: 'finance' }),
      ['signatures/3/roleId'],
    ],
  ])('%s', (_, edit, parts) => {
    const workspace = altered(({ versions: { 2: version } }) => {
      edit(version)
      rehash(version)
    })
    expect(found(workspace)).toEqual(parts.map((part) => `signature versions/2/${part}`))
    expect(isIntact(workspace.versions[2] as FixedVersion)).toBe(false)
  })

  test('of a proposal may be missing', () => {
    const proposed = withAgreement(buildWorkspace({ stages: [{ id: 's0' }] }), 'proposed')
    expect((proposed.versions[1] as FixedVersion).signatures).toHaveLength(1)
    expect(isIntact(proposed.versions[1] as FixedVersion)).toBe(true)
  })
})

describe('the definitions of the workspace', () => {
  test.each<[what: string, edit: (workspace: LooseJson) => void, expected: string[]]>([
    ['a field', ({ stages }) => (stages.sql.definition = 'Other'), ['live stages/sql/definition']],
    ['the order', ({ profile }) => profile.stageOrder.reverse(), ['live profile/stageOrder']],
    ['the language', ({ profile }) => (profile.language = 'pl'), ['live profile/language']],
    [
      'a stage that was added',
      ({ profile, stages, stageNumbers }) => {
        profile.stageOrder.push('new')
        stages.new = { ...stages.won, id: 'new' }
        stageNumbers.new = { ...stageNumbers.won, stageId: 'new' }
      },
      ['live stages/new', 'live profile/stageOrder'],
    ],
  ])('%s that differs from the version that stands fixed is named', (_, edit, expected) => {
    expect(found(altered(edit))).toEqual(expected)
  })

  test('may differ in the next draft', () => {
    const draft = applied(
      agreed,
      { type: 'start-version', reason: '' },
      { type: 'edit-stage', id: 'sql' as never, fields: { definition: 'Other' } },
    )
    expect(findAlterations(draft)).toEqual([])
  })
})

test('an agreed version that was made a proposal again, so that it could be withdrawn, is named', () => {
  const workspace = altered(({ versions: { 2: version } }) => {
    version.status = 'proposed'
    delete version.agreedAt
    delete version.agreedHash
  })
  expect(found(workspace)).toEqual(
    ['status', 'agreedAt', 'agreedHash'].map((part) => `altered versions/2/${part}`),
  )
})

test('a hash that is printed tells of what was hashed anew throughout', () => {
  const printed = (agreed.versions[2] as AgreedVersion).agreedHash
  const workspace = altered(({ versions, stages }) => {
    stages.sql.definition = 'Slipped in'
    versions[2].stages[2].definition = 'Slipped in'
    rehash(versions[2])
  })
  expect(findAlterations(workspace)).toEqual([])
  expect((workspace.versions[2] as AgreedVersion).agreedHash).not.toBe(printed)
})
