import { isMainThread, parentPort } from 'node:worker_threads'
import { hostPort, startWorker } from '#cli/node-worker.ts'
import { finishFans, simulateTrials } from '#runner/risk-trials.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { serveTasks } from '#runner/worker-host.ts'
import { createWorkerPool, type WorkerPool } from '#runner/worker-pool.ts'
import { riskOfReference } from './risk-model.ts'

// The module is also what its own worker threads run.
if (!isMainThread) serveTasks(hostPort(parentPort!), loadKernel())

let pool: WorkerPool | undefined

/** R2 by two workers, which stay and are warm, as the application shares its trials among them. */
export async function simulateWithWorkers(trials: number, seed: number) {
  pool ??= createWorkerPool({ size: 2, start: startWorker })
  const request = riskOfReference(trials, seed)
  const options = { kept: request, signal: new AbortController().signal }
  const sum = await simulateTrials(pool, request, options)
  const { fan } = await finishFans(pool, sum, options)
  pool.release(request)
  const { mean, p5, p50, p95 } = fan
  return { trials, mean, p5, p50, p95, probRoiPositive: sum.profitable / trials }
}

/** Lets the process end. */
export function stopWorkers(): void {
  pool?.close()
}
