import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { inProject } from '../../../scripts/lib/project.mjs'

const probe = inProject('tests', 'bench', 'window', 'probe.cjs')
const readyMilliseconds = 60_000

/** An Electron application with the probe in it, and without the tools of a test around it. */
export class ProbedApplication {
  #child
  #lines
  /** From the start of the process to the first painted frame with the element that shows it ready */
  milliseconds

  /**
   * @param {import('../../../scripts/setup/prepare.mjs').PreparedElectron} prepared
   * @param {{ folder: string, profile: string, readySelector: string }} what
   * @returns {Promise<ProbedApplication>}
   */
  static async start(prepared, { folder, profile, readySelector }) {
    const startedAt = performance.now()
    const application = new ProbedApplication(prepared, folder, profile, readySelector)
    try {
      await application.#read()
    } catch (error) {
      application.#child.kill('SIGKILL')
      throw error
    }
    application.milliseconds = performance.now() - startedAt
    return application
  }

  constructor({ runtime, electronArguments, environment }, folder, profile, readySelector) {
    const parameters = [
      ...electronArguments,
      '-r',
      probe,
      folder,
      `--user-data-dir=${profile}`,
      '--log-level=3',
    ]
    this.#child = spawn(runtime.executable, parameters, {
      cwd: path.dirname(folder),
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...environment, TUOTTOLASKURI_BENCH_READY: readySelector },
    })
    this.#child.on('error', () => {})
    this.#lines = createInterface(this.#child.stdout)
  }

  get processId() {
    return this.#child.pid
  }

  /**
   * @param {string} source on one line
   * @returns {Promise<unknown>} what it comes to in the page
   */
  evaluate(source) {
    this.#child.stdin.write(`${source}\n`)
    return this.#read()
  }

  async stop() {
    const ended = once(this.#child, 'exit')
    this.#child.stdin.end()
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000)
    await ended
    clearTimeout(timer)
  }

  /** The next line that is an answer; applications may log on the same output. */
  async #read() {
    const signal = AbortSignal.timeout(readyMilliseconds)
    const closed = once(this.#lines, 'close', { signal }).then(() => {
      throw new Error('the application ended early')
    })
    for (;;) {
      const [line] = await Promise.race([once(this.#lines, 'line', { signal }), closed])
      try {
        return JSON.parse(line)
      } catch {
        continue
      }
    }
  }
}
