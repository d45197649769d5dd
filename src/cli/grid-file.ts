import type { Axis } from '#domain/kept-chart.ts'
import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { inlineRunner } from '#runner/inline.ts'
import type { Command } from './command.ts'
import { describeFigure, figureOutput } from './figure-output.ts'
import { gridAxis } from './grid-axis.ts'
import { pathHelp, scenarioHelp, starHelp } from './help-texts.ts'
import { inputLabels } from './named-inputs.ts'
import { describeSubject, subjectOf } from './subject.ts'

/** A figure over two axes. */
export const gridFile: Command = {
  summary: 'a figure over two inputs, or two groups of inputs',
  help: `tuottolaskuri grid FILE --x PATH,... --y PATH,... [options]

Computes a figure at each point of two axes; an input on both is moved by x first. Prints
  x, y         paths, labels, operation, values, planned (the plan's place on the axis, null where it is not on it)
  planned      the figure as planned: {"value", "reason"}
  figures      [y][x], null where the figure does not exist
  absent       reasons for which it does not, each once
  level        value of the figure at which the plan breaks even, null where there is none
  breakEven    straight pieces {"x1", "y1", "x2", "y2"} along which the figure has that value

  --x PATH,...         inputs that move together along the axis; likewise --y
  --x-operation WORD   set: the values themselves, times: factors, plus: additions; unless said, set where the axis is
                       one number, otherwise times
  --x-from NUMBER      first value; unless said, the low end of the input's range or half of what is planned, 0.5 of
                       factors
  --x-to NUMBER        last value; unless said, the high end or one and a half of what is planned, 1.5 of factors
  --x-steps NUMBER     values along the axis, 2 to 101; 21 unless said
  --y-operation, --y-from, --y-to, --y-steps: likewise
  --figure NAME        npv unless said; names in the help of compare
  --scenario NAME      ${scenarioHelp}

${pathHelp}
${starHelp}
Factors and additions that would take an input beyond its limits leave it at the limit.
`,
  options: [
    'x',
    'x-operation',
    'x-from',
    'x-to',
    'x-steps',
    'y',
    'y-operation',
    'y-from',
    'y-to',
    'y-steps',
    'figure',
    'scenario',
  ],
  required: ['x', 'y'],
  async run(file, options, context) {
    const subject = subjectOf(file, options.scenario)
    const { workspace } = subject
    const figure = options.figure ?? 'npv'
    const x = gridAxis(workspace, 'x', {
      patterns: options.x!,
      operation: options['x-operation'],
      from: options['x-from'],
      to: options['x-to'],
      steps: options['x-steps'],
    })
    const y = gridAxis(workspace, 'y', {
      patterns: options.y!,
      operation: options['y-operation'],
      from: options['y-from'],
      to: options['y-to'],
      steps: options['y-steps'],
    })
    const result = await inlineRunner.grid({ workspace, figure, x, y }, context)
    return {
      ...describeSubject(subject),
      ...describeFigure(figure),
      x: describeAxis(workspace, x, result.xValues, result.plannedX, context.language),
      y: describeAxis(workspace, y, result.yValues, result.plannedY, context.language),
      planned: figureOutput(result.planned),
      figures: rowsOf(result.figures, result.xValues.length),
      absent: result.absent,
      level: result.level,
      breakEven: result.breakEven,
    }
  },
}

function describeAxis(
  workspace: Workspace,
  { paths, operation }: Axis,
  values: readonly number[],
  planned: number | null,
  language: Language,
) {
  return { paths, labels: inputLabels(workspace, paths, language), operation, values, planned }
}

/** JSON has no NaN, which stands for a figure that does not exist. */
function rowsOf(figures: Float64Array, columns: number): (number | null)[][] {
  return Array.from({ length: figures.length / columns }, (_, row) =>
    Array.from(figures.subarray(row * columns, (row + 1) * columns), (value) =>
      Number.isNaN(value) ? null : value,
    ),
  )
}
