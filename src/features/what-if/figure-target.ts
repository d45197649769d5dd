import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'
import type { TargetKind } from '#domain/plan.ts'
import type { Workspace } from '#domain/workspace.ts'

/** The figure that a target of the plan is a value of; a pipeline of the whole horizon is no figure. */
const figureOfTarget: Record<TargetKind, FigureName | null> = {
  revenue: 'revenue',
  'gross-profit': 'grossProfit',
  pipeline: null,
}

/** The target that the plan sets itself in a figure; null where it sets none. */
export function ownTarget({ plan }: Workspace, figure: FigureName): number | null {
  return figureOfTarget[plan.targetKind] === figure ? plan.target : null
}

/** What is aimed at where nobody said so: the plan's own target, or breaking even; null where there is neither. */
export function firstTarget(workspace: Workspace, figure: FigureName): number | null {
  return ownTarget(workspace, figure) ?? figureDescriptions[figure].breakEven ?? null
}

/** The figure to begin with: that of the plan's own target, otherwise ROI. */
export function firstFigure({ plan }: Workspace): FigureName {
  return (plan.target === null ? null : figureOfTarget[plan.targetKind]) ?? 'roi'
}
