import { run } from './run.ts'

/** Entry of the command line: JSON alone on stdout, everything else on stderr, the exit code set at the end. */
// Whoever reads may stop reading, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const outcome = await run(process.argv.slice(2))
if (outcome.stdout !== '') process.stdout.write(outcome.stdout)
if (outcome.stderr !== '') process.stderr.write(outcome.stderr)
process.exitCode = outcome.exitCode
