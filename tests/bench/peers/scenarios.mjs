import { workload } from '../workloads.mjs'
import { createRandom } from './draws.mjs'

/** @typedef {typeof workload} Inputs the numbers that one projection reads */

/**
 * R1: all volumes times a factor.
 * @param {number} repetition
 * @returns {Inputs}
 */
export function withChangedVolumes(repetition) {
  const factor = 1 + 1e-7 * repetition
  return { ...workload, volume: workload.volume.map((volume) => volume * factor) }
}

/**
 * R3: cell j × 41 + i of the grid.
 * @param {number} cell
 * @returns {Inputs}
 */
export function gridCell(cell) {
  const { n, rateTransition, rateMulFrom, rateMulStep, growthAddFrom, growthAddStep } = workload.grid
  const factor = rateMulFrom + rateMulStep * (cell % n)
  const added = growthAddFrom + growthAddStep * Math.floor(cell / n)
  return {
    ...workload,
    rate: workload.rate.map((rates) =>
      rates.map((rate, step) => (step === rateTransition ? rate * factor : rate)),
    ),
    growth: workload.growth.map((growth) => growth + added),
  }
}

const singleInputs = [
  'dealSize',
  'recurringFee',
  'margin',
  'churn',
  'annualDiscount',
  'overhead',
  'investment',
]

/**
 * R4: the inputs in their order, each times 0.9 and times 1.1.
 * @returns {[low: Inputs, high: Inputs][]}
 */
export function tornadoPairs() {
  const times = (values, at, factor) => values.map((value, i) => (i === at ? value * factor : value))
  const changes = [
    ...workload.rate.flatMap((rates, c) =>
      rates.map((_rate, step) => (factor) => ({
        rate: workload.rate.map((own, i) => (i === c ? times(own, step, factor) : own)),
      })),
    ),
    ...['volume', 'costPerVisit'].flatMap((name) =>
      workload[name].map((_value, c) => (factor) => ({ [name]: times(workload[name], c, factor) })),
    ),
    ...singleInputs.map((name) => (factor) => ({ [name]: workload[name] * factor })),
    (factor) => ({ growth: workload.growth.map((growth) => growth * factor) }),
  ]
  return changes.map((change) => [0.9, 1.1].map((factor) => ({ ...workload, ...change(factor) })))
}

/**
 * R2: draws the inputs of trials, one after the other.
 * @param {number} seed
 * @returns {() => Inputs}
 */
export function createTrials(seed) {
  const random = createRandom(seed)
  const { betaConcentration, volumePert, dealSizeCv, lagFast, lagSlow } = workload.mc
  const { min, mode, max, lambda } = volumePert
  const a = 1 + (lambda * (mode - min)) / (max - min)
  const b = 1 + (lambda * (max - mode)) / (max - min)
  const sigma = Math.sqrt(Math.log(1 + dealSizeCv ** 2))
  const mu = Math.log(workload.dealSize) - sigma ** 2 / 2
  return () => ({
    ...workload,
    rate: workload.rate.map((rates) =>
      rates.map((rate, step) =>
        random.beta(rate * betaConcentration[step], (1 - rate) * betaConcentration[step]),
      ),
    ),
    volume: workload.volume.map((volume) => volume * (min + (max - min) * random.beta(a, b))),
    dealSize: Math.exp(mu + sigma * random.normal()),
    lag: lagFast.map((fast, step) => {
      const weight = random.uniform()
      return fast.map((share, k) => share + weight * (lagSlow[step][k] - share))
    }),
  })
}

/**
 * R2: what the trials come to.
 * @param {ArrayLike<number>[]} trials cumulative cash by month of each
 */
export function summarise(trials) {
  const months = Array.from({ length: workload.months }, (_, t) =>
    Float64Array.from(trials, (cash) => cash[t]).sort(),
  )
  const at = (share) =>
    months.map((sorted) => {
      const place = (sorted.length - 1) * share
      const low = sorted[Math.floor(place)]
      return low + (place - Math.floor(place)) * (sorted[Math.ceil(place)] - low)
    })
  return {
    trials: trials.length,
    mean: months.map((sorted) => sorted.reduce((sum, cash) => sum + cash, 0) / sorted.length),
    p5: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    probRoiPositive: months.at(-1).filter((cash) => cash > 0).length / trials.length,
  }
}
