import { useMemo } from 'react'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import type { FigureName } from '#domain/figure-names.ts'
import type { RoundId } from '#domain/identifier.ts'
import type { EstimationRequest, EstimationResult } from '#engine/agreement/estimation.ts'
import { useCommittedWorkspace, useOpenWorkspace } from '#session/session-context.tsx'
import { useRemembered } from '#session/use-remembered.ts'
import { useFollowingTask, type Work } from '#session/use-task.ts'
import { useLanguage } from '#ui/language.tsx'
import { useCalibrations } from '../calibrate/use-calibrations.ts'
import { estimatedInputs, estimatesByPath } from '../estimate/estimated-inputs.ts'
import type { RoundOf } from '../rounds/round-kind.ts'
import { deckOf } from './deck.ts'
import type { Step } from './step.ts'

interface Asked {
  roundId: RoundId
  request: EstimationRequest
}

const work: Work<Asked, EstimationResult> = (engine, { request }, options) =>
  engine.estimation(request, options)

/** The slides of the workshop as the workspace stands. */
export function useDeck(startedAt: number | null): Step[] {
  const { t, language } = useLanguage()
  const workspace = useCommittedWorkspace()
  const { engine } = useOpenWorkspace()
  const calibrations = useCalibrations()
  // The one that was chosen where estimates are looked at
  const [figure] = useRemembered<FigureName>('estimate/figure', () => 'npv')
  const asked = useMemo((): Asked | null => {
    const round = (orderedRounds(workspace, 'estimate') as RoundOf<'estimate'>[]).at(-1)
    if (round === undefined || round.revealedAt === null) return null
    const estimates = estimatesByPath(estimatedInputs(workspace, round))
    return { roundId: round.id, request: { workspace, figure, estimates } }
  }, [workspace, figure])
  const { request, result } = useFollowingTask(work, asked)
  return useMemo(
    () =>
      deckOf({
        workspace,
        t,
        language,
        startedAt,
        calibrations,
        estimation:
          request === null || result === null
            ? null
            : { roundId: request.roundId, figure: request.request.figure, result },
        tallyOf: engine.criterionTally,
      }),
    [workspace, t, language, startedAt, calibrations, request, result, engine],
  )
}
