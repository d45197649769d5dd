import { wholeAmounts, workload } from '../workloads.mjs'
import { createTrials, gridCell, summarise, tornadoPairs, withChangedVolumes } from './scenarios.mjs'
import { serve } from './serve.mjs'

/**
 * What a contender computes of one set of inputs.
 * @typedef {object} Model
 * @property {(inputs: import('./scenarios.mjs').Inputs) => Record<string, unknown>} project all of R1
 * @property {(inputs: import('./scenarios.mjs').Inputs) => { npv: number, roi: number, payback: number | null }} figures
 * @property {(inputs: import('./scenarios.mjs').Inputs) => ArrayLike<number>} cash cumulative, by month
 */

/**
 * Drives a contender that computes one projection at a time. One that is slow is timed on fewer trials and cells
 * (`amounts`) and checked on as many trials as `checkedTrials` and on each `checkedEvery`-th row and column.
 * @param {string} version
 * @param {Model} model
 * @param {{ amounts: { R2: number, R3: number }, checkedTrials: number, checkedEvery: number }} effort
 */
export function serveModel(version, model, { amounts, checkedTrials, checkedEvery }) {
  const cellsOfGrid = Array.from({ length: wholeAmounts.R3 }, (_, cell) => cell)
  const isChecked = (place) => place % checkedEvery === 0
  const checkedCells = cellsOfGrid.filter(
    (cell) => isChecked(cell % workload.grid.n) && isChecked(Math.floor(cell / workload.grid.n)),
  )

  function simulate(trials, seed) {
    const next = createTrials(seed)
    return summarise(Array.from({ length: trials }, () => Float64Array.from(model.cash(next()))))
  }

  function evaluate(cells) {
    const figures = cells.map((cell) => model.figures(gridCell(cell)))
    return {
      npv: figures.map(({ npv }) => npv),
      roi: figures.map(({ roi }) => roi),
      payback: figures.map(({ payback }) => payback),
    }
  }

  function swing() {
    const figures = tornadoPairs().map((pair) => pair.map(model.figures))
    return {
      npvLow: figures.map(([low]) => low.npv),
      npvHigh: figures.map(([, high]) => high.npv),
      roiLow: figures.map(([low]) => low.roi),
      roiHigh: figures.map(([, high]) => high.roi),
    }
  }

  return serve(
    { version, amounts },
    {
      R1: (repetition) => model.project(withChangedVolumes(repetition)),
      R2: (repetition) => simulate(amounts.R2, repetition),
      R3: () => evaluate(cellsOfGrid.slice(0, amounts.R3)),
      R4: swing,
    },
    () => ({
      R1: model.project(workload),
      R2: simulate(checkedTrials, 42),
      R3: { cells: checkedCells, ...evaluate(checkedCells) },
      R4: swing(),
    }),
  )
}
