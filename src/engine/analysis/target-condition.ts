import type { FigureName } from '#domain/figure-names.ts'
import type { Workspace } from '#domain/workspace.ts'

interface ConditionTerm {
  figure: FigureName
  weight: number
}

/** A sum of figures of a workspace that is zero where another figure has its target, and above zero where it is better. */
export interface TargetCondition {
  parts: readonly { workspace: Workspace; terms: readonly ConditionTerm[] }[]
  constant: number
  /**
   * `figure`: it is what the figure has more than the target. `target`: it is zero where the figure has the target, and
   * only there. `candidate`: it is zero wherever the figure has the target, and the figure has to be looked at there.
   */
  says: 'figure' | 'target' | 'candidate'
}

/**
 * Says a target in sums over the months, which are smooth in all inputs and linear in many: ROI of r as
 * gross profit = (1 + r) · total cost, payback after T months as cumulative cash of 0 after T months, an IRR of r as
 * a net present value of 0 at the discount rate r. Null where the figure is no such thing. SPEC S100.
 */
export function targetCondition(
  workspace: Workspace,
  figure: FigureName,
  target: number,
): TargetCondition | null {
  const sumOf = (...terms: ConditionTerm[]) => [{ workspace, terms }]
  const gainAsCost = (gain: FigureName, timesCost: number): TargetCondition => ({
    parts: sumOf({ figure: gain, weight: 1 }, { figure: 'totalCost', weight: -timesCost }),
    constant: 0,
    says: 'target',
  })
  const atTime = (cash: FigureName): TargetCondition | null => {
    const month = Math.ceil(target) - 1
    if (month < 1 || target > workspace.plan.months) return null
    const after = (months: number, weight: number) => ({
      workspace: withPlan(workspace, { months }),
      terms: [{ figure: cash, weight }],
    })
    const share = target - month
    return { parts: [after(month, 1 - share), after(month + 1, share)], constant: 0, says: 'candidate' }
  }
  switch (figure) {
    case 'npv':
    case 'endCash':
    case 'customers':
    case 'revenue':
    case 'grossProfit':
      return { parts: sumOf({ figure, weight: 1 }), constant: -target, says: 'figure' }
    case 'totalCost':
      return { parts: sumOf({ figure, weight: -1 }), constant: target, says: 'figure' }
    case 'roi':
      return gainAsCost('grossProfit', 1 + target)
    case 'roiOnRevenue':
      return gainAsCost('revenue', 1 + target)
    case 'returnPerEuro':
      return gainAsCost('grossProfit', target)
    case 'payback':
      return atTime('endCash')
    case 'discountedPayback':
      return atTime('npv')
    case 'irrAnnual': {
      if (target <= -1) return null
      const discounted = withPlan(workspace, { discountRate: target })
      const terms = [{ figure: 'npv', weight: 1 } as const]
      return { parts: [{ workspace: discounted, terms }], constant: 0, says: 'candidate' }
    }
    default:
      return null
  }
}

function withPlan(workspace: Workspace, changes: Partial<Workspace['plan']>): Workspace {
  return { ...workspace, plan: { ...workspace.plan, ...changes } }
}
