import { AnalysisCancelled } from '#engine/analysis/hooks.ts'
import { tasksWith, type DoTask, type Executor } from './worker-tasks.ts'
import { loadKernel } from './wasm-kernel.ts'

/**
 * Does tasks one after the other where it is called, after whatever else is waiting for its turn there. `pass` stands
 * for what a message does to what goes in and out.
 */
export function executorHere(pass: <Data>(data: Data) => Data = (data) => data): Executor {
  let tasks: Promise<DoTask> | undefined
  const keptHere = new WeakMap<object, object>()
  function passedOnce(kept: object): object {
    const known = keptHere.get(kept) ?? pass(kept)
    keptHere.set(kept, known)
    return known
  }
  return {
    parallel: 1,
    async execute(task, request, { signal, onProgress, kept } = {}) {
      tasks ??= loadKernel().then(tasksWith)
      const doTask = await tasks
      await nextTurn()
      signal?.throwIfAborted()
      try {
        return pass(
          doTask(task, pass(request), kept === undefined ? undefined : passedOnce(kept), {
            ...(onProgress === undefined ? {} : { onProgress }),
            isCancelled: () => signal?.aborted === true,
          }),
        )
      } catch (error) {
        throw error instanceof AnalysisCancelled && signal !== undefined ? signal.reason : error
      }
    },
    release: (kept) => keptHere.delete(kept),
  }
}

/** Lets everything else that is waiting go first. A timer would make each turn wait for some milliseconds. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
