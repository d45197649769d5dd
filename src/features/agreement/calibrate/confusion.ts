import type { CalibrationRequest, CalibrationResult } from '#engine/agreement/calibration.ts'

export interface ConfusedPair {
  /** In the order of the stages */
  stageIds: readonly [string, string]
  /** Pairs of answers to the same lead of which one is the one stage and one the other */
  pairs: number
  /** Leads on which both were chosen */
  leads: number
}

/** Stages that were taken for each other, the most often first. */
export function confusedPairs(
  { leads, stageIds }: Pick<CalibrationRequest, 'leads' | 'stageIds'>,
  { pairs }: Pick<CalibrationResult, 'pairs'>,
): ConfusedPair[] {
  const found = stageIds.flatMap((one, a) =>
    stageIds.slice(a + 1).map(
      (other, offset): ConfusedPair => ({
        stageIds: [one, other],
        pairs: pairs[a]?.[a + 1 + offset] ?? 0,
        leads: leads.filter((lead) => lead.stageIds.includes(one) && lead.stageIds.includes(other)).length,
      }),
    ),
  )
  return found.filter((pair) => pair.pairs > 0).sort((x, y) => y.pairs - x.pairs || y.leads - x.leads)
}

/** Stages that anybody chose, in their order. */
export function chosenStages({ leads, stageIds }: Pick<CalibrationRequest, 'leads' | 'stageIds'>): string[] {
  return stageIds.filter((id) => leads.some((lead) => lead.stageIds.includes(id)))
}
