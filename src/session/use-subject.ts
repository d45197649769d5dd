import { useRef } from 'react'
import { useStore } from 'zustand'
import type { ScenarioId } from '#domain/identifier.ts'
import { maximumCompared, subjectsOf, type ChartSettings } from '#domain/kept-chart.ts'
import type { Scenario } from '#domain/scenario.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'
import { useOpenWorkspace, useProject, useWorkspace } from './session-context.tsx'
import { seenBy, type SettingsOf, type SubjectStore } from './subject.ts'

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

/** The scenarios that are laid beside each other, as many as there is room for at first; those that are gone left out. */
export function useCompared(): {
  compared: readonly (ScenarioId | null)[]
  setCompared(next: readonly (ScenarioId | null)[]): void
} {
  const { subject } = useOpenWorkspace()
  const { scenarios, whatIf } = useWorkspace()
  const chosen = useStore(subject, (state) => state.compared)
  const compared = chosen ?? [null, ...whatIf.scenarioOrder].slice(0, maximumCompared)
  return {
    compared: compared.filter((id) => id === null || scenarios[id] !== undefined),
    setCompared: (next) => subject.setState({ compared: next }),
  }
}

/**
 * What is asked in one way: as it was last, or as it was kept on the board, otherwise `initial`. Its subject is
 * always the scenario in view.
 */
export function useChartSettings<Kind extends ChartSettings['kind']>(
  kind: Kind,
  initial: () => SettingsOf<Kind>,
): [settings: SettingsOf<Kind>, change: (fields: Partial<SettingsOf<Kind>>) => void] {
  const { subject } = useOpenWorkspace()
  const { scenario } = useSubject()
  const remembered = useStore(subject, (state) => state.settings[kind]) as SettingsOf<Kind> | undefined
  const first = useRef<SettingsOf<Kind> | null>(null)
  const settings = remembered ?? (first.current ??= initial())
  const own = 'subject' in settings ? { ...settings, subject: scenario?.id ?? null } : settings
  return [own, (fields) => remember(subject, { ...settings, ...fields })]
}

/** Shows a kept chart where it was made, as it was. */
export function useOpenChart(): (settings: ChartSettings) => void {
  const { subject } = useOpenWorkspace()
  return (settings) => {
    remember(subject, settings)
    if (settings.kind === 'compare') subject.setState({ compared: subjectsOf(settings) })
    else subject.setState({ scenarioId: subjectsOf(settings)[0] ?? null })
  }
}

function remember(store: SubjectStore, settings: ChartSettings): void {
  store.setState(({ settings: all }) => ({ settings: { ...all, [settings.kind]: settings } }))
}
