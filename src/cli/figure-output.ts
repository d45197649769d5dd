import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Figure } from '#engine/figure.ts'
import { figureValue } from '#engine/figure-value.ts'
import { inlineRunner } from '#runner/inline.ts'

/** A figure as it is printed: null where it does not exist, with the reason beside it. */
export function figureOutput(figure: Figure): { value: number | null; reason: string | null } {
  return figure.kind === 'value'
    ? { value: figure.value, reason: null }
    : { value: null, reason: figure.reason }
}

/** Which figure an answer is about, and what it is counted in. */
export function describeFigure(figure: FigureName) {
  return { figure, unit: figureDescriptions[figure].unit }
}

/** A figure of a workspace that has a path, as planned. */
export function plannedFigure(workspace: Workspace, figure: FigureName) {
  return figureOutput(figureValue(inlineRunner.project(workspace)!, figure))
}
