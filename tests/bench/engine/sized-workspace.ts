import { emptyWhatIf } from '#domain/what-if.ts'
import type { Workspace } from '#domain/workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'

export interface PlanSize {
  months: number
  channels: number
  stages: number
}

/** Large as workspaces go: what the window must still follow a drag with. */
export const largeSize: PlanSize = { months: 120, channels: 20, stages: 12 }

/** A believable plan of any size: each channel and stage a little different from the one before. */
export function sizedWorkspace({ months, channels, stages }: PlanSize): Workspace {
  const workspace = buildWorkspace({
    plan: {
      months,
      dealSize: 20_000,
      recurringFee: 400,
      margin: 0.6,
      churn: 0.02,
      overhead: 5000,
      investment: 50_000,
      discountRate: 0.1,
    },
    stages: Array.from({ length: stages }, (_, s) => ({
      id: `stage${s}`,
      name: `Stage number ${s + 1}`,
      rate: 0.6 + 0.01 * s,
      costPerEntry: 1 + s,
      lag: { kind: 'shares', shares: [0.5, 0.25, 0.15, 0.1] },
    })),
    channels: Array.from({ length: channels }, (_, c) => ({
      id: `channel${c}`,
      name: `Channel number ${c + 1}`,
      base: 1000 + 50 * c,
      growth: 0.005,
      costPerEntry: 0.5,
      fixedCost: 200,
    })),
  })
  const levers = [{ path: 'plan/dealSize', low: 10_000, high: 30_000 }]
  return { ...workspace, whatIf: { ...emptyWhatIf(), levers } }
}
