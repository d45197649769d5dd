import type { Answerer } from '#domain/agreement/round.ts'
import { revealedAnswers } from '#domain/agreement/rounds.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { CalibrationResult } from '#engine/agreement/calibration.ts'
import type { RoundOf } from '../rounds/round-kind.ts'

export interface AnsweredLead {
  id: string
  text: string
  /** Place among the leads as asked, from 1 */
  number: number
  /** Whether all who answered chose the same; null where fewer than two did */
  isAgreed: boolean | null
  /** The stages that were chosen, the most often chosen first, with who chose them */
  choices: { stageId: string; answerers: Answerer[] }[]
}

/** The leads of a revealed round, the most disputed first, with who chose what; nothing of one that was not revealed. */
export function answeredLeads(
  workspace: Workspace,
  round: RoundOf<'calibration'>,
  { leads, dropped }: Pick<CalibrationResult, 'leads' | 'dropped'>,
): AnsweredLead[] {
  const answers = revealedAnswers(workspace, round, 'calibration')
  const order = [
    ...leads.map(({ id, agreeing }) => ({ id, isAgreed: agreeing === 1 })),
    ...dropped.map((id) => ({ id, isAgreed: null })),
  ]
  return order.flatMap(({ id, isAgreed }) => {
    const place = round.question.leads.findIndex((lead) => lead.id === id)
    const lead = round.question.leads[place]
    if (lead === undefined) return []
    const choices = round.question.stageIds
      .map((stageId) => {
        const ids = answers
          .filter(({ content }) => content.stageByLead[id] === stageId)
          .map(({ answererId }) => answererId)
        return { stageId, answerers: round.answerers.filter((one) => ids.includes(one.id)) }
      })
      .filter(({ answerers }) => answerers.length > 0)
      .sort((a, b) => b.answerers.length - a.answerers.length)
    return { id, text: lead.text, number: place + 1, isAgreed, choices }
  })
}
