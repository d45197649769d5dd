import { interleave } from './schedule.mjs'
import { growthExponent, median } from './statistics.mjs'

const middling = { months: 60, channels: 12, stages: 12 }

/** Sizes that are tried, the others being middling. */
export const triedSizes = {
  months: [15, 30, 60, 120],
  channels: [8, 16, 32, 64],
  stages: [8, 16, 32, 64],
  trials: [1, 2, 4, 8],
}

/** A sample takes at least so long. */
const sampleMilliseconds = 20

/**
 * @typedef {object} SizedEngine
 * @property {(size: { months: number, channels: number, stages: number }) => () => unknown} once makes what computes one
 *   projection of that size
 * @property {((trials: number) => () => unknown)} simulation makes what simulates so many trials, in units of its own
 */

/**
 * How the cost of an engine grows with each size.
 * @param {SizedEngine} engine
 * @param {{ rounds: number }} options
 * @returns {Record<string, { slope: number, error: number }>} 1 where it is proportional
 */
export function measureGrowth({ once, simulation }, { rounds }) {
  return Object.fromEntries(
    Object.entries(triedSizes).map(([dimension, sizes]) => {
      const cases = sizes.map((size) => {
        const run = dimension === 'trials' ? simulation(size) : once({ ...middling, [dimension]: size })
        return { size, run, repetitions: calibrate(run), samples: [] }
      })
      // The first round is not counted: the code is still being compiled.
      for (const [round, order] of interleave(cases, rounds + 1).entries()) {
        for (const { run, repetitions, samples } of order) {
          const sample = time(run, repetitions) / repetitions
          if (round > 0) samples.push(sample)
        }
      }
      return [dimension, growthExponent(cases.map(({ size, samples }) => [size, median(samples)]))]
    }),
  )
}

function calibrate(run) {
  let repetitions = 1
  while (time(run, repetitions) < sampleMilliseconds) repetitions *= 2
  return repetitions
}

/** Milliseconds of processor time. */
function time(run, repetitions) {
  const before = process.cpuUsage()
  for (let repetition = 0; repetition < repetitions; repetition += 1) run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
