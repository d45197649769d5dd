import { afterEach, describe, expect, test, vi } from 'vitest'
import { threadFreeWorker } from '#tests/fixtures/thread-free-worker.ts'
import type { HostPort, WorkerPort } from './worker-port.ts'
import { createWorkerPool, type PoolOptions, type WorkerPool } from './worker-pool.ts'
import type { TaskMessage } from './worker-protocol.ts'

const request = {} as never
const pools: WorkerPool[] = []
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close()
})

function poolOf(options: PoolOptions): WorkerPool {
  const pool = createWorkerPool(options)
  pools.push(pool)
  return pool
}

/** Workers whose tasks are answered by the test; `asked` holds what reached them, in order. */
function workersByHand() {
  const asked: { message: TaskMessage; answer(fields: object): void }[] = []
  const dropped: number[] = []
  const started: ReturnType<typeof threadFreeWorker>[] = []
  const serve = (port: HostPort) =>
    port.onMessage((data) => {
      const message = data as TaskMessage
      if (message.kind !== 'task') dropped.push((data as { key: number }).key)
      else asked.push({ message, answer: (fields) => port.post({ id: message.id, ...fields }, []) })
    })
  function start(): WorkerPort {
    const worker = threadFreeWorker(serve)
    started.push(worker)
    return worker
  }
  const arrived = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count))
  return { asked, dropped, started, start, arrived }
}

describe('a pool of workers', () => {
  test('starts its workers at once and shares tasks among them, two at a time each', async () => {
    const { asked, started, start, arrived } = workersByHand()
    const pool = poolOf({ size: 2, start })
    expect(started).toHaveLength(2)
    const results = Array.from({ length: 6 }, () => pool.execute('tornado', request))
    await arrived(4)
    for (let i = 0; i < 6; i++) {
      await arrived(Math.min(6, 4 + i))
      asked[i]!.answer({ kind: 'result', result: asked[i]!.message.id })
    }
    expect(await Promise.all(results)).toEqual([1, 2, 3, 4, 5, 6])
    expect(started).toHaveLength(2)
  })

  test('passes on progress and what went wrong', async () => {
    const { asked, start, arrived } = workersByHand()
    const pool = poolOf({ size: 1, start })
    const progress: number[] = []
    const result = pool.execute('grid', request, { onProgress: (done) => progress.push(done) })
    void arrived(1).then(() => {
      asked[0]!.answer({ kind: 'progress', done: 0.25 })
      asked[0]!.answer({ kind: 'error', message: 'no such input' })
    })
    await expect(result).rejects.toThrow('no such input')
    expect(progress).toEqual([0.25])
  })

  test('brings what is kept to each worker once, until it is released', async () => {
    const { asked, dropped, start, arrived } = workersByHand()
    const pool = poolOf({ size: 2, start })
    const kept = { seed: 7 }
    const results = Array.from({ length: 4 }, () => pool.execute('tornado', request, { kept }))
    await arrived(4)
    const brought = asked.map(({ message }) => message.kept!)
    expect(brought.filter((one) => 'value' in one).map(({ value }) => value)).toEqual([kept, kept])
    expect(new Set(brought.map(({ key }) => key)).size).toBe(1)
    for (const { answer } of asked) answer({ kind: 'result', result: null })
    await Promise.all(results)
    pool.release(kept)
    await vi.waitFor(() => expect(dropped).toEqual([brought[0]!.key, brought[0]!.key]))
  })

  test('hands buffers over where it is told to, and copies them otherwise', async () => {
    const { asked, start, arrived } = workersByHand()
    const pool = poolOf({ size: 1, start })
    const [copied, given] = [Float64Array.of(1, 2), Float64Array.of(3, 4)]
    const results = [
      pool.execute('tornado', { copied } as never),
      pool.execute('tornado', { list: [{ given }] } as never, { isHandedOver: true }),
    ]
    expect([copied.length, given.length]).toEqual([2, 0])
    await arrived(2)
    expect(asked.map(({ message }) => message.request)).toEqual([
      { copied: Float64Array.of(1, 2) },
      { list: [{ given: Float64Array.of(3, 4) }] },
    ])
    for (const { answer } of asked) answer({ kind: 'result', result: null })
    await Promise.all(results)
  })

  test('rejects what cannot be sent, and goes on', async () => {
    const { asked, start, arrived } = workersByHand()
    const pool = poolOf({ size: 1, start })
    await expect(pool.execute('tornado', { call: () => 1 } as never)).rejects.toThrow(/could not be cloned/)
    const result = pool.execute('tornado', request)
    await arrived(1)
    asked[0]!.answer({ kind: 'result', result: 5 })
    expect(await result).toBe(5)
  })
})

describe('giving a task up', () => {
  test('rejects at once with the reason, and a task that waits never reaches a worker', async () => {
    const { asked, start, arrived } = workersByHand()
    const pool = poolOf({ size: 1, start })
    const controller = new AbortController()
    const running = [0, 1].map(() => pool.execute('tornado', request))
    const waiting = pool.execute('grid', request, { signal: controller.signal })
    controller.abort(new Error('another question'))
    await expect(waiting).rejects.toThrow('another question')
    await arrived(2)
    for (const { answer } of asked) answer({ kind: 'result', result: null })
    await Promise.all(running)
    const last = pool.execute('seek', request)
    await arrived(3)
    expect(asked[2]!.message.task).toBe('seek')
    asked[2]!.answer({ kind: 'result', result: 1 })
    expect(await last).toBe(1)
  })

  test('is refused at once where the signal has been given before', async () => {
    const { start } = workersByHand()
    const pool = poolOf({ size: 1, start })
    await expect(
      pool.execute('tornado', request, { signal: AbortSignal.abort(new Error('too late')) }),
    ).rejects.toThrow('too late')
  })

  test('replaces a worker that goes on all the same', async () => {
    const { asked, started, start, arrived } = workersByHand()
    const pool = poolOf({ size: 1, start, patience: 0 })
    const controller = new AbortController()
    const given = pool.execute('grid', request, { signal: controller.signal })
    await arrived(1)
    controller.abort()
    await expect(given).rejects.toThrow()
    await vi.waitFor(() => expect(started[0]!.isStopped()).toBe(true))
    const next = pool.execute('tornado', request)
    await arrived(2)
    expect(started).toHaveLength(2)
    asked[1]!.answer({ kind: 'result', result: 'new' })
    expect(await next).toBe('new')
  })

  test('leaves a worker alone that has answered in time, or that others wait for', async () => {
    const { asked, started, start, arrived } = workersByHand()
    const pool = poolOf({ size: 1, start, patience: 0 })
    const controller = new AbortController()
    const given = pool.execute('grid', request, { signal: controller.signal })
    const wanted = pool.execute('tornado', request)
    await arrived(2)
    controller.abort()
    await expect(given).rejects.toThrow()
    asked[0]!.answer({ kind: 'result', result: 'nobody waits for it' })
    asked[1]!.answer({ kind: 'result', result: 'wanted' })
    expect(await wanted).toBe('wanted')
    expect(started[0]!.isStopped()).toBe(false)
  })
})

describe('when workers fail', () => {
  test('who waits is told why, and the next task finds a new worker', async () => {
    const failures: ((reason: Error) => void)[] = []
    const { asked, started, start, arrived } = workersByHand()
    const pool = poolOf({
      size: 1,
      start: () => ({ ...start(), onFailure: (listener) => failures.push(listener) }),
    })
    const lost = pool.execute('tornado', request)
    void arrived(1).then(() => failures[0]!(new Error('out of memory')))
    await expect(lost).rejects.toThrow('out of memory')
    const next = pool.execute('tornado', request)
    await arrived(2)
    expect(started).toHaveLength(2)
    asked[1]!.answer({ kind: 'result', result: 2 })
    expect(await next).toBe(2)
  })

  test('an answer that is none of ours counts as a failure', async () => {
    const { asked, started, start, arrived } = workersByHand()
    const pool = poolOf({ size: 1, start })
    const lost = pool.execute('tornado', request)
    await arrived(1)
    asked[0]!.answer({ kind: 'result, or so' })
    await expect(lost).rejects.toThrow('no answer')
    expect(started[0]!.isStopped()).toBe(true)
  })

  test('closing stops all, and nothing is taken on any more', async () => {
    const { started, start, arrived } = workersByHand()
    const pool = poolOf({ size: 2, start })
    const pending = Array.from({ length: 5 }, () => pool.execute('tornado', request))
    void arrived(4).then(pool.close)
    for (const outcome of await Promise.allSettled(pending))
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { message: 'the workers have been stopped' },
      })
    expect(started.every((worker) => worker.isStopped())).toBe(true)
    await expect(pool.execute('tornado', request)).rejects.toThrow('stopped')
  })
})
