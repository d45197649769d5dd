import { inputValue, type InputDescription } from '#domain/inputs.ts'
import { numberOf } from '#domain/movable.ts'
import { problem } from '#domain/problem.ts'
import { sensibleBounds } from '#domain/sensible-bounds.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { SoughtInput } from '#engine/analysis/requests.ts'
import { inlineRunner } from '#runner/inline.ts'
import type { Command } from './command.ts'
import { Refused } from './errors.ts'
import { describeFigure, figureOutput, plannedFigure } from './figure-output.ts'
import { pathHelp, scenarioHelp } from './help-texts.ts'
import { inputLabels, namedInputs } from './named-inputs.ts'
import type { SoughtPath } from './option-values.ts'
import { describeSubject, subjectOf } from './subject.ts'

/** The inputs with which a figure reaches a target. */
export const seekFile: Command = {
  summary: 'what inputs would have to be for a figure to reach a target',
  help: `tuottolaskuri seek FILE --figure NAME --target NUMBER --input PATH[:LOW:HIGH] ... [options]

Seeks the value of one input with which a figure reaches a target, the one nearest to the plan; of several inputs the
smallest joint change, each measured by the width of its bounds. Prints
  reached      whether the target can be reached within the bounds
  result       the figure with the values below: the target where it is reached, otherwise the best that there is
  inputs       path, label, planned, value, low, high (bounds), lags in days
  planned      the figure as planned: {"value", "reason"}
  evaluations  how many other plans were computed

  --figure NAME            what is to reach the target; names in the help of compare
  --target NUMBER          in the unit of the figure: 0.5 is 50 %
  --input PATH:LOW:HIGH    once for each input that may change. Without bounds, one input may go as far as its limits;
                           of several, each over its range, or from half to one and a half of what is planned
  --scenario NAME          ${scenarioHelp}

${pathHelp}
The exit code is 0 whether or not the target is reached.
`,
  options: ['figure', 'target', 'input', 'scenario'],
  required: ['figure', 'target', 'input'],
  async run(file, options, context) {
    const subject = subjectOf(file, options.scenario)
    const { workspace } = subject
    const figure = options.figure!
    const target = options.target!
    const inputs = soughtInputs(workspace, options.input!)
    const paths = inputs.map(({ path }) => path)
    const result = await inlineRunner.seek({ workspace, figure, target, inputs }, context)
    const labels = inputLabels(workspace, paths, context.language)
    return {
      ...describeSubject(subject),
      ...describeFigure(figure),
      target,
      reached: result.isReached,
      result: figureOutput(result.figure),
      inputs: inputs.map(({ path, low, high }, index) => ({
        path,
        label: labels[index],
        planned: numberOf(inputValue(workspace, path)),
        value: result.values[index],
        low,
        high,
      })),
      planned: plannedFigure(workspace, figure),
      evaluations: result.evaluations,
    }
  },
}

/** Throws `Refused` where one is no single number, is said twice, or has bounds beyond its limits. */
function soughtInputs(workspace: Workspace, said: readonly SoughtPath[]): SoughtInput[] {
  const isOnly = said.length === 1
  return said.map(({ path, bounds }, index) => {
    if (said.findIndex((one) => one.path === path) < index) throw new Refused([problem(path, 'duplicate')])
    const input = namedInputs(workspace, [path])[0]!
    const planned = numberOf(inputValue(workspace, path))
    if (planned === null) throw new Refused([{ path, code: 'not-movable' }])
    if (bounds !== null) return { path, ...withinLimits(input, bounds) }
    if (isOnly) return { path, low: input.minimum, high: input.maximum }
    return { path, ...sensibleBounds(input, planned, workspace.ranges[path]?.range) }
  })
}

function withinLimits({ path, minimum, maximum }: InputDescription, bounds: { low: number; high: number }) {
  if (bounds.low < minimum) throw new Refused([problem(path, 'too-small', { minimum })])
  if (bounds.high > maximum) throw new Refused([problem(path, 'too-large', { maximum })])
  return bounds
}
