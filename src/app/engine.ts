import type { EngineRunner } from '#runner/engine-runner.ts'
import { workerRunner, workersFor } from '#runner/worker-runner.ts'
import { startEngineWorker } from './start-engine-worker.ts'

let engine: EngineRunner | undefined

/** The engine of this window with its workers, started with the first workspace so that Home is not kept waiting. */
export function windowEngine(): EngineRunner {
  engine ??= workerRunner({ size: workersFor(navigator.hardwareConcurrency), start: startEngineWorker })
  return engine
}
