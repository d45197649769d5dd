import type { Workspace } from '#domain/workspace.ts'
import { project, type Projection } from '../project.ts'
import { projectionInput } from '../projection-input.ts'

/** The projection of a workspace; null where no stage is on the path. SPEC S8. */
export function projected(workspace: Workspace): Projection | null {
  const input = projectionInput(workspace)
  return input === null ? null : project(input)
}
