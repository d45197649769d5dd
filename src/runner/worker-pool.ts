import type { WorkerPort } from './worker-port.ts'
import { buffersIn, readAnswer, type AnswerMessage, type TaskMessage } from './worker-protocol.ts'
import type { Executor, TaskOptions } from './worker-tasks.ts'

export interface PoolOptions {
  /** How many workers */
  size: number
  /** Starts one */
  start: () => WorkerPort
  /** Milliseconds that a worker may go on with a task which nobody waits for any more, before it is replaced */
  patience?: number
}

export interface WorkerPool extends Executor {
  /** Stops all workers; what is not done is rejected. */
  close(): void
}

/** A task on its way. */
interface Job {
  message: Omit<TaskMessage, 'kept'>
  options: TaskOptions
  settle(outcome: { result: unknown } | { error: unknown }): void
}

interface PoolWorker {
  port: WorkerPort
  /** In the order in which they were sent; null: the answer is waited for by nobody */
  jobs: Map<number, Job | null>
  knows: Set<number>
  timer: ReturnType<typeof setTimeout> | undefined
}

/** Tasks that a worker may have at once: the next one waits at its door while it works. */
const atOnce = 2

/**
 * Workers that share the tasks, started at once so that the first task finds them warm. A worker that fails, or
 * that goes on with a task that was given up, is replaced.
 */
export function createWorkerPool({ size, start, patience = 250 }: PoolOptions): WorkerPool {
  const workers = new Set<PoolWorker>()
  const waiting: Job[] = []
  const keys = new WeakMap<object, number>()
  let lastId = 0
  let isClosed = false
  for (let i = 0; i < size; i++) startWorker()

  function startWorker(): void {
    const worker: PoolWorker = { port: start(), jobs: new Map(), knows: new Set(), timer: undefined }
    workers.add(worker)
    worker.port.onMessage((data) => hear(worker, data))
    worker.port.onFailure((reason) => remove(worker, reason))
  }

  /** Takes a worker out; who waits for it is told why. The next task starts another one. */
  function remove(worker: PoolWorker, reason: unknown): void {
    if (!workers.delete(worker)) return
    clearTimeout(worker.timer)
    worker.port.stop()
    for (const job of worker.jobs.values()) job?.settle({ error: reason })
    if (waiting.length > 0) distribute()
  }

  function hear(worker: PoolWorker, data: unknown): void {
    let answer: AnswerMessage
    try {
      answer = readAnswer(data)
    } catch (error) {
      remove(worker, error)
      return
    }
    const job = worker.jobs.get(answer.id)
    if (answer.kind === 'progress') {
      job?.options.onProgress?.(answer.done)
      return
    }
    worker.jobs.delete(answer.id)
    if (!isGivenUp(worker)) clearTimeout(worker.timer)
    if (answer.kind === 'result') job?.settle({ result: answer.result })
    else job?.settle({ error: new Error(answer.message) })
    distribute()
  }

  function distribute(): void {
    if (isClosed) return
    while (workers.size < size && waiting.length > 0) startWorker()
    while (waiting.length > 0) {
      const free = [...workers].filter(({ jobs }) => jobs.size < atOnce)
      if (free.length === 0) return
      send(
        free.reduce((least, one) => (one.jobs.size < least.jobs.size ? one : least)),
        waiting.shift()!,
      )
    }
  }

  function send(worker: PoolWorker, job: Job): void {
    const { message, options } = job
    worker.jobs.set(message.id, job)
    const key = options.kept === undefined ? undefined : keys.get(options.kept)
    const isNew = key !== undefined && !worker.knows.has(key)
    if (isNew) worker.knows.add(key)
    const kept = key === undefined ? null : isNew ? { key, value: options.kept } : { key }
    try {
      worker.port.post({ ...message, kept }, options.isHandedOver === true ? buffersIn(message.request) : [])
    } catch (error) {
      // What cannot be cloned cannot be asked for.
      worker.jobs.delete(message.id)
      job.settle({ error })
    }
  }

  /** A task whose answer is not wanted: forgotten where it waits; where it is being done, it may end in time. */
  function giveUp(id: number): void {
    const place = waiting.findIndex(({ message }) => message.id === id)
    if (place >= 0) waiting.splice(place, 1)
    for (const worker of workers) {
      if (!worker.jobs.has(id)) continue
      worker.jobs.set(id, null)
      clearTimeout(worker.timer)
      worker.timer = setTimeout(() => {
        if (isGivenUp(worker)) remove(worker, null)
      }, patience)
    }
  }

  return {
    parallel: size,
    execute(task, request, options = {}) {
      const { signal, kept } = options
      return new Promise((resolve, reject) => {
        if (isClosed) throw new Error('the workers have been stopped')
        signal?.throwIfAborted()
        const id = ++lastId
        if (kept !== undefined && !keys.has(kept)) keys.set(kept, id)
        const abort = () => {
          giveUp(id)
          reject(signal!.reason)
        }
        signal?.addEventListener('abort', abort, { once: true })
        waiting.push({
          message: { kind: 'task', id, task, request },
          options,
          settle(outcome) {
            signal?.removeEventListener('abort', abort)
            if ('error' in outcome) reject(outcome.error)
            else resolve(outcome.result as never)
          },
        })
        distribute()
      })
    },
    release(kept) {
      const key = keys.get(kept)
      if (key === undefined) return
      keys.delete(kept)
      for (const { port, knows } of workers) if (knows.delete(key)) port.post({ kind: 'drop', key }, [])
    },
    close() {
      isClosed = true
      const reason = new Error('the workers have been stopped')
      for (const job of waiting.splice(0)) job.settle({ error: reason })
      for (const worker of workers) remove(worker, reason)
    },
  }
}

/** Whether all that a worker has to do is waited for by nobody. */
function isGivenUp({ jobs }: PoolWorker): boolean {
  return jobs.size > 0 && [...jobs.values()].every((job) => job === null)
}
