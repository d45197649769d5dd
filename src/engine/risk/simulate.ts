import type { FigureName } from '#domain/figure-names.ts'
import type { RiskRequest } from '../analysis/requests.ts'
import { drawBlock, mixedLag, type Uncertainty } from '../batch/draws.ts'
import { isFigureInKernel } from '../batch/kernel-figure.ts'
import { blocksOf, figureByTrial, simulator, trialsOfBlock } from '../batch/simulate.ts'
import { variedProjectionInput } from '../batch/vary.ts'
import type { Figure } from '../figure.ts'
import { figureValue } from '../figure-value.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { project } from '../project.ts'
import { projectionInput, type ProjectionInput } from '../projection-input.ts'
import { blockParts, newCash } from './fan-parts.ts'
import type { RiskBlock, TrialFigures } from './risk-block.ts'
import { uncertaintyOf } from './uncertainty.ts'

/**
 * Simulates one block of a request, of any number: the same bits whoever does it and whenever. Its cash is in so many
 * parts.
 */
export type SimulateBlock = (block: number, parts: number) => RiskBlock

/** How many blocks so many trials are. Throws a RangeError where that is no number of trials. SPEC S82. */
export function blockCount(trials: number): number {
  if (!Number.isInteger(trials) || trials < 1) throw new RangeError(`${trials} is no number of trials`)
  return blocksOf(trials)
}

/**
 * Gets a simulation ready. The kernel, or in its place the short projection of its numbers, serves the figures that
 * these numbers give; any other figure takes a whole projection of each trial. Both draw the same. Throws a RangeError
 * where no stage is on the path. SPEC S74, S78.
 */
export function prepareRisk(request: RiskRequest, kernel: Kernel | null): SimulateBlock {
  const { workspace, seed, figure } = request
  const input = projectionInput(workspace)
  if (input === null) throw new RangeError('no stage is on the path')
  const uncertainty = uncertaintyOf(workspace, seed)
  return isFigureInKernel(figure)
    ? byNumbers(request, figure, input, uncertainty, kernel)
    : byProjection(request, input, uncertainty)
}

function byNumbers(
  { workspace, trials }: RiskRequest,
  figure: FigureName,
  input: ProjectionInput,
  uncertainty: Uncertainty,
  kernel: Kernel | null,
): SimulateBlock {
  // Where nothing is collected late, ROI is above 0 where the last balance is, which takes half the work.
  const sign = input.economics.paymentDelayMonths === 0 ? 'endCash' : 'roi'
  const { simulateBlock, way } = simulator(input, uncertainty, {
    kernel,
    vary: (variation) => variedProjectionInput(workspace, variation),
    names: [figure, sign],
  })
  return (block, parts) => {
    const simulated = simulateBlock(block, trialsOfBlock(block, trials), parts)
    const figures = figureByTrial(simulated, figure)
    const signs = sign === figure ? figures : figureByTrial(simulated, sign)
    let profitable = 0
    for (let trial = 0; trial < signs.length; trial++) if (signs[trial]! > 0) profitable++
    return { cash: simulated.cash, figure: figures, profitable, way }
  }
}

function byProjection(
  { workspace, trials, figure }: RiskRequest,
  { months }: ProjectionInput,
  uncertainty: Uncertainty,
): SimulateBlock {
  return (block, parts) => {
    const count = trialsOfBlock(block, trials)
    const cash = newCash(count, months)
    const figures: TrialFigures = { figure: new Float64Array(count), profitable: 0, way: 'general' }
    const columns = drawBlock(uncertainty, block, count)
    for (let trial = 0; trial < count; trial++) {
      const variation = uncertainty.inputs.map((input, d) => {
        const draw = columns[d]![trial]!
        return { path: input.path, value: input.kind === 'number' ? draw : mixedLag(input, draw) }
      })
      const projection = project(variedProjectionInput(workspace, variation))
      projection.cumulativeCash.forEach((balance, month) => {
        cash.cumulativeCash[month * count + trial] = balance
        cash.sums[month]! += balance
      })
      keep(figures, trial, figureValue(projection, figure), projection.keyFigures.roi)
    }
    return { ...figures, cash: blockParts(cash, parts) }
  }
}

function keep(figures: TrialFigures, trial: number, figure: Figure, roi: Figure): void {
  figures.figure[trial] = figure.kind === 'value' ? figure.value : Number.NaN
  if (roi.kind === 'value' && roi.value > 0) figures.profitable++
}
