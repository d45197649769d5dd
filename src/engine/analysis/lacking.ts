import type { FigureName } from '#domain/figure-names.ts'
import type { InputDescription } from '#domain/inputs.ts'
import { withinLimits } from '#domain/movable.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Change, Variation } from '../batch/variation.ts'
import type { AbsenceReason, Figure } from '../figure.ts'
import { figureDescriptions } from '#domain/figure-names.ts'
import { evaluateAll, evaluateFigures, type AnalysisHooks } from './hooks.ts'
import type { TargetCondition } from './target-condition.ts'

/**
 * How far from the target points of some inputs are: 0 where it is reached, above 0 where it is more than
 * reached. NaN where there is nothing to go by, minus infinity where it is worse than any number.
 */
export type Lacking = (points: readonly (readonly number[])[]) => number[]

/** What stands at a point in the place of the plan's values. */
export function variationAt(inputs: readonly InputDescription[], point: readonly number[]): Variation {
  return inputs.map((input, index): Change => {
    const value = withinLimits(input, point[index]!)
    return { path: input.path, value: input.kind === 'lag' ? { kind: 'days', days: value } : value }
  })
}

/** By the sum of figures that says the target. SPEC S100. */
export function lackingByCondition(
  { parts, constant }: TargetCondition,
  inputs: readonly InputDescription[],
  hooks: AnalysisHooks,
): Lacking {
  return (points) => {
    const variations = points.map((point) => variationAt(inputs, point))
    const lacking = points.map(() => constant)
    for (const { workspace, terms } of parts) {
      const names = terms.map(({ figure }) => figure)
      const figures = evaluateFigures(workspace, names, variations, hooks)
      terms.forEach(({ weight }, f) =>
        figures[f]!.forEach((found, v) => {
          lacking[v]! += found.kind === 'value' ? weight * found.value : Number.NaN
        }),
      )
    }
    return lacking
  }
}

/** Reasons for which a figure that does not exist is worse than any that does. */
const worse: ReadonlySet<AbsenceReason> = new Set([
  'not-within-horizon',
  'never-recovered',
  'no-customers',
  'no-entries',
])

/** What is missing in the end, by which a payback beyond the horizon is placed. */
const shortfalls: Partial<Record<FigureName, FigureName>> = { payback: 'endCash', discountedPayback: 'npv' }

/**
 * By the figure itself. A payback that the horizon does not hold counts as the horizon and as many months more as
 * the money missing at its end makes at the plan's mean monthly cost: no time to be shown, but one that grows with the
 * distance and meets the payback where that begins to exist. SPEC S103.
 */
export function lackingByFigure(
  workspace: Workspace,
  figure: FigureName,
  target: number,
  inputs: readonly InputDescription[],
  hooks: AnalysisHooks,
): Lacking {
  const sign = figureDescriptions[figure].better === 'more' ? 1 : -1
  const shortfall = shortfalls[figure]
  // Of whole numbers, half a step decides: the target is where it is only just kept.
  const half = figure === 'cacPayback' ? 0.5 : 0
  let monthlyCost: number | undefined
  const monthsBeyond = (variation: Variation) => {
    if (shortfall === undefined) return Infinity
    monthlyCost ??= meanMonthlyCost(workspace, hooks)
    const [end] = evaluateAll(workspace, shortfall, [variation], hooks)
    return end?.kind === 'value' ? Math.max(0, -end.value) / monthlyCost : Infinity
  }
  const readingOf = (found: Figure, variation: Variation) => {
    if (found.kind === 'value') return sign * (found.value - target) + half
    if (found.reason === 'not-within-horizon')
      return -(workspace.plan.months + monthsBeyond(variation) - target)
    return worse.has(found.reason) ? -Infinity : Number.NaN
  }
  return (points) => {
    const variations = points.map((point) => variationAt(inputs, point))
    const figures = evaluateAll(workspace, figure, variations, hooks)
    return figures.map((found, index) => readingOf(found, variations[index]!))
  }
}

/** 1 where the plan costs nothing. */
function meanMonthlyCost(workspace: Workspace, hooks: AnalysisHooks): number {
  const [cost] = evaluateAll(workspace, 'totalCost', [[]], hooks)
  return cost?.kind === 'value' && cost.value > 0 ? cost.value / workspace.plan.months : 1
}
