import { useMemo } from 'react'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { IncrementRequest, IncrementResult } from '#engine/analysis/requests.ts'
import { seenBy } from './subject.ts'
import { useFollowingTask, type Work } from './use-task.ts'

/** What one of them brings over the baseline; null is the plan. */
type Increments = { scenarioId: ScenarioId | null; increment: IncrementResult }[]

interface IncrementsRequest {
  workspace: Workspace
  subjects: readonly (ScenarioId | null)[]
}

const work: Work<IncrementsRequest, Increments> = (engine, { workspace, subjects }, options) => {
  const { baselineScenarioId } = workspace.whatIf
  const baseline = baselineScenarioId === null ? null : seenBy(workspace, baselineScenarioId)
  return Promise.all(
    subjects.map(async (scenarioId) => {
      const request: IncrementRequest = { workspace: seenBy(workspace, scenarioId), baseline }
      return { scenarioId, increment: await engine.increment(request, options) }
    }),
  )
}

/**
 * What the plan and scenarios bring over the baseline that was chosen, or over nothing: an investment takes no credit
 * for sales that come anyway. Follows every change; null until it is computed.
 */
export function useIncrements(
  workspace: Workspace,
  subjects: readonly (ScenarioId | null)[],
): Increments | null {
  // Made anew at each drawing; the text is what they say.
  const subjectText = JSON.stringify(subjects)
  const request = useMemo<IncrementsRequest>(
    () => ({ workspace, subjects: JSON.parse(subjectText) as (ScenarioId | null)[] }),
    [workspace, subjectText],
  )
  return useFollowingTask(work, request).result
}
