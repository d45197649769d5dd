import type { FigureName } from '#domain/figure-names.ts'
import { figureOf, type Figure } from '../figure.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isLinear, levelOf } from '../kernel/linear.ts'
import { kernelPlan, type KernelPlan } from '../kernel/plan.ts'
import type { VariedInput } from '../kernel/varied-input.ts'
import type { ProjectionInput } from '../projection-input.ts'
import type { Shape } from './shape.ts'
import type { Variation } from './variation.ts'

const planFigures = ['npv', 'roi', 'payback', 'totalCost', 'irrAnnual'] as const
type PlanFigure = (typeof planFigures)[number]

/** Whether the kernel gives a figure of a plan that it computes whole. */
export function isFigureOfPlan(name: FigureName): name is PlanFigure {
  return planFigures.some((one) => one === name)
}

type Level = Extract<VariedInput, { kind: 'channels' }>

/**
 * Computes variations of a linear plan one by one, each as a whole plan in the kernel: for figures that do not come of
 * single numbers. Where only volumes move, the plan stays laid out. Null: a variation is not linear. SPEC S60, S61, S62.
 */
export function planEvaluator(
  kernel: Kernel,
  input: ProjectionInput,
  names: readonly PlanFigure[],
  vary: (variation: Variation) => ProjectionInput,
): (variation: Variation, shape: Shape) => Figure[] | null {
  const planned = kernelPlan(kernel, input)

  function setLevels(levels: readonly Level[], valueOf: (level: Level, i: number) => number): void {
    levels.forEach((level, i) => planned.setLevel(level.channel, valueOf(level, i)))
  }
  return (variation, { inputs }) => {
    if (inputs.every(isLevel)) {
      setLevels(inputs, (_, i) => variation[i]!.value as number)
      const figures = figuresOf(planned, names)
      setLevels(inputs, ({ channel }) => levelOf(input.channels[channel]!).level)
      return figures
    }
    const varied = vary(variation)
    return isLinear(varied) ? figuresOf(kernelPlan(kernel, varied), names) : null
  }
}

function isLevel(input: VariedInput): input is Level {
  return input.kind === 'channels' && input.room === 'base'
}

function figuresOf(plan: KernelPlan, names: readonly PlanFigure[]): Figure[] {
  plan.compute()
  const figures = plan.figures()
  return names.map((name) => {
    const figure = figures[name]
    return typeof figure === 'number' ? figureOf(figure) : figure
  })
}
