import { project } from '#engine/project.ts'
import { projectionInput } from '#engine/projection-input.ts'
import type { EngineRunner } from './engine-runner.ts'
import { executorHere } from './executor-here.ts'
import { runnerOn } from './runner-on.ts'

/** Runs the engine where it is called: one projection takes less than a message to a worker would. */
export const inlineRunner: EngineRunner = runnerOn(executorHere(), (workspace) => {
  const input = projectionInput(workspace)
  return input === null ? null : project(input)
})
