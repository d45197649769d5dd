import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect } from 'vitest'
import type { LooseJson } from '../fixtures/load.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const entry = join(project, 'out', 'cli', 'cli.js')

export interface Finished {
  exitCode: number
  stdout: string
  stderr: string
}

/**
 * The command line as it is built for release, run by Node as its own process. It is built at most once for what
 * stands in the sources, however many test files ask for it.
 */
export function builtCommandLine() {
  let folder = ''
  let files = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tuottolaskuri-cli-'))
    await promisify(execFile)(process.execPath, [join(project, 'scripts', 'run.mjs'), 'cli', '--version'])
  }, 120_000)

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  return {
    /** Where it runs */
    folder: () => folder,
    run(...line: string[]): Promise<Finished> {
      return new Promise((resolve) => {
        execFile(
          process.execPath,
          [entry, ...line],
          { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
          (error, stdout, stderr) => {
            resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr })
          },
        )
      })
    },
    async fileWith(content: string | Uint8Array): Promise<string> {
      const file = join(folder, `file${++files}.tuotto`)
      await writeFile(file, content)
      return file
    },
  }
}

/** stdout as one line of JSON, which is all that there may be. */
export function jsonOf({ stdout }: Finished): LooseJson {
  expect(stdout).toMatch(/^\{.*\}\n$/)
  return JSON.parse(stdout)
}
