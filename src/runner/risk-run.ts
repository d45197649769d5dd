import type { RiskRequest, RiskResult } from '#engine/analysis/requests.ts'
import { blockCount } from '#engine/risk/simulate.ts'
import type { RunOptions } from './engine-runner.ts'
import { collectBlocks } from './risk-collector.ts'
import type { Executor, TaskOptions } from './worker-tasks.ts'

/** Blocks in one task: few, so that a run that is given up ends soon; of fast ones several, as messages take time too. */
const blocksInTask = { kernel: 4, general: 1 } as const
/** Tasks asked for at once for each worker, so that none waits for the next one. */
const tasksAhead = 2

/**
 * Simulates all blocks of a request where the executor does its tasks, and puts them together in their order, so that
 * the same seed gives the same bits however many take part. Ends within a task's time when it is given up. SPEC S82.
 */
export async function runRisk(
  executor: Executor,
  request: RiskRequest,
  { signal, onProgress }: RunOptions = {},
): Promise<RiskResult> {
  signal?.throwIfAborted()
  const ending = new AbortController()
  const stop = signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal])
  const options: TaskOptions = { kept: request, signal: stop }
  const blocks = blockCount(request.trials)
  const collector = collectBlocks(executor, request, stop)
  let next = 0
  let atOnce = 1
  async function work(): Promise<void> {
    while (next < blocks) {
      const from = next
      next = Math.min(blocks, from + atOnce)
      const simulated = await executor.execute('risk-blocks', { from, to: next }, options)
      atOnce = blocksInTask[simulated[0]!.way]
      await collector.take(from, simulated)
      onProgress?.(collector.blocksTaken() / blocks)
    }
  }
  try {
    await Promise.all(Array.from({ length: tasksAhead * executor.parallel }, work))
    const sum = await collector.sum()
    return await executor.execute('risk-finish', sum, { ...options, isHandedOver: true })
  } finally {
    // Where one task has failed, the others need not go on.
    ending.abort()
    executor.release(request)
  }
}
