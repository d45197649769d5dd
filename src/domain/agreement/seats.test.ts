import { expect, test } from 'vitest'
import { applied, author } from '#tests/fixtures/commands.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import type { ParticipantId, RoleId } from '../identifier.ts'
import { seatsAt } from './seats.ts'
import { lastAgreed } from './versions.ts'

const sample = sampleWorkspace()
const version = lastAgreed(sample)!
const { participants } = sample.agreement

test('those whom the version names sat at the table, whoever came later did not', () => {
  expect(seatsAt(sample, version)).toEqual({ seated: participants, joined: [] })
  const kaisa = { id: 'kaisa' as ParticipantId, name: 'Kaisa', roleId: 'sales' as RoleId }
  const later = applied(sample, { type: 'add-participant', ...kaisa })
  expect(seatsAt(later, version)).toEqual({ seated: participants, joined: [kaisa] })
})

test('another name does not take away the seat of somebody who spoke, nor does speaking later give one', () => {
  const { id } = participants[0]!
  const stageId = sample.profile.stageOrder[0]!
  const renamed = applied(
    { ...sample, positions: {} },
    { type: 'edit-participant', id, fields: { name: 'Another name' } },
  )
  const position = { type: 'take-position', stageId, participantId: id, stance: 'agree', reason: '' } as const
  const before = applied(renamed, { ...position, at: version.proposedAt - author.at / 10 })
  expect(seatsAt(before, version).joined).toEqual([])
  const after = applied(renamed, { ...position, at: version.proposedAt + 1 })
  expect(seatsAt(after, version).joined.map((one) => one.id)).toEqual([id])
})
