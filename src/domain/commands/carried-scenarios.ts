import { versionInForce } from '../agreement/versions.ts'
import { inputValue, type InputPath, type InputValue } from '../inputs.ts'
import { applyScenario, type OverrideValue, type Scenario } from '../scenario.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import { isSame } from './inputs.ts'

/**
 * Scenarios after steps were joined: what a scenario said of one of the steps becomes what it comes to for the
 * joined one, found by joining the steps as the scenario sees them. `changed` are the inputs that joining made anew;
 * `joinSteps` does to any workspace what was done to the plan.
 */
export function carriedScenarios(
  before: Workspace,
  after: Workspace,
  changed: ReadonlySet<InputPath>,
  joinSteps: (seen: Workspace) => Draft,
): Workspace['scenarios'] {
  // Where nothing was joined, what a scenario said of a stage that is gone is shown as orphaned.
  if (changed.size === 0) return after.scenarios
  const entries = Object.entries<Scenario>(before.scenarios).map(([id, scenario]): [string, Scenario] => {
    const seen = joinSteps({ ...applyScenario(before, scenario), scenarios: {} })
    if ('code' in seen) return [id, scenario]
    const overrides: Record<InputPath, OverrideValue> = {}
    for (const [path, value] of Object.entries(scenario.overrides))
      if (!changed.has(path) && !isJoined(after, path)) overrides[path] = value
    for (const path of changed) {
      const value = inputValue(seen, path)
      if (value !== undefined && !isSame(inputValue(after, path), value))
        overrides[path] = value as InputValue
    }
    const ranges = Object.fromEntries(
      Object.entries(scenario.ranges).filter(([path]) => !changed.has(path) && !isJoined(after, path)),
    )
    const underVersions = Object.fromEntries(
      Object.keys(overrides).map((path) => [path, scenario.underVersions[path] ?? versionInForce(after)]),
    )
    return [id, { ...scenario, overrides, ranges, underVersions }]
  })
  return Object.fromEntries(entries)
}

/** Whether a path names the rate or the lag of a stage that is gone, which went into the joined step. */
function isJoined({ stages }: Workspace, path: InputPath): boolean {
  const [group, id = '', field] = path.split('/')
  return group === 'stage' && !Object.hasOwn(stages, id) && (field === 'rate' || field === 'lag')
}
