import type { FigureName } from '#domain/figure-names.ts'
import { kernelNumberCount } from '../kernel/kernel-numbers.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isLinear } from '../kernel/linear.ts'
import { inputFinder } from '../kernel/varied-input.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { blockParts, newCash } from '../risk/fan-parts.ts'
import type { CashBlock } from '../risk/fan.ts'
import { blockTrials, drawBlock, mixedLag, type Uncertainty } from './draws.ts'
import { figureOfNumbers, isFigureInKernel, placeAmongNumbers } from './kernel-figure.ts'
import { kernelSimulator } from './kernel-simulator.ts'
import { plainNumbers } from './plain-numbers.ts'
import type { Variation } from './variation.ts'

/** What n trials of one block have come to, over N months. */
export interface SimulatedBlock {
  trials: number
  /** In parts of some months each (`monthParts`) */
  cash: CashBlock[]
  /** numbers[k × n + i], see `kernelNumbers`; those that no figure asked for needs may be 0, or all of them left out */
  numbers: Float64Array
}

export interface SimulationOptions {
  kernel: Kernel | null
  /** What a variation means */
  vary: (variation: Variation) => ProjectionInput
  /** Figures that will be asked of each trial (`figureByTrial`); none: cumulative cash alone */
  names: readonly FigureName[]
}

export interface Simulator {
  way: 'kernel' | 'general'
  /** Simulates the first `trials` trials of a block: all `blockTrials` of them but in the last one. */
  simulateBlock(block: number, trials: number, parts?: number): SimulatedBlock
}

/**
 * Draws the uncertain inputs of a plan and computes what becomes of it. A block comes to the same bits whoever
 * simulates it and whenever. The kernel does it for a linear plan; otherwise every trial is projected. Both draw the
 * same. SPEC S67, S68.
 */
export function simulator(
  input: ProjectionInput,
  uncertainty: Uncertainty,
  options: SimulationOptions,
): Simulator {
  const { kernel, names } = options
  const find = inputFinder(input)
  const isKnown = uncertainty.inputs.every(({ path }) => find(path).kind !== 'general')
  return kernel !== null && isLinear(input) && isKnown
    ? kernelSimulator(kernel, input, uncertainty, find, names)
    : plainSimulator(input, uncertainty, options)
}

function plainSimulator(
  { months }: ProjectionInput,
  uncertainty: Uncertainty,
  { vary, names }: SimulationOptions,
): Simulator {
  return {
    way: 'general',
    simulateBlock(block, trials, parts = 1) {
      const columns = drawBlock(uncertainty, block, trials)
      const { cumulativeCash, sums } = newCash(trials, months)
      const ofTrials = new Float64Array(names.length > 0 ? kernelNumberCount * trials : 0)
      for (let trial = 0; trial < trials; trial++) {
        const variation = uncertainty.inputs.map((input, d) => {
          const draw = columns[d]![trial]!
          return { path: input.path, value: input.kind === 'number' ? draw : mixedLag(input, draw) }
        })
        const { numbers, cash } = plainNumbers(vary(variation))
        for (let month = 0; month < months; month++) {
          cumulativeCash[month * trials + trial] = cash[month]!
          sums[month]! += cash[month]!
        }
        if (names.length === 0) continue
        for (let k = 0; k < numbers.length; k++) ofTrials[k * trials + trial] = numbers[k]!
      }
      return { trials, cash: blockParts({ trials, cumulativeCash, sums }, parts), numbers: ofTrials }
    },
  }
}

/** A figure of each trial, NaN where it does not exist; one of those that the simulation was asked for. */
export function figureByTrial({ trials, numbers }: SimulatedBlock, name: FigureName): Float64Array {
  const figures = new Float64Array(trials).fill(Number.NaN)
  if (!isFigureInKernel(name)) return figures
  const place = placeAmongNumbers(name)
  if (place !== null) {
    for (let trial = 0; trial < trials; trial++) {
      const number = numbers[place * trials + trial]!
      // Adding 0 makes a plain zero of -0.
      if (Number.isFinite(number)) figures[trial] = number + 0
    }
    return figures
  }
  const ofTrial = new Float64Array(kernelNumberCount)
  for (let trial = 0; trial < trials; trial++) {
    for (let k = 0; k < kernelNumberCount; k++) ofTrial[k] = numbers[k * trials + trial]!
    const figure = figureOfNumbers(ofTrial, name)
    if (figure.kind === 'value') figures[trial] = figure.value
  }
  return figures
}

/** How many blocks so many trials fill. */
export function blocksOf(trials: number): number {
  return Math.ceil(trials / blockTrials)
}

/** How many of so many trials are in a block. */
export function trialsOfBlock(block: number, trials: number): number {
  return Math.min(blockTrials, trials - block * blockTrials)
}
