import type { Kernel } from '#engine/kernel/kernel.ts'
import type { HostPort } from './worker-port.ts'
import { buffersIn, readOrder, type AnswerMessage, type TaskMessage } from './worker-protocol.ts'
import { tasksWith, type DoTask, type TaskName, type Tasks } from './worker-tasks.ts'

/** Progress is told in steps of a hundredth, so that messages do not take longer than the work. */
const progressSteps = 100

/** Answers the tasks that come through a port, one after the other; runs in a worker. */
export function serveTasks(port: HostPort, kernel: Promise<Kernel | null>): void {
  const kept = new Map<number, unknown>()
  const tasks = kernel.then(tasksWith)
  // What comes while the kernel is loading waits for it, in its turn.
  let turn = Promise.resolve()
  port.onMessage((data) => {
    const order = readOrder(data)
    turn = turn.then(() => {
      if (order.kind === 'task') return answer(order)
      kept.delete(order.key)
      return undefined
    })
  })

  async function answer(order: TaskMessage): Promise<void> {
    const { id } = order
    try {
      if (order.kept !== null && 'value' in order.kept) kept.set(order.kept.key, order.kept.value)
      const result = resultOf(order, await tasks)
      port.post({ kind: 'result', id, result } satisfies AnswerMessage, buffersIn(result))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      port.post({ kind: 'error', id, message } satisfies AnswerMessage, [])
    }
  }

  function resultOf({ id, task, request, kept: named }: TaskMessage, doTask: DoTask): unknown {
    let told = 0
    const onProgress = (done: number) => {
      const step = Math.floor(done * progressSteps)
      if (step > told) port.post({ kind: 'progress', id, done } satisfies AnswerMessage, [])
      told = Math.max(told, step)
    }
    const held = named === null ? undefined : kept.get(named.key)
    return doTask(task as TaskName, request as Tasks[TaskName]['request'], held, { onProgress })
  }
}
