import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied, author, refusal } from '#tests/fixtures/commands.ts'
import { definitionsOf } from '../agreement/definitions.ts'
import type { Stance } from '../agreement/position.ts'
import { heldPositions, openStages } from '../agreement/positions.ts'
import type { ParticipantId, RoleId, StageId } from '../identifier.ts'
import type { Command } from './command.ts'

const [mql, sql, gone] = ['mql', 'sql', 'gone'] as StageId[] as [StageId, StageId, StageId]
const [aino, eero] = ['aino', 'eero'] as ParticipantId[] as [ParticipantId, ParticipantId]
const [marketing, sales] = ['marketing', 'sales'] as RoleId[] as [RoleId, RoleId]

const start = applied(
  buildWorkspace({ stages: [{ id: 'mql' }, { id: 'sql' }] }),
  { type: 'add-participant', id: aino, name: 'Aino', roleId: marketing },
  { type: 'add-participant', id: eero, name: 'Eero', roleId: sales },
)

function take(stageId: StageId, participantId: ParticipantId, stance: Stance, reason = ''): Command {
  return { type: 'take-position', stageId, participantId, stance, reason, at: author.at }
}

const objection = take(sql, eero, 'objection', 'Nobody asks for the budget')
const sharpened: Command = { type: 'edit-stage', id: sql, fields: { definition: 'Has a budget' } }

describe('a position', () => {
  test('is kept with the definition that it was taken on; a later one takes its place', () => {
    const first = applied(start, take(sql, aino, 'reservation', 'Too wide'))
    expect(Object.keys(first.positions)).toEqual(['sql/aino'])
    expect(first.positions['sql/aino']?.definitionHash).toMatch(/^[0-9a-f]{64}$/)
    const second = applied(first, take(sql, aino, 'agree'))
    expect(Object.values(second.positions)).toEqual([
      { ...first.positions['sql/aino'], stance: 'agree', reason: '' },
    ])
    expect(applied(second, { type: 'clear-position', stageId: sql, participantId: aino })).toEqual(start)
  })

  test('on an earlier wording is not held any more, until the wording is the old one again', () => {
    const taken = applied(start, take(sql, aino, 'agree'), take(mql, aino, 'agree'))
    const after = applied(taken, sharpened)
    expect(heldPositions(after).map(({ key }) => key)).toEqual(['mql/aino'])
    const back = applied(after, { type: 'edit-stage', id: sql, fields: { definition: '' } })
    expect(heldPositions(back)).toHaveLength(2)
  })

  test('goes with its stage', () => {
    const taken = applied(start, take(sql, aino, 'agree'), take(mql, aino, 'agree'))
    const after = applied(taken, { type: 'remove-stage', id: sql, ...author })
    expect(Object.keys(after.positions)).toEqual(['mql/aino'])
  })
})

describe('an objection', () => {
  test('keeps the stage open whatever the wording becomes, until whoever raised it says something else', () => {
    const after = applied(start, objection, sharpened)
    expect(openStages(after)).toEqual(['sql'])
    expect(refusal(after, { type: 'propose-version', ...author })).toMatchObject({
      path: 'stages/sql',
      code: 'open-objection',
    })
    const settled = applied(after, take(sql, eero, 'reservation', 'Let us see'))
    expect(openStages(settled)).toEqual([])
    expect(applied(settled, { type: 'propose-version', ...author }).versions[1]?.status).toBe('proposed')
  })

  test('is settled when it is taken back, or when who raised it leaves', () => {
    const after = applied(start, objection)
    const position = { stageId: sql, participantId: eero }
    expect(openStages(applied(after, { type: 'clear-position', ...position }))).toEqual([])
    expect(openStages(applied(after, { type: 'remove-participant', id: eero }))).toEqual([])
  })
})

test('reservations that are held are signed with the definitions; those on an earlier wording are not', () => {
  const reserved = applied(
    start,
    take(mql, aino, 'reservation', 'Too wide'),
    take(sql, eero, 'reservation', 'Too late'),
    take(sql, aino, 'agree'),
    sharpened,
  )
  expect(definitionsOf(reserved).parties).toEqual([
    {
      roleId: 'management',
      side: 'management',
      name: '',
      mustSign: true,
      participants: [],
      reservations: [],
    },
    {
      roleId: 'marketing',
      side: 'marketing',
      name: '',
      mustSign: true,
      participants: ['Aino'],
      reservations: [{ stageId: 'mql', participant: 'Aino', reason: 'Too wide' }],
    },
    { roleId: 'sales', side: 'sales', name: '', mustSign: true, participants: ['Eero'], reservations: [] },
  ])
})

test.each<[what: string, command: Command, path: string, code: string]>([
  [
    'a reservation without a reason',
    take(sql, aino, 'reservation', ' '),
    'positions/sql/aino/reason',
    'required',
  ],
  ['an objection without a reason', take(sql, aino, 'objection'), 'positions/sql/aino/reason', 'required'],
  ['a stage that does not exist', take(gone, aino, 'agree'), 'stages/gone', 'unknown-stage'],
  [
    'a stage named like what every object has',
    take('constructor' as StageId, aino, 'agree'),
    'stages/constructor',
    'unknown-stage',
  ],
  [
    'somebody who does not take part',
    take(sql, 'nobody' as ParticipantId, 'agree'),
    'positions/sql/nobody/participantId',
    'unknown-participant',
  ],
])('%s is refused', (_, command, path, code) => {
  expect(refusal(start, command)).toMatchObject({ path, code })
})
