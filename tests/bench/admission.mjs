import { checkAnswers } from './checker.mjs'
import { workloadNames } from './workloads.mjs'

/** A sample takes about so long, or one repetition, so that the clock's steps do not count. */
const sampleMilliseconds = 40
const mostRepetitions = 1_000_000

/**
 * What is known of a contender before anything is timed.
 * @typedef {object} Admission
 * @property {import('./contenders.mjs').Contender} contender
 * @property {string} [absence] why it is not there
 * @property {string} [version]
 * @property {Record<string, number>} amounts how much of a workload one timed unit is, where not the whole
 * @property {Record<string, { isRight: boolean, worst: number, of: string }>} checks by workload
 * @property {Record<string, string>} without why it does not take part in a workload
 */

/**
 * Starts a contender and checks what it answers.
 * @param {import('./contenders.mjs').Contender} contender
 * @param {(program: object) => Promise<import('./peer-process.mjs').PeerProcess>} start
 * @returns {Promise<Admission>}
 */
export async function admit(contender, start) {
  const nothing = { contender, amounts: {}, checks: {}, without: {} }
  const { program } = contender
  if (program.absence) return { ...nothing, absence: program.absence }
  let peer
  try {
    peer = await start(program)
    const { version, workloads = workloadNames, amounts = {}, without = {} } = peer.hello
    const checks = checkAnswers(await peer.answers(), workloads)
    const wrong = Object.entries(checks).filter(([, { isRight }]) => !isRight)
    const reasons = wrong.map(([workload, { worst, of }]) => [workload, `wrong: ${of} is off by ${worst}`])
    return { contender, version, amounts, checks, without: { ...without, ...Object.fromEntries(reasons) } }
  } catch (error) {
    return { ...nothing, absence: error.message }
  } finally {
    await peer?.stop()
  }
}

/**
 * @param {Admission} admission
 * @returns {string} one line for whoever watches
 */
export function admissionLine({ contender: { title }, version, absence, checks }) {
  if (absence) return `${title}: not there, ${absence}`
  const verdicts = Object.entries(checks).map(
    ([workload, { isRight, worst, of }]) =>
      `${workload} ${isRight ? 'right' : `WRONG in ${of}`} (${worst.toPrecision(2)})`,
  )
  return `${title} ${version}: ${verdicts.join(', ')}`
}

/**
 * Repetitions that fill a sample, found while the contender warms up: engines that compile the running code go on
 * getting faster for a while. All by processor time, since on a busy machine the clock goes on while nothing is done.
 * @param {import('./peer-process.mjs').PeerProcess} peer
 * @param {string} workload
 * @param {number} warmMilliseconds it is warm when it has not become faster for so long
 * @returns {Promise<number>}
 */
export async function warmUp(peer, workload, warmMilliseconds) {
  let repetitions = 1
  let fastest = Infinity
  let sinceFaster = 0
  while (sinceFaster < warmMilliseconds) {
    const { cpu } = await peer.time(workload, repetitions)
    if (cpu >= sampleMilliseconds / 2 || repetitions === mostRepetitions) {
      const isFaster = cpu / repetitions < 0.95 * fastest
      sinceFaster = isFaster ? 0 : sinceFaster + cpu
      fastest = Math.min(fastest, cpu / repetitions)
    }
    const wanted = Math.ceil((repetitions * sampleMilliseconds) / Math.max(cpu, 1e-3))
    repetitions = Math.min(mostRepetitions, 8 * repetitions, Math.max(1, wanted))
  }
  return repetitions
}
