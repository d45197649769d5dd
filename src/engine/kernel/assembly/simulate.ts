import { correlateColumn, fillColumn } from './draw'
import { evaluate } from './evaluate'
import { Model } from './model'

/** One block of trials in memory, as `../simulation-layout.ts` lays it out. */
@unmanaged
export class Simulation {
  model: Model
  trials: i32
  /** Bytes from one month of `cumulative` to the next */
  stride: i32
  drawCount: i32
  draws: usize
  /** States (0: nothing is correlated) and column of the common factor; doubles: its weight and that of what is each input's own */
  commonStates: usize
  commonColumn: usize
  commonWeights: usize
  /** Tables: quantiles of the standard normal, and its distribution function */
  normalQuantiles: usize
  normalDistribution: usize
  /** What comes out: single precision, months × stride bytes; lanes, sums over the trials for each month */
  cumulative: usize
  sums: usize
  /** Nine columns of doubles, in the order of the model's figures; none where the stride is 0 */
  figures: usize
  figureStride: i32
}

/** One uncertain input. */
@unmanaged
export class Draw {
  isCorrelated: i32
  states: usize
  table: usize
  column: usize
  /** u32 for each: addresses of the lanes that take the value; none for a lag */
  placeCount: i32
  places: usize
  /** A lag between two: doubles of the fast one and of the difference, and the lanes that take the sum */
  tapCount: i32
  fast: usize
  difference: usize
  taps: usize
}

/** Draws all inputs of the block, and evaluates its trials two by two. */
export function simulate(simulation: Simulation): void {
  drawAll(simulation)
  const model = simulation.model
  memory.fill(simulation.sums, 0, model.months << 4)
  const trials = simulation.trials
  for (let trial = 0; trial < trials; trial += 2) {
    for (let d = 0; d < simulation.drawCount; d++)
      putIn(changetype<Draw>(simulation.draws + d * offsetof<Draw>()), trial)
    evaluate(model)
    keep(simulation, model, trial)
  }
}

function drawAll(simulation: Simulation): void {
  const trials = simulation.trials
  const common = simulation.commonColumn
  if (simulation.commonStates != 0)
    fillColumn(common, trials, simulation.commonStates, simulation.normalQuantiles)
  for (let d = 0; d < simulation.drawCount; d++) {
    const draw = changetype<Draw>(simulation.draws + d * offsetof<Draw>())
    if (!draw.isCorrelated) {
      fillColumn(draw.column, trials, draw.states, draw.table)
      continue
    }
    fillColumn(draw.column, trials, draw.states, simulation.normalQuantiles)
    correlateColumn(
      draw.column,
      common,
      trials,
      load<f64>(simulation.commonWeights),
      load<f64>(simulation.commonWeights, 8),
      simulation.normalDistribution,
      draw.table,
    )
  }
}

function putIn(draw: Draw, trial: i32): void {
  const value = v128.load(draw.column + (trial << 3))
  const places = draw.places
  for (let place = places; place < places + (draw.placeCount << 2); place += 4)
    v128.store(load<u32>(place), value)
  const fast = draw.fast
  const difference = draw.difference
  const taps = draw.taps
  for (let k = 0; k < draw.tapCount << 3; k += 8) {
    const share = f64x2.mul(value, v128.load64_splat(difference + k))
    v128.store(taps + (k << 1), f64x2.add(v128.load64_splat(fast + k), share))
  }
}

function keep(simulation: Simulation, model: Model, trial: i32): void {
  const isAlone = trial + 1 == simulation.trials
  const stride = simulation.stride
  const sums = simulation.sums
  const cumulative = model.cumulative
  let to = simulation.cumulative + (trial << 2)
  for (let month = 0; month < model.months << 4; month += 16) {
    const balance = v128.load(cumulative + month)
    v128.store64_lane(to, f32x4.demote_f64x2_zero(balance), 0)
    to += stride
    const counted = isAlone ? f64x2.replace_lane(balance, 1, 0) : balance
    v128.store(sums + month, f64x2.add(v128.load(sums + month), counted))
  }
  if (simulation.figureStride == 0) return
  for (let i = 0; i < 9; i++)
    v128.store(
      simulation.figures + i * simulation.figureStride + (trial << 3),
      v128.load(model.figures + (i << 4)),
    )
}
