import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ScenarioId } from '#domain/identifier.ts'
import type { ChartSettings } from '#domain/kept-chart.ts'
import { applyScenario } from '#domain/scenario.ts'
import type { Workspace } from '#domain/workspace.ts'

/** What is looked at in asking "what if": a scenario, or null for the plan. Neither saved nor undone. */
export interface Subject {
  scenarioId: ScenarioId | null
  /** Scenarios laid beside each other, null being the plan; null altogether where nobody has chosen yet */
  compared: readonly (ScenarioId | null)[] | null
  /** What was last asked in each way, so that it is there again after a look elsewhere */
  settings: { readonly [Kind in ChartSettings['kind']]?: SettingsOf<Kind> }
}
export type SettingsOf<Kind extends ChartSettings['kind']> = Extract<ChartSettings, { kind: Kind }>
export type SubjectStore = StoreApi<Subject>

export function createSubjectStore(): SubjectStore {
  return createStore<Subject>(() => ({ scenarioId: null, compared: null, settings: {} }))
}

const seen = new WeakMap<Workspace, Map<ScenarioId, Workspace>>()

/** The workspace as a scenario sees it; the same object for the same two, so that it is computed once. */
export function seenBy(workspace: Workspace, scenarioId: ScenarioId | null): Workspace {
  const scenario = scenarioId === null ? undefined : workspace.scenarios[scenarioId]
  if (scenario === undefined) return workspace
  let byScenario = seen.get(workspace)
  if (byScenario === undefined) seen.set(workspace, (byScenario = new Map()))
  let result = byScenario.get(scenario.id)
  if (result === undefined) byScenario.set(scenario.id, (result = applyScenario(workspace, scenario)))
  return result
}
