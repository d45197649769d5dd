import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/**
 * A contender in a process of its own that answers each line of its input with one line of JSON. It first says its
 * version, how much of a workload it computes in one timed unit where that is not the whole (`amounts`), and which
 * workloads it does (`workloads`, all unless said) and why not the others (`without`).
 */
export class PeerProcess {
  #child
  #lines
  #errors = ''
  hello

  /**
   * @param {string} command
   * @param {string[]} [parameters]
   * @param {Record<string, string>} [environment] added to our own
   * @returns {Promise<PeerProcess>}
   */
  static async start(command, parameters = [], environment = {}) {
    const peer = new PeerProcess(command, parameters, environment)
    peer.hello = await peer.#read()
    return peer
  }

  constructor(command, parameters, environment) {
    this.#child = spawn(command, parameters, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    })
    this.#child.stderr.on('data', (text) => (this.#errors = (this.#errors + text).slice(-2000)))
    this.#child.on('error', (error) => (this.#errors = error.message))
    // A write to a process that has just ended; its end is told by the next read.
    this.#child.stdin.on('error', () => {})
    this.#lines = createInterface(this.#child.stdout)[Symbol.asyncIterator]()
  }

  /** @returns {Promise<import('./checker.mjs').Answers>} */
  answers() {
    return this.#ask('answers')
  }

  /**
   * @param {import('./workloads.mjs').WorkloadName} name
   * @param {number} repetitions
   * @returns {Promise<{ cpu: number, wall: number }>} milliseconds of all repetitions together
   */
  time(name, repetitions) {
    return this.#ask(`time ${name} ${repetitions}`)
  }

  async stop() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.stdin.end()
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 2000)
    await ended
    clearTimeout(timer)
  }

  #ask(line) {
    this.#child.stdin.write(`${line}\n`)
    return this.#read()
  }

  async #read() {
    const { value, done } = await this.#lines.next()
    if (done) throw new Error(`it ended early: ${reasonIn(this.#errors)}`)
    return JSON.parse(value)
  }
}

/** The line that names the error, among those that say where it was. */
function reasonIn(messages) {
  const lines = messages.trim().split('\n')
  return lines.findLast((line) => /Error\b.*:/.test(line)) || lines.at(-1) || 'no message'
}
