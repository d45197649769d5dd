import { figureDescriptions } from '#domain/figure-names.ts'
import type { RiskRequest, RiskResult } from '../analysis/requests.ts'
import type { Uncertainty } from '../batch/draws.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { finishFan } from './fan.ts'
import { estimatedChance, figureStatistics } from './figure-statistics.ts'
import { correlationOf, ranksOf } from './ranks.ts'
import type { RiskSum } from './risk-block.ts'
import { firstOrderShare } from './sobol.ts'
import { uncertaintyOf, uniformsOf } from './uncertainty.ts'

/**
 * What all trials of a request mean together: the fan of cumulative cash, the figure asked for, and which inputs its
 * spread comes from. SPEC S76, S78, S80.
 */
export function finishRisk(request: RiskRequest, sum: RiskSum, kernel: Kernel | null = null): RiskResult {
  const { workspace, trials, seed, figure, target } = request
  const isLowerBetter = figureDescriptions[figure].better === 'less'
  const uncertainty = uncertaintyOf(workspace, seed)
  return {
    trials,
    seed,
    way: sum.way,
    ...finishFan(sum.fan, kernel),
    ...figureStatistics(sum.figure, target === null ? null : { value: target, isLowerBetter }),
    profitable: estimatedChance(sum.profitable, trials),
    sources: sourcesOf(uncertainty, sum.figure),
    drawn: uncertainty.inputs.map(({ path }) => path),
    rateCorrelation: workspace.whatIf.rateCorrelation,
  }
}

/**
 * How strongly each input goes along with the figure, in the trials that have one, and how much of its variance comes
 * from it; greatest share first. The rank of a draw is its place in its own distribution. SPEC S80, S81.
 */
function sourcesOf(uncertainty: Uncertainty, figure: Float64Array): RiskResult['sources'] {
  const values = figure.filter((value) => !Number.isNaN(value))
  if (values.length === 0) return []
  const ranks = ranksOf(values)
  return uncertainty.inputs
    .map((input) => {
      const uniforms = wherePresent(uniformsOf(uncertainty, input, figure.length), figure, values.length)
      return {
        path: input.path,
        rankCorrelation: correlationOf(uniforms, ranks),
        share: firstOrderShare(uniforms, values),
      }
    })
    .sort(
      (a, b) => b.share.value - a.share.value || Math.abs(b.rankCorrelation) - Math.abs(a.rankCorrelation),
    )
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
