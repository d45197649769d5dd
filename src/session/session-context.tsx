import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Workspace } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'
import type { EngineRunner } from '#runner/engine-runner.ts'
import type { SaveState } from '#storage/workspace-saver.ts'
import type { Session } from './session.ts'
import { createSubjectStore, type SubjectStore } from './subject.ts'

/** Says whether the edits so far are on the disk; WorkspaceSaver of storage is one. */
export interface SaveSign {
  readonly state: SaveState
  onState(listener: (state: SaveState) => void): () => void
}

interface OpenWorkspace {
  session: Session
  saveSign: SaveSign
  engine: EngineRunner
  project(workspace: Workspace): Projection | null
  subject: SubjectStore
  /** What screens want to find again, by keys of their own; neither saved nor undone */
  memory: Map<string, unknown>
}

const SessionContext = createContext<OpenWorkspace | null>(null)

interface SessionProviderProps {
  session: Session
  saveSign: SaveSign
  engine: EngineRunner
  children: ReactNode
}

/** Makes the open workspace known to the screens below. */
export function SessionProvider({ session, saveSign, engine, children }: SessionProviderProps) {
  const value = useMemo(
    () => ({
      session,
      saveSign,
      engine,
      project: rememberProjections(engine),
      subject: createSubjectStore(),
      memory: new Map<string, unknown>(),
    }),
    [session, saveSign, engine],
  )
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>
}

export function useOpenWorkspace(): OpenWorkspace {
  const value = useContext(SessionContext)
  if (value === null) throw new Error('this hook needs a SessionProvider')
  return value
}

/** Computes the projection of any state of the workspace; the same state is computed once. */
export function useProject(): (workspace: Workspace) => Projection | null {
  return useOpenWorkspace().project
}

export function useSession(): Session {
  return useOpenWorkspace().session
}

/** The workspace as screens show it: with the drag that is going on, if any. */
export function useWorkspace(): Workspace {
  return useStore(useSession().store, (state) => state.previewed ?? state.committed)
}

/** The workspace as it is saved: what leaves the application holds no drag that may yet be taken back. */
export function useCommittedWorkspace(): Workspace {
  return useStore(useSession().store, (state) => state.committed)
}

/**
 * One part of the workspace as screens show it. Records keep their identity until they change, so what selects
 * a record or a value is drawn anew only when that has changed.
 */
export function useWorkspacePart<Part>(select: (workspace: Workspace) => Part): Part {
  return useStore(useSession().store, (state) => select(state.previewed ?? state.committed))
}

/** The projection of what is shown, and of what was committed while something is dragged (the ghost). */
export function useProjection(): { projection: Projection | null; ghost: Projection | null } {
  const { session, project } = useOpenWorkspace()
  const committed = useStore(session.store, (state) => state.committed)
  const previewed = useStore(session.store, (state) => state.previewed)
  return {
    projection: project(previewed ?? committed),
    ghost: previewed === null ? null : project(committed),
  }
}

export function useSaveState(): SaveState {
  const { saveSign } = useOpenWorkspace()
  return useSyncExternalStore(
    (listener) => saveSign.onState(listener),
    () => saveSign.state,
  )
}

export function useUndo(): { canUndo: boolean; canRedo: boolean } {
  const { store } = useSession()
  const canUndo = useStore(store, (state) => state.undoSteps.length > 0)
  const canRedo = useStore(store, (state) => state.redoSteps.length > 0)
  return { canUndo, canRedo }
}

/** Workspaces are immutable: the same one has the same projection, however many screens ask. */
function rememberProjections(engine: EngineRunner): (workspace: Workspace) => Projection | null {
  const known = new WeakMap<Workspace, { projection: Projection | null }>()
  return (workspace) => {
    let entry = known.get(workspace)
    if (entry === undefined) {
      entry = { projection: engine.project(workspace) }
      known.set(workspace, entry)
    }
    return entry.projection
  }
}
