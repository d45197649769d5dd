import type { Workspace } from '../workspace.ts'
import type { Participant } from './party.ts'
import type { Position } from './position.ts'
import type { FixedVersion } from './version.ts'

/**
 * Participants who sat at the table when a version was proposed, and those who joined after it. A version keeps
 * names alone: whoever spoke before it was proposed sat there, even under another name.
 */
export function seatsAt(
  { agreement, positions }: Workspace,
  { parties, proposedAt }: FixedVersion,
): { seated: Participant[]; joined: Participant[] } {
  const names = new Set(parties.flatMap(({ participants }) => participants))
  const spoke = new Set(
    Object.values<Position>(positions)
      .filter(({ at }) => at <= proposedAt)
      .map(({ participantId }) => participantId),
  )
  const sat = ({ id, name }: Participant) => names.has(name) || spoke.has(id)
  return {
    seated: agreement.participants.filter(sat),
    joined: agreement.participants.filter((participant) => !sat(participant)),
  }
}
