import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import type { LooseJson } from '../fixtures/load.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

export interface Finished {
  exitCode: number
  stdout: string
  stderr: string
}

/** The real entry, built as for release into a folder of its own, run by Node as its own process. */
export function builtCommandLine() {
  let folder = ''
  let files = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tuottolaskuri-cli-'))
    await build({
      root: project,
      configFile: join(project, 'vite.cli.config.ts'),
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        // Outside of the project no package.json says that .js is a module.
        rolldownOptions: { output: { entryFileNames: 'cli.mjs' } },
      },
    })
  }, 60_000)

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
          [join(folder, 'cli.mjs'), ...line],
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
