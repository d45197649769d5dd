import { useCallback, useEffect, useRef, useState } from 'react'
import type { EngineRunner, RunOptions } from '#runner/engine-runner.ts'
import { useOpenWorkspace } from './session-context.tsx'

/** Long work of the engine as a screen shows it; the last result stays in view while the next is computed. */
export interface Task<Request, Result> {
  status: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  /** Share that is done while it runs, 0 to 1 */
  progress: number
  result: Result | null
  /** What `result` is the answer to */
  request: Request | null
  /** Message of a failure */
  error: string | null
  start(request: Request): void
  cancel(): void
}

export type Work<Request, Result> = (
  engine: EngineRunner,
  request: Request,
  options: RunOptions,
) => Promise<Result>

type TaskState<Request, Result> = Omit<Task<Request, Result>, 'start' | 'cancel'>

const idle = { status: 'idle', progress: 0, result: null, request: null, error: null } as const

/**
 * Runs work of the engine one at a time: starting again drops what was under way, and so does leaving the
 * screen. `work` should be the same function at each call. What took long to compute may be remembered under a
 * name, so that it is there again when the screen is.
 */
export function useTask<Request, Result>(
  work: Work<Request, Result>,
  rememberedAs?: string,
): Task<Request, Result> {
  const { engine, memory } = useOpenWorkspace()
  const controller = useRef<AbortController | null>(null)
  const [state, setState] = useState<TaskState<Request, Result>>(() => {
    const remembered = rememberedAs === undefined ? undefined : memory.get(rememberedAs)
    return (remembered as TaskState<Request, Result> | undefined) ?? idle
  })

  const start = useCallback(
    (request: Request) => {
      controller.current?.abort()
      const own = new AbortController()
      controller.current = own
      const isCurrent = () => controller.current === own
      setState((before) => ({ ...before, status: 'running', progress: 0, error: null }))
      work(engine, request, {
        signal: own.signal,
        onProgress: (progress) => {
          if (isCurrent()) setState((before) => ({ ...before, progress }))
        },
      }).then(
        (result) => {
          if (!isCurrent()) return
          const answered = { status: 'done', progress: 1, result, request, error: null } as const
          if (rememberedAs !== undefined) memory.set(rememberedAs, answered)
          setState(answered)
        },
        (error: unknown) => {
          if (!isCurrent()) return
          if (own.signal.aborted) setState((before) => ({ ...before, status: 'cancelled' }))
          else setState((before) => ({ ...before, status: 'failed', error: String(error) }))
        },
      )
    },
    [engine, memory, work, rememberedAs],
  )

  const cancel = useCallback(() => controller.current?.abort(), [])

  useEffect(
    () => () => {
      const own = controller.current
      controller.current = null
      own?.abort()
    },
    [],
  )

  return { ...state, start, cancel }
}

/** Work that follows its request: a new one (by identity) starts it anew, null leaves the last result. */
export function useFollowingTask<Request, Result>(
  work: Work<Request, Result>,
  request: Request | null,
): Task<Request, Result> {
  const task = useTask(work)
  const { start } = task
  useEffect(() => {
    if (request !== null) start(request)
  }, [request, start])
  return task
}
