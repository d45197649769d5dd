import type { Participant, Role } from '../agreement/party.ts'
import type { Position } from '../agreement/position.ts'
import { problem } from '../problem.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'
import { without } from './order.ts'

export function editAgreement(workspace: Workspace, { fields }: CommandOf<'edit-agreement'>): Draft {
  return { ...workspace, agreement: { ...workspace.agreement, ...fields } }
}

export function addRole(workspace: Workspace, command: CommandOf<'add-role'>): Draft {
  const { id, name, mustSign } = command
  return withRoles(workspace, [...workspace.agreement.roles, { id, side: 'own', name, mustSign }])
}

export function editRole(workspace: Workspace, { id, fields }: CommandOf<'edit-role'>): Draft {
  const { roles } = workspace.agreement
  if (!roles.some((role) => role.id === id)) return problem(`agreement/roles/${id}`, 'unknown-role')
  return withRoles(
    workspace,
    roles.map((role) => (role.id === id ? { ...role, ...fields } : role)),
  )
}

/** A role goes when nobody holds it. */
export function removeRole(workspace: Workspace, { id }: CommandOf<'remove-role'>): Draft {
  const { roles, participants } = workspace.agreement
  if (participants.some(({ roleId }) => roleId === id))
    return problem(`agreement/roles/${id}`, 'role-is-held')
  return withRoles(
    workspace,
    roles.filter((role) => role.id !== id),
  )
}

export function addParticipant(workspace: Workspace, command: CommandOf<'add-participant'>): Draft {
  const { id, name, roleId } = command
  return withParticipants(workspace, [...workspace.agreement.participants, { id, name, roleId }])
}

export function editParticipant(workspace: Workspace, { id, fields }: CommandOf<'edit-participant'>): Draft {
  const { participants } = workspace.agreement
  if (!participants.some((participant) => participant.id === id))
    return problem(`agreement/participants/${id}`, 'unknown-participant')
  return withParticipants(
    workspace,
    participants.map((participant) => (participant.id === id ? { ...participant, ...fields } : participant)),
  )
}

/** What somebody answered stays with the round, under the name of then; their positions go with them. */
export function removeParticipant(workspace: Workspace, { id }: CommandOf<'remove-participant'>): Draft {
  const positions = Object.values<Position>(workspace.positions).filter((one) => one.participantId !== id)
  const next = withParticipants(
    workspace,
    workspace.agreement.participants.filter((participant) => participant.id !== id),
  )
  return { ...next, positions: Object.fromEntries(positions.map((position) => [position.key, position])) }
}

export function setLogo(workspace: Workspace, { owner, logo }: CommandOf<'set-logo'>): Draft {
  if (logo === null) return { ...workspace, logos: without(workspace.logos, owner) }
  return { ...workspace, logos: { ...workspace.logos, [owner]: { owner, ...logo } } }
}

function withRoles(workspace: Workspace, roles: readonly Role[]): Workspace {
  return { ...workspace, agreement: { ...workspace.agreement, roles } }
}

function withParticipants(workspace: Workspace, participants: readonly Participant[]): Workspace {
  return { ...workspace, agreement: { ...workspace.agreement, participants } }
}
