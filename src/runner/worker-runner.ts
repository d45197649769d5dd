import { project } from '#engine/project.ts'
import { projectionInput } from '#engine/projection-input.ts'
import type { EngineRunner } from './engine-runner.ts'
import { runnerOn } from './runner-on.ts'
import { createWorkerPool, type PoolOptions } from './worker-pool.ts'

/** More would wait for memory, and each holds an engine of its own. */
const most = 8

/** How many workers a machine with so many processors should have: one processor is left to the window. */
export function workersFor(processors: number): number {
  return Math.max(1, Math.min(most, processors - 1))
}

/**
 * Runs what takes longer than a message in workers, and one projection where it is asked for. The workers are started
 * at once; `close` stops them.
 */
export function workerRunner(options: PoolOptions): EngineRunner & { close(): void } {
  const pool = createWorkerPool(options)
  const runner = runnerOn(pool, (workspace) => {
    const input = projectionInput(workspace)
    return input === null ? null : project(input)
  })
  return { ...runner, close: pool.close }
}
