import { useStore } from 'zustand'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Scenario } from '#domain/scenario.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'
import { useOpenWorkspace, useProject, useWorkspace } from './session-context.tsx'
import { seenBy } from './subject.ts'

interface SubjectInView {
  /** null: the plan */
  scenario: Scenario | null
  /** The workspace with the scenario applied */
  seen: Workspace
  select(scenarioId: ScenarioId | null): void
}

/** The scenario that is looked at, as it is shown: with the drag that is going on, if any. */
export function useSubject(): SubjectInView {
  const { subject } = useOpenWorkspace()
  const workspace = useWorkspace()
  const scenarioId = useStore(subject, (state) => state.scenarioId)
  const scenario = scenarioId === null ? undefined : workspace.scenarios[scenarioId]
  return {
    scenario: scenario ?? null,
    seen: seenBy(workspace, scenario?.id ?? null),
    select: (next) => subject.setState({ scenarioId: next }),
  }
}

/** The projection of what is looked at, and the plan's beside it (the ghost); the ghost is null for the plan. */
export function useSubjectProjection(): { projection: Projection | null; ghost: Projection | null } {
  const workspace = useWorkspace()
  const project = useProject()
  const { scenario, seen } = useSubject()
  return { projection: project(seen), ghost: scenario === null ? null : project(workspace) }
}

/** The scenarios that are laid beside each other, those that are gone left out. */
export function useCompared(): {
  compared: readonly (ScenarioId | null)[]
  setCompared(next: readonly (ScenarioId | null)[]): void
} {
  const { subject } = useOpenWorkspace()
  const { scenarios } = useWorkspace()
  const compared = useStore(subject, (state) => state.compared)
  return {
    compared: compared.filter((id) => id === null || scenarios[id] !== undefined),
    setCompared: (next) => subject.setState({ compared: next }),
  }
}
