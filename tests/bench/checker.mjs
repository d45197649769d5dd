import { expected } from './workloads.mjs'

/** Largest relative error that counts as right, of a value or of a millionth of its series' largest. */
const tolerance = 1e-9
/** Most standard deviations of a run with as many trials. */
const mostDeviations = 5

const seriesNames = [
  'stageByChannel',
  'newCustomers',
  'active',
  'revenue',
  'cost',
  'cashFlow',
  'cumCash',
  'totalCost',
  'roi',
  'npv',
  'payback',
  'irrMonthly',
  'irrAnnual',
]
const gridNames = ['npv', 'roi', 'payback']
const swingNames = { npvLow: 'npv_lo', npvHigh: 'npv_hi', roiLow: 'roi_lo', roiHigh: 'roi_hi' }
const fanNames = ['mean', 'p5', 'p50', 'p95']

/**
 * Answers of one contender. A payback that is never reached is null or below zero. `R3.cells` says which cells
 * were computed, row by row, unless all of them were. R2w2 is R2 by two workers.
 * @typedef {{
 *   R1?: Record<string, unknown>,
 *   R2?: { trials: number, probRoiPositive: number, mean: number[], p5: number[], p50: number[], p95: number[] },
 *   R3?: { cells?: number[], npv: number[], roi: number[], payback: (number | null)[] },
 *   R4?: { npvLow: number[], npvHigh: number[], roiLow: number[], roiHigh: number[] },
 * }} Answers
 */

/**
 * Compares answers with the reference.
 * @param {Answers} answers
 * @param {string[]} wanted the workloads that must be there
 * @returns {Record<string, { isRight: boolean, worst: number, of: string }>} for each workload how far the worst
 *   answer is off, relatively (R2: in standard deviations), and which one it is
 */
export function checkAnswers(answers, wanted) {
  const checks = {
    R1: checkProjection,
    R2: checkRisk,
    R2w2: checkRisk,
    R3: checkGrid,
    R4: checkTornado,
  }
  return Object.fromEntries(
    wanted.map((name) => {
      if (!answers[name]) return [name, { isRight: false, worst: Infinity, of: 'no answer' }]
      const [worst, of] = largest(checks[name](answers[name]))
      const limit = checks[name] === checkRisk ? mostDeviations : tolerance
      return [name, { isRight: worst <= limit, worst, of }]
    }),
  )
}

function checkProjection(answer) {
  return seriesNames.map((name) => [relativeError(answer[name], expected.R1[name]), name])
}

function checkGrid({ cells, ...answer }) {
  return gridNames.map((name) => {
    const all = flatten(expected.R3[name])
    const wanted = cells ? cells.map((cell) => all[cell]) : all
    return [wanted.length > 0 ? relativeError(answer[name], wanted) : Infinity, name]
  })
}

function checkTornado(answer) {
  return Object.entries(swingNames).map(([name, key]) => [
    relativeError(
      answer[name],
      expected.R4.map((row) => row[key]),
    ),
    name,
  ])
}

function checkRisk({ trials, probRoiPositive, ...fan }) {
  const scale = Math.sqrt(100_000 / trials)
  const { sdOf100kRun: deviations, ...wanted } = expected.R2
  const inDeviations = (found, right, deviation) => {
    const off = Math.abs(found - right) / (deviation * scale)
    return Number.isFinite(off) ? off : Infinity
  }
  return [
    [
      inDeviations(probRoiPositive, wanted.probRoiPositive, deviations.probRoiPositive),
      'probability of a positive ROI',
    ],
    ...fanNames.flatMap((name) =>
      fan[name]?.length === wanted[name].length
        ? fan[name].map((value, t) => [
            inDeviations(value, wanted[name][t], deviations[name][t]),
            `${name}, month ${t}`,
          ])
        : [[Infinity, name]],
    ),
  ]
}

function relativeError(found, wanted) {
  const [a, b] = [flatten(found), flatten(wanted)]
  if (a.length !== b.length) return Infinity
  const floor = Math.max(...b.map((value) => Math.abs(value ?? 0))) * 1e-6
  return Math.max(
    ...b.map((right, i) => {
      const isNone = a[i] === null || a[i] === -1
      if (isNone || right === null) return isNone && right === null ? 0 : Infinity
      const error = Math.abs(a[i] - right) / Math.max(Math.abs(right), floor)
      return Number.isFinite(error) ? error : Infinity
    }),
  )
}

function flatten(values) {
  return Array.isArray(values) ? values.flatMap(flatten) : [values]
}

function largest(errors) {
  return errors.reduce((worst, one) => (one[0] > worst[0] ? one : worst))
}
