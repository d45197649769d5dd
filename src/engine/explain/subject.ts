import { describeInput, inputValue, withInput } from '#domain/inputs.ts'
import { applyScenario } from '#domain/scenario.ts'
import type { Workspace } from '#domain/workspace.ts'
import { project, type Projection } from '../project.ts'
import { projectionInput, type ProjectionInput } from '../projection-input.ts'
import { cellVariation } from '../analysis/grid.ts'
import { stepVariation } from '../analysis/bottleneck.ts'
import {
  asPlanned,
  type Explanation,
  type ExplainSubject,
  type ExplainTarget,
  type OwnTarget,
} from './explanation.ts'

/** What an explanation is taken out of. */
export interface Explained {
  /** As the subject says, scenario and changes applied */
  workspace: Workspace
  input: ProjectionInput
  projection: Projection
  /** The workspace itself, and what was asked of it */
  plan: Workspace
  subject: ExplainSubject
}

/** A plan as a subject sees it, with its projection; null where no stage is on the path. SPEC S122. */
export function explainedAs(plan: Workspace, subject: ExplainSubject): Explained | null {
  const workspace = seenAs(plan, subject)
  const input = projectionInput(workspace)
  return input === null ? null : { workspace, input, projection: project(input), plan, subject }
}

/** A scenario that is gone is the plan; changes of inputs that are not there are left out. SPEC S122. */
export function seenAs(plan: Workspace, { scenarioId, changes }: ExplainSubject): Workspace {
  const scenario = scenarioId === null ? undefined : plan.scenarios[scenarioId]
  let seen = scenario === undefined ? plan : applyScenario(plan, scenario)
  for (const { path, value } of changes) {
    const input = describeInput(seen, path)
    if (input !== undefined) seen = withInput(seen, input, value)
  }
  return seen
}

/** A number that says itself which inputs it changes, as one of a plan with these changes. SPEC S122. */
export function withOwnChanges(
  plan: Workspace,
  target: ExplainTarget,
  subject: ExplainSubject,
): { target: OwnTarget; subject: ExplainSubject } {
  if (target.kind !== 'cell' && target.kind !== 'gain') return { target, subject }
  const { name } = target
  const seen = seenAs(plan, subject)
  const own =
    target.kind === 'cell'
      ? cellVariation(seen, target, target.row, target.column)
      : stepVariation(seen, target.stageId, target.to)
  return {
    target: target.kind === 'cell' ? { kind: 'figure', name } : { kind: 'difference', name },
    subject: { ...subject, changes: [...subject.changes, ...own] },
  }
}

/** What a subject is compared with: itself without its changes, a scenario with the plan; null: the plan with nothing. */
export function comparedSubject({ scenarioId, changes }: ExplainSubject): ExplainSubject | null {
  if (changes.length > 0) return { scenarioId, changes: [] }
  return scenarioId === null ? null : asPlanned
}

/** Inputs that a subject has at other values, with those that they would have otherwise. SPEC S122. */
export function changedInputs(
  plan: Workspace,
  { scenarioId, changes }: ExplainSubject,
): Explanation['changes'] {
  const before = seenAs(plan, { scenarioId, changes: [] })
  return changes.flatMap(({ path, value }) => {
    const planned = inputValue(before, path)
    return planned === undefined ? [] : [{ path, before: planned, value }]
  })
}
