import type { Stance } from '#domain/agreement/position.ts'
import type { Command } from '#domain/commands/command.ts'
import type { ParticipantId, StageId } from '#domain/identifier.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession } from '#session/session-context.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'

export interface Positions {
  take: (participantId: ParticipantId, stance: Stance, reason: string) => Verdict
  clear: (participantId: ParticipantId) => void
  /** For all of them at once, which is one undo step */
  agree: (participantIds: readonly ParticipantId[]) => void
}

/** How positions on one stage are taken. */
export function usePositions(stageId: StageId): Positions {
  const session = useSession()
  const { now } = useApplication()
  const { t, language } = useLanguage()

  function commandFor(participantId: ParticipantId, stance: Stance, reason: string): Command {
    return { type: 'take-position', stageId, participantId, stance, reason, at: now() }
  }

  return {
    take(participantId, stance, reason) {
      const outcome = session.commit(commandFor(participantId, stance, reason))
      return outcome.ok ? null : outcome.problems.map((one) => problemText(one, t, language)).join(' ')
    },
    clear: (participantId) => void session.commit({ type: 'clear-position', stageId, participantId }),
    agree: (participantIds) => void session.commit(participantIds.map((id) => commandFor(id, 'agree', ''))),
  }
}
