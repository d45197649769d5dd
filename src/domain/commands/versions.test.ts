import { describe, expect, test } from 'vitest'
import { signature, withAgreement } from '#tests/fixtures/arbitrary-agreement.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied, author, refusal } from '#tests/fixtures/commands.ts'
import type { AgreedVersion, ProposedVersion, Signature } from '../agreement/version.ts'
import { latestVersion, versionInForce } from '../agreement/versions.ts'
import type { RoleId, ScenarioId, StageId } from '../identifier.ts'
import { parseWorkspace } from '../validate.ts'
import type { Workspace } from '../workspace.ts'
import type { Command } from './command.ts'

const s0 = 's0' as StageId
const [management, marketing, sales] = ['management', 'marketing', 'sales'] as RoleId[] as [
  RoleId,
  RoleId,
  RoleId,
]
const x0 = 'x0' as ScenarioId

const plain = buildWorkspace({
  stages: [{ id: 's0' }, { id: 's1' }, { id: 's2' }],
  channels: [{ id: 'c0' }],
})
const [draft, proposed, agreed, next, again] = (
  ['draft', 'proposed', 'agreed', 'next-draft', 'agreed-again'] as const
).map((state) => withAgreement(plain, state)) as [Workspace, Workspace, Workspace, Workspace, Workspace]

const propose: Command = { type: 'propose-version', ...author }
const withdraw: Command = { type: 'withdraw-proposal' }
const begin: Command = { type: 'start-version', reason: 'Next' }
const discard: Command = { type: 'discard-version' }

function signedBy(roleId: string, fields: Partial<Signature> = {}): Command {
  const command = signature(roleId as RoleId) as Extract<Command, { type: 'sign-version' }>
  return { ...command, signature: { ...command.signature, ...fields } }
}

describe('proposing', () => {
  test('fixes the definitions as they stand, with who is asked to sign', () => {
    const workspace = applied(draft, propose)
    const version = workspace.versions[1] as ProposedVersion
    expect(version).toMatchObject({
      status: 'proposed',
      version: 1,
      workspaceId: plain.profile.id,
      previousAgreedHash: null,
      language: 'en',
      scoring: null,
      proposedBy: author.who,
      proposedAt: author.at,
      signatures: [],
    })
    expect(version.stages).toEqual(workspace.profile.stageOrder.map((id) => workspace.stages[id]))
    expect(version.parties.map(({ roleId }) => roleId)).toEqual(['management', 'marketing', 'sales'])
    expect(parseWorkspace(workspace)).toStrictEqual({ ok: true, workspace })
  })

  test('keeps the parties as they were, whoever comes and goes afterwards', () => {
    const after = applied(
      agreed,
      { type: 'remove-participant', id: 'p0' as never },
      { type: 'add-role', id: 'own' as RoleId, name: 'Finance', mustSign: true },
    )
    expect(latestVersion(after)).toBe(latestVersion(agreed))
    const [, second] = (latestVersion(after) as AgreedVersion).parties
    expect(second?.participants).toEqual(['Aino'])
  })

  test('is refused where nobody has to sign', () => {
    const optional = [management, marketing, sales].map(
      (id): Command => ({ type: 'edit-role', id, fields: { mustSign: false } }),
    )
    expect(refusal(applied(draft, ...optional), propose)).toMatchObject({
      path: 'agreement/roles',
      code: 'nobody-signs',
    })
  })

  test('is refused where nothing differs from what was agreed, not even the language', () => {
    expect(refusal(next, propose)).toEqual({
      path: 'versions/2',
      code: 'nothing-changed',
      parameters: { version: 1 },
    })
    const inFinnish = applied(next, { type: 'edit-profile', fields: { language: 'fi' } }, propose)
    expect(latestVersion(inFinnish)).toMatchObject({ status: 'proposed', language: 'fi' })
  })

  test('goes back to a draft as long as not all have signed; signatures are void', () => {
    const after = applied(proposed, withdraw)
    expect(after.versions).toEqual({ 1: { status: 'draft', version: 1, reason: '' } })
    const anew = applied(after, { type: 'edit-stage', id: s0, fields: { name: 'Other' } }, propose)
    expect((latestVersion(anew) as ProposedVersion).signatures).toEqual([])
    expect((latestVersion(anew) as ProposedVersion).contentHash).not.toBe(
      (latestVersion(proposed) as ProposedVersion).contentHash,
    )
  })
})

describe('signing', () => {
  test.each([
    [management, marketing, sales],
    [sales, marketing, management],
    [marketing, sales, management],
  ])('in the order %s, %s, %s: agreed with the last, not before', (...order) => {
    let workspace = applied(draft, propose)
    for (const [place, roleId] of order.entries()) {
      expect(latestVersion(workspace).status).toBe('proposed')
      workspace = applied(workspace, signature(roleId))
      const { signatures } = latestVersion(workspace) as ProposedVersion
      expect(signatures.map((one) => one.roleId)).toEqual(order.slice(0, place + 1))
    }
    expect(latestVersion(workspace)).toMatchObject({ status: 'agreed', agreedAt: author.at })
    expect(versionInForce(workspace)).toBe(1)
    expect(parseWorkspace(workspace)).toStrictEqual({ ok: true, workspace })
  })

  test('a role that need not sign may, and is not waited for', () => {
    const free = applied(draft, { type: 'edit-role', id: sales, fields: { mustSign: false } }, propose)
    const without = applied(free, signature(management), signature(marketing))
    expect(latestVersion(without).status).toBe('agreed')
    const before = applied(free, signature(sales), signature(management))
    expect(latestVersion(before).status).toBe('proposed')
    const all = latestVersion(applied(before, signature(marketing))) as AgreedVersion
    expect(all).toMatchObject({ status: 'agreed' })
    expect(all.signatures).toHaveLength(3)
  })

  test('a signature names the content that it is for, and is taken back before all have signed', () => {
    const [first] = (latestVersion(proposed) as ProposedVersion).signatures
    expect(first).toEqual({
      roleId: 'management',
      name: 'Signer of management',
      role: 'Director',
      signedOn: '2026-03-31',
      comment: '',
      drawing: [[0, 0, 500, 200]],
      contentHash: (latestVersion(proposed) as ProposedVersion).contentHash,
    })
    const taken = applied(proposed, { type: 'withdraw-signature', roleId: management })
    expect(taken).toEqual(applied(draft, propose))
  })

  test('something that was altered after it was proposed is refused, and so is taking a signature back', () => {
    const version = latestVersion(proposed) as ProposedVersion
    const stages = version.stages.map((stage) => ({ ...stage, definition: 'Slipped in' }))
    const altered = { ...proposed, versions: { 1: { ...version, stages } } }
    const found = { path: 'versions/1', code: 'altered', parameters: { version: 1 } }
    expect(refusal(altered, signature(sales))).toEqual(found)
    expect(refusal(altered, { type: 'withdraw-signature', roleId: management })).toEqual(found)
    expect(applied(altered, withdraw).versions[1]?.status).toBe('draft')
  })

  test.each<[what: string, command: Command, path: string, code: string]>([
    ['twice', signedBy('management'), 'versions/1/signatures', 'already-signed'],
    ['for a role that is not asked', signedBy('finance'), 'agreement/roles/finance', 'unknown-role'],
    ['without a name', signedBy('sales', { name: '  ' }), 'versions/1/signatures/1/name', 'required'],
    ['without a role', signedBy('sales', { role: '' }), 'versions/1/signatures/1/role', 'required'],
    [
      'on a day that is none',
      signedBy('sales', { signedOn: '31.3.2026' }),
      'versions/1/signatures/1/signedOn',
      'wrong-format',
    ],
    [
      'beyond the field',
      signedBy('sales', { drawing: [[0, 1001]] }),
      'versions/1/signatures/1/drawing/0/1',
      'too-large',
    ],
  ])('%s is refused', (_, command, path, code) => {
    expect(refusal(proposed, command)).toMatchObject({ path, code })
  })
})

describe('the next version', () => {
  test('is a draft of the same definitions, and follows from the one before by its hash', () => {
    expect(latestVersion(next)).toEqual({
      status: 'draft',
      version: 2,
      reason: 'Half a year of experience',
    })
    expect(next.stages).toBe(agreed.stages)
    const [first, second] = [again.versions[1], again.versions[2]] as [AgreedVersion, AgreedVersion]
    expect(first).toEqual(agreed.versions[1])
    expect(second.previousAgreedHash).toBe(first.agreedHash)
    expect(versionInForce(again)).toBe(2)
  })

  test('is given up where nothing differs from what was agreed', () => {
    expect(applied(next, discard)).toEqual(agreed)
    const changes: Command[] = [
      { type: 'edit-stage', id: s0, fields: { name: 'Other' } },
      { type: 'edit-profile', fields: { language: 'pl' } },
      { type: 'move-stage', id: s0, index: 2 },
    ]
    for (const change of changes)
      expect(refusal(applied(next, change), discard)).toEqual({
        path: 'versions/2',
        code: 'differs-from-agreed',
        parameters: { version: 1 },
      })
  })

  test('says why it was begun, and may say it otherwise while it is a draft', () => {
    const after = applied(next, { type: 'edit-version', reason: 'Sales was reorganised' })
    expect(latestVersion(after)).toMatchObject({ reason: 'Sales was reorganised' })
    const edit: Command = { type: 'edit-version', reason: '' }
    for (const workspace of [proposed, agreed])
      expect(refusal(workspace, edit)).toMatchObject({ path: 'versions/1', code: 'definitions-fixed' })
  })
})

describe('in a state that it does not fit', () => {
  const unsign: Command = { type: 'withdraw-signature', roleId: sales }
  test.each<[state: string, command: Command, code: string, workspace: Workspace]>([
    ['a draft', withdraw, 'not-proposed', draft],
    ['a draft', signature(sales), 'not-proposed', draft],
    ['a draft', unsign, 'not-proposed', draft],
    ['a draft', begin, 'not-agreed-yet', draft],
    ['a draft', discard, 'not-agreed-yet', draft],
    ['a proposal', propose, 'definitions-fixed', proposed],
    ['a proposal', begin, 'not-agreed-yet', proposed],
    ['a proposal', discard, 'not-agreed-yet', proposed],
    ['an agreed version', propose, 'definitions-fixed', agreed],
    ['an agreed version', withdraw, 'not-proposed', agreed],
    ['an agreed version', signature(sales), 'not-proposed', agreed],
    ['an agreed version', unsign, 'not-proposed', agreed],
    ['an agreed version', discard, 'not-agreed-yet', agreed],
    ['the draft after it', begin, 'not-agreed-yet', next],
    ['the draft after it', withdraw, 'not-proposed', next],
  ])('%s: %j is refused as %s', (_, command, code, workspace) => {
    expect(refusal(workspace, command).code).toBe(code)
  })
})

describe('confirming numbers', () => {
  const command: Command = { type: 'confirm-numbers', paths: ['stage/s0/rate'], scenarioId: null }

  test('makes them hold under the version in force', () => {
    const given = applied(next, { type: 'set-input', path: 'stage/s0/rate', value: 0.2, ...author })
    const before = {
      ...given,
      provenance: { 'stage/s0/rate': { ...given.provenance['stage/s0/rate']!, underVersion: 0 } },
    }
    const after = applied(before, command)
    expect(after.provenance['stage/s0/rate']).toEqual({
      ...before.provenance['stage/s0/rate'],
      underVersion: 1,
    })
  })

  test('is refused for numbers that nobody has given', () => {
    const scenario = applied(
      agreed,
      { type: 'add-scenario', id: x0, name: 'x', index: 0, ...author },
      { type: 'set-override', id: x0, path: 'plan/margin', value: 0.5 },
    )
    const refused = (paths: string[], scenarioId: string | null) =>
      refusal(scenario, { type: 'confirm-numbers', paths, scenarioId: scenarioId as ScenarioId | null })
    expect(refused(['stage/s0/rate'], null)).toMatchObject({ path: 'stage/s0/rate', code: 'unknown-input' })
    expect(refused(['plan/churn'], 'x0')).toMatchObject({ path: 'plan/churn', code: 'unknown-input' })
    for (const gone of ['x9', 'constructor'])
      expect(refused(['plan/margin'], gone)).toMatchObject({
        path: `scenarios/${gone}`,
        code: 'unknown-scenario',
      })
    const confirmed = applied(scenario, { type: 'confirm-numbers', paths: ['plan/margin'], scenarioId: x0 })
    expect(confirmed.scenarios[x0]?.underVersions).toEqual({ 'plan/margin': 1 })
  })
})
