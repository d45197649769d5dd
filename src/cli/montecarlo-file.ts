import { availableParallelism } from 'node:os'
import type { RiskRequest, RiskResult } from '#engine/analysis/requests.ts'
import { workerRunner } from '#runner/worker-runner.ts'
import type { Command, CommandContext } from './command.ts'
import { describeFigure, plannedFigure } from './figure-output.ts'
import { scenarioHelp } from './help-texts.ts'
import { inputLabels } from './named-inputs.ts'
import { startWorker } from './node-worker.ts'
import { describeSubject, subjectOf } from './subject.ts'

const defaultTrials = 10_000
const defaultSeed = 1

/** What the ranges of the inputs mean for a figure. */
export const montecarloFile: Command = {
  summary: 'how sure the plan is, by the ranges of its inputs',
  help: `tuottolaskuri montecarlo FILE [options]

Draws every input that has a range anew in each trial (Monte Carlo) and computes the plan. The same seed prints the same
bytes, however many workers take part. Prints
  trials, seed, way   way: kernel (fast) or general
  planned             the figure as planned: {"value", "reason"}
  mean, percentiles   of the figure: {"value", "error"}; null where it never exists. An error is the standard error, of
                      a percentile half of its 95 % interval
  absent              trials in which the figure does not exist; they take no part in mean and percentiles
  histogram           edges, counts
  reached, shortfall  chance of the target, and the mean of what is missing where it is missed; null without a target
  profitable          chance that ROI is above 0
  fan                 cumulative cash by month: p5, p25, p50, p75, p95, mean
  histogramError      null: percentiles of the fan are exact (to 200,000 trials); else by how much they may be off, as
                      a share of the distance from p5 to p95
  sources             where the spread comes from: path, label, rankCorrelation, share; greatest first
  drawn               inputs that were drawn; without any there is no spread
  rateCorrelation     correlation of all rates with a common cause; null: independent, which understates the spread

  --trials NUMBER     1 to 1000000; ${defaultTrials} unless said
  --seed NUMBER       0 to 4294967295; ${defaultSeed} unless said
  --workers NUMBER    threads; as many as the machine has cores unless said
  --figure NAME       npv unless said; names in the help of compare
  --target NUMBER     value of the figure that counts as reached
  --scenario NAME     ${scenarioHelp}
`,
  options: ['trials', 'seed', 'workers', 'figure', 'target', 'scenario'],
  async run(file, options, context) {
    const subject = subjectOf(file, options.scenario)
    const { workspace } = subject
    const { figure = 'npv', target = null, trials = defaultTrials, seed = defaultSeed } = options
    const request = { workspace, figure, target, trials, seed }
    const result = await simulate(request, options.workers ?? availableParallelism(), context)
    const { months, startYear, startMonth } = workspace.plan
    const labels = inputLabels(
      workspace,
      result.sources.map(({ path }) => path),
      context.language,
    )
    return {
      ...describeSubject(subject),
      months,
      startYear,
      startMonth,
      trials: result.trials,
      seed: result.seed,
      way: result.way,
      ...describeFigure(figure),
      target,
      planned: plannedFigure(workspace, figure),
      mean: result.mean,
      percentiles: result.percentiles,
      absent: result.absent,
      histogram: result.histogram,
      reached: result.reached,
      shortfall: result.shortfall,
      profitable: result.profitable,
      fan: Object.fromEntries(Object.entries(result.fan).map(([line, values]) => [line, [...values]])),
      histogramError: result.histogramError,
      sources: result.sources.map(({ path, ...source }, index) => ({
        path,
        label: labels[index],
        ...source,
      })),
      drawn: result.drawn,
      rateCorrelation: result.rateCorrelation,
    }
  },
}

async function simulate(request: RiskRequest, workers: number, context: CommandContext): Promise<RiskResult> {
  const runner = workerRunner({ size: workers, start: startWorker })
  try {
    return await runner.risk(request, context)
  } finally {
    runner.close()
  }
}
