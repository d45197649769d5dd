import type { FigureName } from '#domain/figure-names.ts'
import type { Workspace } from '#domain/workspace.ts'
import { evaluateBatch } from '../batch/evaluate.ts'
import { isFigureInKernel } from '../batch/kernel-figure.ts'
import type { Variation } from '../batch/variation.ts'
import { variedProjectionInput } from '../batch/vary.ts'
import { none, type Figure } from '../figure.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isLinear } from '../kernel/linear.ts'
import { projectionInput } from '../projection-input.ts'

/** Computes many variations of a plan. */
export interface Evaluator {
  /** figures[f][v] of each variation, in the order of the names; none (`no-such-stage`) without a path */
  figures(workspace: Workspace, names: readonly FigureName[], variations: readonly Variation[]): Figure[][]
  /** How many variations are computed in well under a second */
  partSize(workspace: Workspace, names: readonly FigureName[]): number
}

/** One plain projection takes about a millisecond, one by the kernel some microseconds. */
const plainPart = 128
const kernelPart = 8192

/**
 * By the kernel where there is one and it can compute the figure, otherwise one plain projection after the other, with
 * the same results to 1e-9. SPEC S90.
 */
export function evaluatorWith(kernel: Kernel | null): Evaluator {
  return {
    figures(workspace, names, variations) {
      const input = projectionInput(workspace)
      if (input === null) return names.map(() => variations.map(() => none('no-such-stage')))
      const vary = (variation: Variation) => variedProjectionInput(workspace, variation)
      return evaluateBatch(input, variations, names, { kernel, vary }).figures
    },
    partSize(workspace, names) {
      const input = projectionInput(workspace)
      const isFast = kernel !== null && input !== null && names.every(isFigureInKernel) && isLinear(input)
      return isFast ? kernelPart : plainPart
    },
  }
}

/** The measure of all other ways. */
export const plainEvaluator: Evaluator = evaluatorWith(null)
