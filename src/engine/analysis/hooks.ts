import type { FigureName } from '#domain/figure-names.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Variation } from '../batch/variation.ts'
import type { Figure } from '../figure.ts'
import { plainEvaluator, type Evaluator } from './evaluator.ts'

/** What a caller may hand to an analysis. */
export interface AnalysisHooks {
  /** How variations are computed; without it, one plain projection after the other */
  evaluator?: Evaluator
  /** Share of the work that is done, 0 to 1 */
  onProgress?: (done: number) => void
  /** Asked between the parts of the work; true ends it with `AnalysisCancelled` */
  isCancelled?: () => boolean
}

export class AnalysisCancelled extends Error {
  override name = 'AnalysisCancelled'
}

/** Several figures of each variation, figures[f][v], part by part. Throws `AnalysisCancelled`. SPEC S90. */
export function evaluateFigures(
  workspace: Workspace,
  names: readonly FigureName[],
  variations: readonly Variation[],
  { evaluator = plainEvaluator, onProgress, isCancelled }: AnalysisHooks = {},
): Figure[][] {
  const figures = names.map((): Figure[] => [])
  const partSize = evaluator.partSize(workspace, names)
  for (let from = 0; from < variations.length; from += partSize) {
    if (isCancelled?.() === true) throw new AnalysisCancelled()
    const part = variations.slice(from, from + partSize)
    evaluator.figures(workspace, names, part).forEach((found, f) => {
      for (const figure of found) figures[f]!.push(figure)
    })
    onProgress?.((from + part.length) / variations.length)
  }
  return figures
}

/** One figure of each variation, in order. Throws `AnalysisCancelled`. SPEC S90. */
export function evaluateAll(
  workspace: Workspace,
  figure: FigureName,
  variations: readonly Variation[],
  hooks: AnalysisHooks = {},
): Figure[] {
  return evaluateFigures(workspace, [figure], variations, hooks)[0]!
}
