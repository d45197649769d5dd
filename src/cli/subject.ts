import { problem } from '#domain/problem.ts'
import { applyScenario, orderedScenarios, type Scenario } from '#domain/scenario.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import { Refused } from './errors.ts'

/** The plan of a file, or the plan as one of its scenarios sees it. */
export interface Subject {
  /** With the scenario applied */
  workspace: Workspace
  scenario: Scenario | null
}

/** The plan, or with a name or an id one scenario. Throws `Refused`, also where nothing can be computed. */
export function subjectOf(workspace: Workspace, said: string | undefined): Subject {
  if (pathStages(workspace).length === 0)
    throw new Refused([{ path: 'profile/stageOrder', code: 'no-stages' }])
  if (said === undefined) return { workspace, scenario: null }
  const scenario = findScenario(workspace, said)
  return { workspace: applyScenario(workspace, scenario), scenario }
}

/** The scenario with an id, else the only one with a name. Throws `Refused`. */
export function findScenario(workspace: Workspace, said: string): Scenario {
  const scenarios = orderedScenarios(workspace)
  const byId = scenarios.find(({ id }) => id === said)
  if (byId !== undefined) return byId
  const [first, second] = scenarios.filter(({ name }) => name.trim() === said)
  const path = `scenarios/${said}`
  if (first === undefined) throw new Refused([problem(path, 'unknown-scenario')])
  if (second !== undefined) throw new Refused([{ path, code: 'several-scenarios' }])
  return first
}

/** What the numbers of an answer are numbers of. */
export function describeSubject({ workspace, scenario }: Subject) {
  const { name, currency } = workspace.profile
  return { name, currency, amounts: 'before tax and without VAT', scenario: describeScenario(scenario) }
}

export function describeScenario(scenario: Scenario | null) {
  return scenario === null ? null : { id: scenario.id, name: scenario.name }
}
