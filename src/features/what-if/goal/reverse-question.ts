import type { TargetKind } from '#domain/plan.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { ReverseFunnelRequest } from '#engine/analysis/requests.ts'

/** What is asked otherwise than the plan says; null: as it says. */
export interface ReverseQuestion {
  target: number | null
  targetKind: TargetKind | null
  /** Month of the plan, from 0; null: the last one */
  month: number | null
}

export const asPlanned: ReverseQuestion = { target: null, targetKind: null, month: null }

/** The question together with the plan. A month beyond the horizon is the last one. */
export function reverseRequest(seen: Workspace, question: ReverseQuestion): ReverseFunnelRequest {
  const { plan } = seen
  const target = question.target ?? plan.target
  const targetKind = question.targetKind ?? plan.targetKind
  return {
    workspace: { ...seen, plan: { ...plan, target, targetKind } },
    month: Math.min(question.month ?? plan.months - 1, plan.months - 1),
  }
}
