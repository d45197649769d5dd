import { limitName, productName } from './contenders.mjs'
import { timedWorkloads } from './measure.mjs'

/**
 * @typedef {object} BenchResults
 * @property {ReturnType<import('./machine.mjs').describeMachine>} machine
 * @property {boolean} isQuick
 * @property {import('./measure.mjs').ContenderResult[]} [contenders]
 * @property {Record<string, Record<string, { slope: number, error: number }>>} [growth] by engine and dimension
 * @property {import('./window/drag.mjs').DragResult[]} [drags]
 * @property {Awaited<ReturnType<import('./window/starts.mjs').measureStarts>>} [starts]
 * @property {string} [windowAbsence] why nothing was measured in a window
 */

/**
 * The one JSON: for each workload the ratio of what the product uses to the limit, or null and the reason, and
 * all else beside it.
 * @param {BenchResults} results
 */
export function jsonReport({ contenders = [], ...others }) {
  const find = (wanted) => contenders.find(({ name }) => name === wanted)
  const [ours, limit] = [find(productName), find(limitName)]
  const ratios = Object.keys(timedWorkloads).map((workload) => {
    const timing = ours?.timings[workload]
    if (timing && timing.ratio !== null) return [workload, timing]
    return [workload, { ...timing, ratio: null, reason: reasonFor(workload, ours, limit) }]
  })
  return { ...Object.fromEntries(ratios), ...others, contenders }
}

function reasonFor(workload, ours, limit) {
  if (!ours) return 'not measured in this run'
  if (!ours.timings[workload]) return ours.absence ?? ours.without[workload] ?? 'not offered'
  const bound = timedWorkloads[workload].limit
  return `no limit to compare with: ${limit?.absence ?? limit?.without[bound] ?? 'not measured'}`
}
