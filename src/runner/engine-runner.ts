import type { Workspace } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'

/** Where the engine runs. */
export interface EngineRunner {
  /** The projection of a valid workspace; null where no stage is on the path. */
  project(workspace: Workspace): Projection | null
}
