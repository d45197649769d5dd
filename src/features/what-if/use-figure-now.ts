import { useMemo } from 'react'
import type { FigureName } from '#domain/figure-names.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { CompareRequest, CompareResult } from '#engine/analysis/requests.ts'
import type { Figure } from '#engine/figure.ts'
import { useFollowingTask, type Work } from '#session/use-task.ts'

const work: Work<CompareRequest, CompareResult> = (engine, request, options) =>
  engine.compare(request, options)

/** A figure of a workspace as it is; null until it is computed. */
export function useFigureNow(workspace: Workspace, figure: FigureName): Figure | null {
  const request = useMemo<CompareRequest>(
    () => ({ workspace, subjects: [null], figures: [figure] }),
    [workspace, figure],
  )
  const { result, request: answered } = useFollowingTask(work, request)
  return answered === request ? (result?.subjects[0]?.figures[0] ?? null) : null
}
