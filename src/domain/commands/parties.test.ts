import { describe, expect, test } from 'vitest'
import { withAgreement } from '#tests/fixtures/arbitrary-agreement.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied, refusal } from '#tests/fixtures/commands.ts'
import type { ParticipantId, RoleId } from '../identifier.ts'
import { parseWorkspace } from '../validate.ts'
import type { Command } from './command.ts'

const empty = buildWorkspace({ stages: [{ id: 's0' }, { id: 's1' }] })
const talked = withAgreement(empty, 'draft')
const [sales, own, nobody] = ['sales', 'finance', 'nobody'] as RoleId[] as [RoleId, RoleId, RoleId]
const [aino, p0, p1] = ['aino', 'p0', 'p1'] as ParticipantId[] as [
  ParticipantId,
  ParticipantId,
  ParticipantId,
]
const logo = { image: 'data:image/png;base64,iVBORw0KGgo=', width: 10, height: 5 }

describe('roles', () => {
  test('management, marketing and sales must sign from the start; a role of their own stands behind them', () => {
    const after = applied(empty, { type: 'add-role', id: own, name: 'Finance', mustSign: false })
    expect(after.agreement.roles).toEqual([
      { id: 'management', side: 'management', name: '', mustSign: true },
      { id: 'marketing', side: 'marketing', name: '', mustSign: true },
      { id: 'sales', side: 'sales', name: '', mustSign: true },
      { id: 'finance', side: 'own', name: 'Finance', mustSign: false },
    ])
    expect(parseWorkspace(after)).toStrictEqual({ ok: true, workspace: after })
  })

  test('are renamed, and told whether they must sign', () => {
    const after = applied(empty, { type: 'edit-role', id: sales, fields: { mustSign: false } })
    expect(after.agreement.roles.map(({ mustSign }) => mustSign)).toEqual([true, true, false])
  })

  test('go when nobody holds them', () => {
    expect(applied(empty, { type: 'remove-role', id: sales }).agreement.roles.map(({ id }) => id)).toEqual([
      'management',
      'marketing',
    ])
    expect(refusal(talked, { type: 'remove-role', id: sales })).toMatchObject({
      path: 'agreement/roles/sales',
      code: 'role-is-held',
    })
  })

  test('a 13th is one too many', () => {
    let workspace = empty
    for (let count = 4; count <= 12; count++)
      workspace = applied(workspace, {
        type: 'add-role',
        id: `own${count}` as RoleId,
        name: 'Own',
        mustSign: false,
      })
    expect(refusal(workspace, { type: 'add-role', id: own, name: 'Own', mustSign: false })).toMatchObject({
      path: 'agreement/roles',
      code: 'too-many',
    })
  })
})

describe('participants', () => {
  test('join, change their name and role, and leave', () => {
    const joined = applied(empty, { type: 'add-participant', id: aino, name: 'Aino', roleId: sales })
    const married = applied(joined, {
      type: 'edit-participant',
      id: aino,
      fields: { name: 'Aino Öhman', roleId: 'marketing' as RoleId },
    })
    expect(married.agreement.participants).toEqual([{ id: 'aino', name: 'Aino Öhman', roleId: 'marketing' }])
    expect(applied(married, { type: 'remove-participant', id: aino })).toEqual(empty)
  })

  test('who leaves takes their positions along, and leaves their answers under the name of then', () => {
    const after = applied(
      talked,
      { type: 'remove-participant', id: p1 },
      { type: 'remove-participant', id: p0 },
    )
    expect(after.positions).toEqual({})
    expect(Object.keys(after.answers)).toEqual(Object.keys(talked.answers))
    expect(after.rounds).toBe(talked.rounds)
    expect(Object.values(after.rounds)[1]?.answerers.map(({ name }) => name)).toEqual(['Aino', 'Eero'])
    expect(parseWorkspace(after)).toStrictEqual({ ok: true, workspace: after })
  })
})

test('the review, the agenda and the logos are kept, and taken away again', () => {
  const agenda = [{ part: 'align' as const, minutes: 45 }]
  const after = applied(
    empty,
    { type: 'edit-agreement', fields: { reviewOn: '2027-01-31', agenda } },
    { type: 'set-logo', owner: 'client', logo },
  )
  expect(after.agreement).toMatchObject({ reviewOn: '2027-01-31', agenda })
  expect(after.logos).toEqual({ client: { owner: 'client', ...logo } })
  const taken = applied(
    after,
    { type: 'edit-agreement', fields: { reviewOn: null, agenda: empty.agreement.agenda } },
    { type: 'set-logo', owner: 'client', logo: null },
  )
  expect(taken).toEqual(empty)
})

test.each<[what: string, command: Command, path: string, code: string]>([
  [
    'a role that is there already',
    { type: 'add-role', id: sales, name: 'x', mustSign: true },
    'agreement/roles',
    'duplicate',
  ],
  [
    'a role that does not exist',
    { type: 'edit-role', id: nobody, fields: {} },
    'agreement/roles/nobody',
    'unknown-role',
  ],
  [
    'somebody who is there already',
    { type: 'add-participant', id: p0, name: 'x', roleId: sales },
    'agreement/participants',
    'duplicate',
  ],
  [
    'somebody without a name',
    { type: 'add-participant', id: aino, name: ' ', roleId: sales },
    'agreement/participants/2/name',
    'required',
  ],
  [
    'somebody in a role that does not exist',
    { type: 'add-participant', id: aino, name: 'x', roleId: nobody },
    'agreement/participants/aino/roleId',
    'unknown-role',
  ],
  [
    'somebody who does not take part',
    { type: 'edit-participant', id: aino, fields: {} },
    'agreement/participants/aino',
    'unknown-participant',
  ],
  [
    'a day that is none',
    { type: 'edit-agreement', fields: { reviewOn: '2027-02-30' } },
    'agreement/reviewOn',
    'wrong-format',
  ],
  [
    'an agenda of a part of nine hours',
    { type: 'edit-agreement', fields: { agenda: [{ part: 'align', minutes: 541 }] } },
    'agreement/agenda/0/minutes',
    'too-large',
  ],
  [
    'a logo from the net',
    { type: 'set-logo', owner: 'client', logo: { ...logo, image: 'https://example.com/logo.png' } },
    'logos/client/image',
    'wrong-format',
  ],
  [
    'a logo that can carry a script',
    { type: 'set-logo', owner: 'client', logo: { ...logo, image: 'data:image/svg+xml;base64,PHN2Zz4=' } },
    'logos/client/image',
    'wrong-format',
  ],
  [
    'a logo above 200 kB',
    { type: 'set-logo', owner: 'client', logo: { ...logo, image: logo.image + 'A'.repeat(280_000) } },
    'logos/client/image',
    'too-long',
  ],
])('%s is refused', (_, command, path, code) => {
  expect(refusal(talked, command)).toMatchObject({ path, code })
})
