import * as fc from 'fast-check'
import canonicalize from 'canonicalize'
import { describe, expect, test } from 'vitest'
import { withAgreement } from '#tests/fixtures/arbitrary-agreement.ts'
import { anyCommand } from '#tests/fixtures/arbitrary-command.ts'
import { drawnWorkspaces } from '#tests/fixtures/arbitrary-what-if.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied, author } from '#tests/fixtures/commands.ts'
import { applyCommand } from '../commands/apply.ts'
import type { Command } from '../commands/command.ts'
import type { ChannelId, ParticipantId, StageId } from '../identifier.ts'
import { changesBetween } from '../records.ts'
import { orderedStages, type Workspace } from '../workspace.ts'
import { findFixed } from './fixed.ts'
import { findAlterations } from './verify.ts'
import { agreedVersions, fixedVersion } from './versions.ts'

const [s0, s1] = ['s0', 's1'] as StageId[] as [StageId, StageId]
const plain = buildWorkspace({
  stages: [{ id: 's0' }, { id: 's1' }, { id: 's2' }],
  channels: [{ id: 'c0' }],
})
const [proposed, agreed, next, again] = (['proposed', 'agreed', 'next-draft', 'agreed-again'] as const).map(
  (state) => withAgreement(plain, state),
) as [Workspace, Workspace, Workspace, Workspace]
const withdraw: Command = { type: 'withdraw-proposal' }

const drawn = drawnWorkspaces(150)
const someAgreed = fc.constantFrom(...drawn.filter((workspace) => agreedVersions(workspace).length > 0))
const someFixed = fc.constantFrom(...drawn.filter((workspace) => fixedVersion(workspace) !== undefined))

describe('an agreed version', () => {
  test('is immutable: no command can change it, to the byte', () => {
    const tried = new Set<string>()
    const accepted = new Set<string>()
    const versionCounts = new Set<number>()
    checkProperty(
      fc.property(someAgreed, fc.array(anyCommand, { minLength: 1, maxLength: 12 }), (start, commands) => {
        const signed = agreedVersions(start)
        const copies = structuredClone(signed)
        const bytes = signed.map((version) => canonicalize(version))
        versionCounts.add(signed.length)
        let workspace = start
        for (const command of commands) {
          tried.add(command.type)
          const outcome = applyCommand(workspace, command)
          if (!outcome.ok) continue
          accepted.add(command.type)
          workspace = outcome.workspace
          for (const version of signed) expect(workspace.versions[version.version]).toBe(version)
        }
        const after = agreedVersions(workspace).slice(0, signed.length)
        expect(after).toStrictEqual(copies)
        expect(after.map((version) => canonicalize(version))).toEqual(bytes)
        expect(findAlterations(workspace)).toEqual([])
      }),
      2000,
    )
    expect(versionCounts).toEqual(new Set([1, 2]))
    expect(tried.size).toBe(62)
    expect([...tried].filter((type) => !accepted.has(type))).toEqual([])
  })

  test('is not changed or removed by whatever a command might come to do: records are compared, not commands', () => {
    const [version] = agreedVersions(next)
    const tampered = { ...next, versions: { ...next.versions, 1: { ...version!, reason: 'Other' } } }
    const { 1: _, ...others } = next.versions
    for (const after of [tampered, { ...next, versions: others }])
      expect(findFixed(next, after, changesBetween(next, after))).toEqual([
        { path: 'versions/1', code: 'agreed-for-good', parameters: { version: 1 } },
      ])
  })
})

describe('definitions while they stand fixed', () => {
  const edits: Command[] = [
    { type: 'edit-stage', id: s0, fields: { definition: 'Other' } },
    {
      type: 'edit-stage',
      id: s1,
      fields: { serviceLevel: { firstTouchHours: 1, attempts: 1, attemptDays: 1 } },
    },
    { type: 'edit-stage', id: s1, fields: { placement: 'beside' } },
    { type: 'add-stage', id: 'new' as StageId, name: 'New', index: 1, ...author },
    { type: 'move-stage', id: s0, index: 1 },
    { type: 'remove-stage', id: s1, ...author },
    { type: 'merge-stages', id: s0, otherId: s1, ...author },
    { type: 'edit-profile', fields: { language: 'fi' } },
  ]

  test.each([
    ['proposed', proposed, 1],
    ['agreed', agreed, 1],
    ['agreed', again, 2],
  ])('%s, cannot be changed in any way', (status, workspace, version) => {
    for (const edit of edits)
      expect(applyCommand(workspace, edit)).toEqual({
        ok: false,
        problems: [
          { path: `versions/${version}`, code: 'definitions-fixed', parameters: { version, status } },
        ],
      })
  })

  test('can be changed again in the next draft and after a withdrawal', () => {
    for (const edit of edits) {
      expect(applyCommand(next, edit)).toMatchObject({ ok: true })
      expect(applyCommand(applied(proposed, withdraw), edit)).toMatchObject({ ok: true })
    }
  })

  test('hold up neither the plan nor the talk', () => {
    const others: Command[] = [
      { type: 'set-input', path: 'stage/s0/rate', value: 0.2, ...author },
      { type: 'edit-profile', fields: { name: 'Other', client: 'Other', currency: 'PLN' } },
      { type: 'move-channel', id: 'c0' as ChannelId, index: 0 },
      {
        type: 'take-position',
        stageId: s0,
        participantId: 'p0' as ParticipantId,
        stance: 'objection',
        reason: 'No',
        at: 1,
      },
    ]
    for (const workspace of [proposed, agreed])
      for (const other of others) expect(applyCommand(workspace, other)).toMatchObject({ ok: true })
  })

  test('differ from before only where the proposal was withdrawn or the next version begun', () => {
    let fixed = 0
    checkProperty(
      fc.property(someFixed, anyCommand, (before, command) => {
        const version = fixedVersion(before)!
        const outcome = applyCommand(before, command)
        if (!outcome.ok) return
        if (fixedVersion(outcome.workspace)?.version !== version.version) {
          expect(['withdraw-proposal', 'start-version']).toContain(command.type)
          return
        }
        fixed++
        expect(orderedStages(outcome.workspace)).toStrictEqual(version.stages)
        expect(outcome.workspace.profile.language).toBe(version.language)
      }),
      2000,
    )
    expect(fixed).toBeGreaterThan(500)
  })
})
