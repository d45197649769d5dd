import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { entry, workspaceId } from '../testing/journal-entries.ts'
import { openStore } from '../testing/open-store.ts'
import { createRandom } from '../testing/random.ts'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'

const kills = process.env['TUOTTOLASKURI_SOAK'] === '1' ? 200 : 12
const program = path.resolve(import.meta.dirname, '../testing/append-until-killed.ts')

describe('a process killed while it appends', () => {
  it(`has lost nothing that it told saved, ${kills} times`, { timeout: 30_000 + kills * 2000 }, async () => {
    const folder = path.join(await makeTemporaryFolder(), 'workspaces')
    const built = await buildProgram()
    const random = createRandom(5)
    for (let kill = 1; kill <= kills; kill += 1) {
      const saved = await runUntilKilled(built, folder, random() * 150)
      const store = openStore({ folder })
      const content = await store.read(workspaceId)
      const base = content.snapshot?.sequence ?? 0
      expect(base + content.entries.length, `kill ${kill}`).toBeGreaterThanOrEqual(saved)
      expect(content.damaged).toBe(0)
      for (const [index, item] of content.entries.entries()) {
        expect(item.digest).toBe(entry(base + 1 + index).digest)
      }
      await store.close()
    }
  })
})

/** One plain script, because the oldest supported Node runs no TypeScript. */
async function buildProgram(): Promise<string> {
  const outDir = await makeTemporaryFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: program,
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  })
  return path.join(outDir, 'program.mjs')
}

/** Last sequence that the child told saved before its end. */
async function runUntilKilled(script: string, folder: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const output: string[] = []
  const firstLine = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.push(text)
      resolve()
    })
    child.once('exit', (code, signal) => reject(new Error(`the child ended by itself: ${code ?? signal}`)))
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await firstLine
  await wait(milliseconds)
  child.kill('SIGKILL')
  await ended
  return Number(output.join('').trim().split('\n').at(-1))
}
