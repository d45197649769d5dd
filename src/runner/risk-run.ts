import type { RiskRequest, RiskResult } from '#engine/analysis/requests.ts'
import { finishedRisk } from '#engine/risk/finish-risk.ts'
import type { RunOptions } from './engine-runner.ts'
import { finishFans, simulateTrials } from './risk-trials.ts'
import type { Executor } from './worker-tasks.ts'

/**
 * Simulates a request where the executor does its tasks, and says what the trials mean: the same bits however many
 * take part. Ends within a task's time when it is given up. SPEC S82.
 */
export async function runRisk(
  executor: Executor,
  request: RiskRequest,
  { signal, onProgress }: RunOptions = {},
): Promise<RiskResult> {
  signal?.throwIfAborted()
  const ending = new AbortController()
  const stop = signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal])
  const options = { kept: request, signal: stop }
  try {
    const sum = await simulateTrials(executor, request, options, onProgress)
    const { figure } = sum
    const parts = executor.parallel
    const [fan, statistics, ...sources] = await Promise.all([
      finishFans(executor, sum, options),
      executor.execute('risk-statistics', figure, options),
      ...Array.from({ length: parts }, (_, part) =>
        executor.execute('risk-sources', { figure, part, parts }, options),
      ),
    ])
    return finishedRisk(request, { ...sum, ...fan }, statistics, sources.flat())
  } finally {
    // Where one task has failed, the others need not go on.
    ending.abort()
    executor.release(request)
  }
}
