import type { InputDescription } from '#domain/inputs.ts'
import type { Range } from '#domain/range.ts'
import { rangedInputs } from '#domain/ranged-inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import {
  blockTrials,
  drawBlock,
  uniformTable,
  type Uncertainty,
  type UncertainInput,
} from '../batch/draws.ts'
import { betaTable, quantileTable, type QuantileTable } from '../batch/quantile-table.ts'
import { betaShapeOf, distributionOf } from './distribution.ts'
import { isRate, normalCorrelation } from './common-cause.ts'

/**
 * What is drawn for a workspace: all inputs with a range that the projection reads, and how the rates go together.
 * SPEC S70, S73, S74, S75.
 */
export function uncertaintyOf(workspace: Workspace, seed: number): Uncertainty {
  const { rateCorrelation } = workspace.whatIf
  return {
    seed,
    correlation: normalCorrelation(rateCorrelation ?? 0),
    inputs: rangedInputs(workspace).map(({ input, range }): UncertainInput => {
      const { path } = input
      return range.kind === 'lagMix'
        ? { path, kind: 'lag-mix', fast: range.fast, slow: range.slow }
        : { path, kind: 'number', table: tableFor(range, input), isCorrelated: isRate(input) }
    }),
  }
}

/** Below this a density is too steep at its ends for the quick table. */
const leastShape = 0.5

function tableFor(range: Range, limits: InputDescription): QuantileTable {
  const shape = betaShapeOf(range)
  const isQuick =
    shape !== null &&
    Math.min(shape.a, shape.b) >= leastShape &&
    shape.low >= limits.minimum &&
    shape.high <= limits.maximum
  return isQuick
    ? betaTable(shape.a, shape.b, shape.low, shape.high)
    : quantileTable(distributionOf(range, limits).quantile)
}

/** The uniform numbers that made the draws of one input, in all trials. SPEC S80. */
export function uniformsOf(uncertainty: Uncertainty, input: UncertainInput, trials: number): Float64Array {
  const asUniform: UncertainInput = input.kind === 'number' ? { ...input, table: uniformTable } : input
  const alone = { ...uncertainty, inputs: [asUniform] }
  const uniforms = new Float64Array(trials)
  for (let from = 0; from < trials; from += blockTrials) {
    const [column] = drawBlock(alone, from / blockTrials, Math.min(blockTrials, trials - from))
    uniforms.set(column!, from)
  }
  return uniforms
}
