import { project } from '#engine/project.ts'
import { projectionInput } from '#engine/projection-input.ts'
import type { EngineRunner } from './engine-runner.ts'
import { executorHere } from './executor-here.ts'
import { runnerOn } from './runner-on.ts'

/** Runs the engine on clones of what goes in and out, as a message to a worker would: for tests. */
export const clonedRunner: EngineRunner = runnerOn(executorHere(structuredClone), (workspace) => {
  const input = projectionInput(structuredClone(workspace))
  return input === null ? null : structuredClone(project(structuredClone(input)))
})
