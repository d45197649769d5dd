import type { WorkerPort } from '#runner/worker-port.ts'

/** Starts a worker of the window. It comes from the bundle, as the content security policy demands. */
export function startEngineWorker(): WorkerPort {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })
  return {
    post: (message, handedOver) => worker.postMessage(message, handedOver),
    onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onFailure(listener) {
      worker.addEventListener('error', (event) =>
        listener(new Error(event.message || 'the worker cannot be started')),
      )
      worker.addEventListener('messageerror', () => listener(new Error('a message could not be read')))
    },
    stop: () => worker.terminate(),
  }
}
