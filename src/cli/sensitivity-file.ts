import type { Swing } from '#domain/kept-chart.ts'
import type { BottleneckStep, TornadoBar } from '#engine/analysis/requests.ts'
import { inlineRunner } from '#runner/inline.ts'
import type { Command } from './command.ts'
import { describeFigure, figureOutput } from './figure-output.ts'
import { pathHelp, scenarioHelp, starHelp } from './help-texts.ts'
import { inputLabels, namedInputs } from './named-inputs.ts'
import type { OptionValues } from './options.ts'
import { describeSubject, subjectOf } from './subject.ts'

const defaultPercent = 10

/** How far a figure goes with each input, and what each step of the path would give. */
export const sensitivityFile: Command = {
  summary: 'how far a figure goes with each input, and which step is the bottleneck',
  help: `tuottolaskuri sensitivity FILE [options]

Moves one input at a time to either side of the plan. Prints
  planned      the figure as planned: {"value", "reason"}
  bars         widest first: paths and labels of what was moved, low and high {"values", "figure"}, spread;
               inputs that change nothing are left out
  skipped      inputs that could not be moved
  bottleneck   steps of the path: stageId, stageName, paths, rate (by the plan's mix of channels), reachable (rates at
               the top of their ranges), atReachable, gain, perPoint (gain of one percentage point); greatest gain
               first, steps without a range behind the others

  --figure NAME        npv unless said; names in the help of compare
  --percent NUMBER     each input this many per cent lower and higher; ${defaultPercent} unless said
  --ranges             instead, each input to the ends of its own range
  --inputs PATH,...    these inputs alone, unless said all; a path with * moves all that it finds together, as one bar
  --scenario NAME      ${scenarioHelp}

${pathHelp}
${starHelp}
`,
  options: ['figure', 'percent', 'ranges', 'inputs', 'scenario'],
  exclusive: ['percent', 'ranges'],
  async run(file, options, context) {
    const subject = subjectOf(file, options.scenario)
    const { workspace } = subject
    const figure = options.figure ?? 'npv'
    const swing = swingOf(options)
    const paths =
      options.inputs?.map((pattern) => namedInputs(workspace, [pattern]).map(({ path }) => path)) ?? null
    const { planned, bars, skipped } = await inlineRunner.tornado(
      { workspace, figure, swing, paths },
      context,
    )
    const { steps } = await inlineRunner.bottleneck({ workspace, figure })
    const describeBar = ({ paths, low, high, spread }: TornadoBar) => ({
      paths,
      labels: inputLabels(workspace, paths, context.language),
      low: { values: low.values, figure: figureOutput(low.figure) },
      high: { values: high.values, figure: figureOutput(high.figure) },
      spread,
    })
    const describeStep = ({ stageId, paths, rate, reachable, ...figures }: BottleneckStep) => ({
      stageId,
      stageName: workspace.stages[stageId]!.name,
      paths,
      rate,
      reachable,
      atReachable: figureOutput(figures.atReachable),
      gain: figureOutput(figures.gain),
      perPoint: figureOutput(figures.perPoint),
    })
    return {
      ...describeSubject(subject),
      ...describeFigure(figure),
      swing,
      planned: figureOutput(planned),
      bars: bars.map(describeBar),
      skipped,
      bottleneck: steps.map(describeStep),
    }
  },
}

function swingOf({ ranges, percent = defaultPercent }: OptionValues): Swing {
  return ranges === true ? { kind: 'ranges' } : { kind: 'percent', share: percent / 100 }
}
