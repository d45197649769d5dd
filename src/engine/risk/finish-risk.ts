import { figureDescriptions } from '#domain/figure-names.ts'
import { rangedInputs } from '#domain/ranged-inputs.ts'
import type { RiskRequest, RiskResult } from '../analysis/requests.ts'
import { estimatedChance, figureStatistics, type FigureStatistics } from './figure-statistics.ts'
import type { RiskTrials } from './risk-block.ts'
import { correlationOf, ranksOf } from './ranks.ts'
import { firstOrderShare } from './sobol.ts'
import { uncertaintyOf, uniformsOf } from './uncertainty.ts'

type Source = RiskResult['sources'][number]

/** What all trials of a request mean together. SPEC S78. */
export function finishedRisk(
  { workspace, trials, seed }: RiskRequest,
  { way, fan, histogramError, profitable }: RiskTrials,
  statistics: FigureStatistics,
  sources: readonly Source[],
): RiskResult {
  return {
    trials,
    seed,
    way,
    fan,
    histogramError,
    ...statistics,
    profitable: estimatedChance(profitable, trials),
    sources: sources.toSorted(byShare),
    drawn: rangedInputs(workspace).map(({ input }) => input.path),
    rateCorrelation: workspace.whatIf.rateCorrelation,
  }
}

/** Greatest share first. */
function byShare(a: Source, b: Source): number {
  return b.share.value - a.share.value || Math.abs(b.rankCorrelation) - Math.abs(a.rankCorrelation)
}

/** What the figure asked for comes to, by its numbers in all trials. SPEC S78. */
export function statisticsOf({ figure, target }: RiskRequest, values: Float64Array): FigureStatistics {
  const isLowerBetter = figureDescriptions[figure].better === 'less'
  return figureStatistics(values, target === null ? null : { value: target, isLowerBetter })
}

/** One of several parts of the uncertain inputs, one after the other. */
export interface InputPart {
  part: number
  parts: number
}

/**
 * How strongly each input of a part goes along with the figure, in the trials that have one, and how much of its
 * variance comes from it; in the order of the inputs. The rank of a draw is its place in its own distribution.
 * SPEC S80, S81.
 */
export function sourcesOf(
  { workspace, seed }: RiskRequest,
  figure: Float64Array,
  { part, parts }: InputPart,
): Source[] {
  const values = figure.filter((value) => !Number.isNaN(value))
  if (values.length === 0) return []
  const uncertainty = uncertaintyOf(workspace, seed)
  const ranks = ranksOf(values)
  const { length } = uncertainty.inputs
  const [from, to] = [part, part + 1].map((one) => Math.floor((length * one) / parts))
  return uncertainty.inputs.slice(from, to).map((input) => {
    const uniforms = wherePresent(uniformsOf(uncertainty, input, figure.length), figure, values.length)
    return {
      path: input.path,
      rankCorrelation: correlationOf(uniforms, ranks),
      share: firstOrderShare(uniforms, values),
    }
  })
}

/** The numbers of those trials (`count` of them) that have the figure. */
function wherePresent(uniforms: Float64Array, figure: Float64Array, count: number): Float64Array {
  if (count === figure.length) return uniforms
  const present = new Float64Array(count)
  let place = 0
  for (let trial = 0; trial < figure.length; trial++)
    if (!Number.isNaN(figure[trial]!)) present[place++] = uniforms[trial]!
  return present
}
