import type { RiskRequest } from '#engine/analysis/requests.ts'
import { joinedFan } from '#engine/risk/fan-parts.ts'
import type { FinishedFan } from '#engine/risk/fan.ts'
import type { RiskSum } from '#engine/risk/risk-block.ts'
import { blockCount } from '#engine/risk/simulate.ts'
import type { RunOptions } from './engine-runner.ts'
import { collectBlocks } from './risk-collector.ts'
import type { Executor, TaskOptions } from './worker-tasks.ts'

/** How the tasks of a run are done: the request is kept, and they can be given up. */
export type RiskTaskOptions = Required<Pick<TaskOptions, 'kept' | 'signal'>>

/** Most blocks in one task: few, so that a run that is given up ends soon; of fast ones more, as messages take time too. */
const blocksInTask = { kernel: 8, general: 1 } as const
/** Tasks asked for at once for each worker, so that none waits for the next one. */
const tasksAhead = 2

/**
 * Simulates all blocks of a request where the executor does its tasks, and puts them together in their order, so that
 * the same seed gives the same bits however many take part. SPEC S82.
 */
export async function simulateTrials(
  executor: Executor,
  request: RiskRequest,
  options: RiskTaskOptions,
  onProgress?: RunOptions['onProgress'],
): Promise<RiskSum> {
  const blocks = blockCount(request.trials)
  const parts = executor.parallel
  const collector = collectBlocks(executor, request, options.signal)
  let next = 0
  let most = 1
  async function work(): Promise<void> {
    while (next < blocks) {
      const from = next
      // Ever fewer, so that all workers end at about the same time.
      const share = Math.floor((blocks - from) / (2 * tasksAhead * parts))
      next = from + Math.max(1, Math.min(most, share))
      const simulated = await executor.execute('risk-blocks', { from, to: next, parts }, options)
      most = blocksInTask[simulated[0]!.way]
      await collector.take(from, simulated)
      onProgress?.(collector.blocksTaken() / blocks)
    }
  }
  await Promise.all(Array.from({ length: tasksAhead * parts }, work))
  return collector.sum()
}

/** The lines of the fan, each part of it by another worker. */
export async function finishFans(
  executor: Executor,
  { fans }: RiskSum,
  { signal }: RiskTaskOptions,
): Promise<FinishedFan> {
  const options = { signal, isHandedOver: true }
  return joinedFan(await Promise.all(fans.map((fan) => executor.execute('risk-fan', fan, options))))
}
