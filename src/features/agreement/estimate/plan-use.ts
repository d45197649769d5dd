import type { Estimate } from '#domain/agreement/round.ts'
import type { Authorship, Command } from '#domain/commands/command.ts'
import { inputValue, type InputPath } from '#domain/inputs.ts'
import type { Range } from '#domain/range.ts'
import type { Workspace } from '#domain/workspace.ts'

/** What of a round goes into the plan for one input. */
export interface PlanUse {
  path: InputPath
  estimates: readonly Estimate[]
  /** Of the pooled estimates, as it is shown */
  median: number
}

function rangeOf({ estimates }: PlanUse): Range {
  return { kind: 'participants', estimates: [...estimates] }
}

/** Puts estimates into the plan: as the range of the input, their median as its value, and where both come from. */
export function planUseCommands(
  uses: readonly PlanUse[],
  { source, ...author }: Authorship & { source: string },
): Command[] {
  return uses.flatMap((use): Command[] => [
    { type: 'set-input', path: use.path, value: use.median, ...author },
    { type: 'set-range', path: use.path, range: rangeOf(use) },
    { type: 'set-origin', paths: [use.path], origin: 'estimate', source, ...author },
  ])
}

/** Whether the plan computes with exactly these estimates. */
export function isUsed(workspace: Workspace, use: PlanUse): boolean {
  const range = workspace.ranges[use.path]?.range
  return (
    inputValue(workspace, use.path) === use.median && JSON.stringify(range) === JSON.stringify(rangeOf(use))
  )
}

/** Those that would replace the company's own data, which is worth more than an estimate. */
export function replacingOwnData(workspace: Workspace, uses: readonly PlanUse[]): PlanUse[] {
  return uses.filter(({ path }) => workspace.provenance[path]?.origin === 'own-data')
}
