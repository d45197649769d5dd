import type { FigureName } from '#domain/figure-names.ts'
import type { InputPath } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { AnalysisHooks } from '../analysis/hooks.ts'
import { tornado } from '../analysis/tornado.ts'
import type { Figure } from '../figure.ts'
import type { Estimate } from '../risk/pert.ts'
import { discussionOrder, slopesOf, type DiscussionItem } from './discussion-order.ts'
import { pooled, type Pooled } from './pooled.ts'

export interface EstimationRequest {
  workspace: Workspace
  /** What the disagreement is weighed by */
  figure: FigureName
  /** By input, in its unit; one for each who estimated it */
  estimates: Readonly<Record<InputPath, readonly Estimate[]>>
}

export interface EstimationResult {
  /** By input; null without estimates */
  pooled: Record<InputPath, Pooled | null>
  /** What to talk about, first first */
  discussion: DiscussionItem[]
  planned: Figure
  /** Inputs that stand at nothing in the plan, or are gone from it, so that they cannot be swung */
  unmoved: InputPath[]
}

/** So little that the figure is about straight, so much that it changes at all. */
export const discussedSwing = { kind: 'percent', share: 0.1 } as const

/**
 * What estimates of several inputs come to: pooled, and in the order in which to talk about them, the slopes being
 * those of the plan with each input swung by a tenth; of a figure that the plan does not have there are none. Throws
 * `AnalysisCancelled`. SPEC S147, S149.
 */
export function estimation(request: EstimationRequest, hooks: AnalysisHooks = {}): EstimationResult {
  const { workspace, figure, estimates } = request
  const paths = Object.keys(estimates)
  const swung = tornado({ workspace, figure, swing: discussedSwing, paths }, hooks)
  return {
    pooled: Object.fromEntries(paths.map((path) => [path, pooled(estimates[path]!)])),
    discussion: discussionOrder(estimates, swung.planned.kind === 'none' ? {} : slopesOf(swung, paths)),
    planned: swung.planned,
    unmoved: swung.skipped,
  }
}
