import { admissionLine, admit, warmUp } from './admission.mjs'
import { PeerProcess } from './peer-process.mjs'
import { interleave } from './schedule.mjs'
import { median, quantile } from './statistics.mjs'
import { wholeAmounts } from './workloads.mjs'

/**
 * What is timed: R2w2 is R2 by two workers, by the clock on the wall, against the limit's one thread.
 * @type {Record<string, { limit: string, clock: 'cpu' | 'wall' }>}
 */
export const timedWorkloads = {
  R1: { limit: 'R1', clock: 'cpu' },
  R2: { limit: 'R2', clock: 'cpu' },
  R2w2: { limit: 'R2', clock: 'wall' },
  R3: { limit: 'R3', clock: 'cpu' },
  R4: { limit: 'R4', clock: 'cpu' },
}

/**
 * @typedef {object} Timing of a whole workload, extrapolated where only a part was timed
 * @property {number} milliseconds median
 * @property {number | null} ratio median of what each sample is of the limit's sample right before it
 * @property {[number, number] | null} quartiles of the ratio
 * @property {number} amount how much of the workload one timed unit was
 */

/**
 * @typedef {object} ContenderResult
 * @property {string} name
 * @property {string} title
 * @property {string} [version]
 * @property {string} [absence] why nothing was measured
 * @property {import('./admission.mjs').Admission['checks']} checks
 * @property {Record<string, string>} without reasons why a workload was not timed
 * @property {Record<string, Timing>} timings
 */

/**
 * Checks all contenders, then times those that are right, in turns. The first of them is the limit.
 * @param {import('./contenders.mjs').Contender[]} contenders
 * @param {{ rounds: number, warmMilliseconds: number, tell: (line: string) => void, start?: typeof startPeer }} options
 * @returns {Promise<ContenderResult[]>}
 */
export async function measure(contenders, { rounds, warmMilliseconds, tell, start = startPeer }) {
  const admissions = []
  for (const contender of contenders) {
    const admission = await admit(contender, start)
    tell(admissionLine(admission))
    admissions.push(admission)
  }
  const timings = new Map(contenders.map(({ name }) => [name, {}]))
  for (const workload of Object.keys(timedWorkloads)) {
    tell(`${workload}, ${rounds} rounds`)
    for (const [name, timing] of await timeWorkload(workload, admissions, {
      rounds,
      warmMilliseconds,
      start,
    })) {
      timings.get(name)[workload] = timing
    }
  }
  return admissions.map(({ contender: { name, title }, version, absence, checks, without }) => ({
    name,
    title,
    version,
    absence,
    checks,
    without,
    timings: timings.get(name),
  }))
}

function startPeer({ command, parameters, environment }) {
  return PeerProcess.start(command, parameters, environment)
}

/**
 * Times one workload, each contender in a new process, so that none suffers from what it did before.
 * @returns {Promise<[name: string, timing: Timing][]>}
 */
async function timeWorkload(workload, [limit, ...others], options) {
  const { limit: limitWorkload, clock } = timedWorkloads[workload]
  const right = others.filter(({ checks }) => checks[workload]?.isRight)
  if (right.length === 0) return []
  const runners = []
  try {
    const bound = await startRunner(limit, limitWorkload, runners, options)
    const contestants = []
    for (const admission of right) contestants.push(await startRunner(admission, workload, runners, options))
    for (const order of interleave(contestants, options.rounds)) {
      for (const runner of order) {
        const ofLimit = bound && (await sample(bound))
        const own = await sample(runner)
        if (ofLimit) bound.samples.push({ time: ofLimit[clock], quotient: 1 })
        runner.samples.push({ time: own[clock], quotient: ofLimit ? own[clock] / ofLimit[clock] : null })
      }
    }
    const timed = limitWorkload === workload ? [bound, ...contestants] : contestants
    return timed
      .filter((runner) => runner?.samples.length > 0)
      .map((runner) => [runner.name, summarise(runner)])
  } finally {
    await Promise.all(runners.map(({ peer }) => peer.stop()))
  }
}

/** Undefined where the limit is not there, or not right. */
async function startRunner({ contender: { name, program }, checks, amounts }, workload, runners, options) {
  if (!checks[workload]?.isRight) return undefined
  const peer = await options.start(program)
  const whole = wholeAmounts[timedWorkloads[workload].limit]
  const runner = { name, peer, workload, amount: amounts[workload] ?? whole, whole, samples: [] }
  runners.push(runner)
  runner.repetitions = await warmUp(peer, workload, options.warmMilliseconds)
  return runner
}

/** Milliseconds of the whole workload. */
async function sample({ peer, workload, repetitions, amount, whole }) {
  // Others have had the caches meanwhile.
  if (repetitions > 1) await peer.time(workload, Math.ceil(repetitions / 4))
  const { cpu, wall } = await peer.time(workload, repetitions)
  const scale = whole / amount / repetitions
  return { cpu: cpu * scale, wall: wall * scale }
}

function summarise({ samples, amount }) {
  const quotients = samples.map(({ quotient }) => quotient)
  const isBound = !quotients.includes(null)
  return {
    milliseconds: median(samples.map(({ time }) => time)),
    ratio: isBound ? median(quotients) : null,
    quartiles: isBound ? [quantile(quotients, 0.25), quantile(quotients, 0.75)] : null,
    amount,
  }
}
