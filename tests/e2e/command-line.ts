import { execFile } from 'node:child_process'
import path from 'node:path'

const project = path.resolve(import.meta.dirname, '../..')

export interface Finished {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs the command line as `npm run cli` does, which builds it where that has not been done. */
export function runCommandLine(...line: string[]): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(project, 'scripts', 'run.mjs'), 'cli', ...line],
      (error, stdout, stderr) => {
        resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr })
      },
    )
  })
}
