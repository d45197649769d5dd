import { project } from '#engine/project.ts'
import { projectionInput } from '#engine/projection-input.ts'
import type { EngineRunner } from './engine-runner.ts'

/** Runs the engine on clones of what goes in and out, as a message to a worker would: for tests. */
export const clonedRunner: EngineRunner = {
  project(workspace) {
    const input = projectionInput(structuredClone(workspace))
    return input === null ? null : structuredClone(project(structuredClone(input)))
  },
}
