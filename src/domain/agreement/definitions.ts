import { orderedStages, type Workspace } from '../workspace.ts'
import { heldPositions } from './positions.ts'
import type { Party, SignedContent } from './version.ts'
import { lastAgreed, latestVersion } from './versions.ts'

/**
 * The workspace's definitions as they would be proposed now. A copy of a workspace that was opened under another
 * id goes on with the agreement that it brought.
 */
export function definitionsOf(workspace: Workspace): SignedContent {
  const { profile } = workspace
  return {
    workspaceId: lastAgreed(workspace)?.workspaceId ?? profile.id,
    version: latestVersion(workspace).version,
    previousAgreedHash: lastAgreed(workspace)?.agreedHash ?? null,
    language: profile.language,
    stages: orderedStages(workspace),
    scoring: null,
    parties: partiesOf(workspace),
  }
}

/** Who agrees, with the reservations that they hold on the definitions as they stand. */
function partiesOf(workspace: Workspace): Party[] {
  const { roles, participants } = workspace.agreement
  const reserved = heldPositions(workspace).filter(({ stance }) => stance === 'reservation')
  return roles.map((role) => {
    const own = participants.filter(({ roleId }) => roleId === role.id)
    return {
      roleId: role.id,
      side: role.side,
      name: role.name,
      mustSign: role.mustSign,
      participants: own.map(({ name }) => name),
      reservations: own.flatMap(({ id, name }) =>
        reserved
          .filter(({ participantId }) => participantId === id)
          .map(({ stageId, reason }) => ({ stageId, participant: name, reason })),
      ),
    }
  })
}
