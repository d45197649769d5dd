import { isMainThread, parentPort } from 'node:worker_threads'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { serveTasks } from '#runner/worker-host.ts'
import { hostPort } from './node-worker.ts'
import { progressLine } from './progress-line.ts'
import { run } from './run.ts'

/** Entry of the command line and of the threads that it starts. */
if (isMainThread) await answer(process.argv.slice(2))
else serveTasks(hostPort(parentPort!), loadKernel())

/** JSON alone on stdout, everything else on stderr, the exit code set at the end. */
async function answer(line: readonly string[]): Promise<void> {
  // Whoever reads may stop reading, as `head` does.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  const progress = progressLine(process.stderr)
  const outcome = await run(line, progress === null ? {} : { onProgress: progress.show })
  progress?.clear()
  if (outcome.stdout !== '') process.stdout.write(outcome.stdout)
  if (outcome.stderr !== '') process.stderr.write(outcome.stderr)
  process.exitCode = outcome.exitCode
}
