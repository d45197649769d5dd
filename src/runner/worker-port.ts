/** One worker, of a window or of Node, as the pool sees it. */
export interface WorkerPort {
  post(message: unknown, handedOver: ArrayBuffer[]): void
  onMessage(listener: (data: unknown) => void): void
  /** The worker cannot be started, or has thrown outside of a task. */
  onFailure(listener: (reason: Error) => void): void
  stop(): void
}

/** The other end: what a worker hears and says. */
export interface HostPort {
  post(message: unknown, handedOver: ArrayBuffer[]): void
  onMessage(listener: (data: unknown) => void): void
}
