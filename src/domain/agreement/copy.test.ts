import { expect, test } from 'vitest'
import { loadWorkspace } from '#tests/fixtures/load.ts'
import { applied, author } from '#tests/fixtures/commands.ts'
import type { StageId, WorkspaceId } from '../identifier.ts'
import { parseWorkspace } from '../validate.ts'
import { copyOf } from './copy.ts'
import { definitionsOf } from './definitions.ts'
import { findAlterations } from './verify.ts'

const agreed = loadWorkspace('agreed.tuotto')
const copy = copyOf(agreed, { id: 'acopyforitself000001' as WorkspaceId, name: 'Copy' })

test('a copy has the definitions, the numbers and the people, and nothing that they signed, sealed or said', () => {
  expect(parseWorkspace(copy)).toStrictEqual({ ok: true, workspace: copy })
  expect(copy).toMatchObject({
    stages: agreed.stages,
    plan: agreed.plan,
    sampleLeads: agreed.sampleLeads,
    agreement: { ...agreed.agreement, reviewOn: null },
    rounds: {},
    answers: {},
    positions: {},
    versions: { 1: { status: 'draft', version: 1, reason: '' } },
  })
  for (const person of ['Signer', 'Too wide for us', 'Ready for a call'])
    expect(JSON.stringify(copy)).not.toContain(person)
  expect(Object.values(copy.provenance).map(({ underVersion }) => underVersion)).toEqual([0])
})

test('what is proposed in a copy is the copy’s', () => {
  const edit = { type: 'edit-stage', id: 'sql' as StageId, fields: { name: 'Other' } } as const
  const proposed = applied(copy, edit, { type: 'propose-version', ...author })
  expect(proposed.versions[1]).toMatchObject({
    workspaceId: 'acopyforitself000001',
    previousAgreedHash: null,
  })
})

test('a file that is opened under another id goes on with the agreement that it brought', () => {
  const other = { ...agreed, profile: { ...agreed.profile, id: 'openedunderanotherid' as WorkspaceId } }
  expect(findAlterations(other)).toEqual([])
  expect(definitionsOf(other).workspaceId).toBe(agreed.profile.id)
})
