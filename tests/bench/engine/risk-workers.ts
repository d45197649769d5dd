import { Worker, type MessagePort } from 'node:worker_threads'
import { blocksOf } from '#engine/batch/simulate.ts'
import { finishFan, type FanLines, type FanState } from '#engine/risk/fan.ts'
import { buffersIn } from '#runner/worker-protocol.ts'
import { fanOf, outcomeOf, simulateBlocks, type BlockRange } from './risk-model.ts'

const tasks = {
  blocks: simulateBlocks,
  lines: (fan: FanState): FanLines => finishFan(fan).fan,
}

type TaskMessage = { task: 'blocks'; request: BlockRange } | { task: 'lines'; request: FanState }

/** What a thread of this module does: one task after the other, whose buffers it hands over. */
export function serveRiskTasks(port: MessagePort): void {
  port.on('message', (message: TaskMessage) => {
    const result = message.task === 'blocks' ? tasks.blocks(message.request) : tasks.lines(message.request)
    port.postMessage(result, buffersIn(result))
  })
}

let workers: Worker[] | undefined

/** R2 by two workers, which stay and are warm: each simulates half of the blocks and sums up half of the months. */
export async function simulateWithWorkers(trials: number, seed: number) {
  workers ??= Array.from({ length: 2 }, () => new Worker(new URL(import.meta.url)))
  const blocks = blocksOf(trials)
  const simulated = await Promise.all(
    workers.map((worker, i) =>
      ask<ReturnType<typeof simulateBlocks>>(worker, {
        task: 'blocks',
        request: { trials, seed, from: share(blocks, i), to: share(blocks, i + 1) },
      }),
    ),
  )
  const fan = fanOf(simulated.flat())
  const halves = await Promise.all(
    workers.map((worker, i) =>
      ask<FanLines>(worker, {
        task: 'lines',
        request: monthsOf(fan, share(fan.months, i), share(fan.months, i + 1)),
      }),
    ),
  )
  return outcomeOf(fan, joined(halves))
}

/** Lets the process end. */
export function stopWorkers(): void {
  for (const worker of workers ?? []) void worker.terminate()
}

function share(count: number, parts: number): number {
  return Math.floor((count * parts) / 2)
}

function ask<Answer>(worker: Worker, message: TaskMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject)
      resolve(answer)
    })
    worker.once('error', reject)
    worker.postMessage(message, buffersIn(message.request))
  })
}

/** Some months of a fan, as a copy. */
function monthsOf(fan: FanState, from: number, to: number): FanState {
  return {
    ...fan,
    months: to - from,
    sums: fan.sums.slice(from, to),
    kept: fan.kept.map(({ trials, cumulativeCash, sums }) => ({
      trials,
      cumulativeCash: cumulativeCash.slice(from * trials, to * trials),
      sums: sums.slice(from, to),
    })),
  }
}

function joined(parts: FanLines[]): FanLines {
  const names = Object.keys(parts[0]!) as (keyof FanLines)[]
  return Object.fromEntries(
    names.map((name) => [name, Float64Array.from(parts.flatMap((part) => Array.from(part[name])))]),
  ) as FanLines
}
