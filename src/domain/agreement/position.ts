import * as z from 'zod/mini'
import * as field from '../fields.ts'
import type { ParticipantId, StageId } from '../identifier.ts'

/** Consent: nobody has to be delighted, but an objection keeps a stage open. */
export const stances = ['agree', 'reservation', 'objection'] as const
export type Stance = (typeof stances)[number]

/** What one participant says to the definition of one stage, openly. */
export const positionSchema = z
  .strictObject({
    /** `<stage>/<participant>` */
    key: field.answerKey,
    stageId: field.identifier,
    participantId: field.identifier,
    stance: z.enum(stances),
    reason: field.text,
    at: field.instant,
    /** SHA-256 of the definition that was on the table; another one since then is another question. */
    definitionHash: field.hash,
  })
  .check(
    z.refine(({ stance, reason }) => stance === 'agree' || reason.trim() !== '', {
      path: ['reason'],
      params: { problem: 'required' },
    }),
  )
export type Position = Omit<z.infer<typeof positionSchema>, 'stageId' | 'participantId'> & {
  stageId: StageId
  participantId: ParticipantId
}
