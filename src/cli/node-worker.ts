import { Worker, type MessagePort } from 'node:worker_threads'
import type { HostPort, WorkerPort } from '#runner/worker-port.ts'

/** Starts a thread that does tasks. The build makes one file of everything, which serves them where it is a thread. */
export function startWorker(): WorkerPort {
  const worker = new Worker(new URL(import.meta.url))
  return {
    post: (message, handedOver) => worker.postMessage(message, handedOver),
    onMessage: (listener) => worker.on('message', listener),
    onFailure(listener) {
      worker.on('error', listener)
      worker.on('exit', (code) => listener(new Error(`a worker ended with code ${code}`)))
    },
    stop: () => void worker.terminate(),
  }
}

/** The same seen from within the thread. */
export function hostPort(port: MessagePort): HostPort {
  return {
    post: (message, handedOver) => port.postMessage(message, handedOver),
    onMessage: (listener) => port.on('message', listener),
  }
}
