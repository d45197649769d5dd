import { project, type Projection } from '#engine/project.ts'
import type { ProjectionInput } from '#engine/projection-input.ts'
import type { Figure } from '#engine/figure.ts'
import { referenceInput, type BenchInputs } from './inputs.ts'

/** The plain engine as a contender: it computes everything that the application shows, whatever is asked for. */
export const referenceModel = {
  project(inputs: BenchInputs) {
    const projection = project(referenceInput(inputs))
    const { keyFigures } = projection
    return {
      stageByChannel: projection.entries,
      newCustomers: projection.newCustomers,
      active: projection.active,
      revenue: projection.revenue,
      cost: projection.cost.total,
      cashFlow: projection.cashFlow,
      cumCash: projection.cumulativeCash,
      totalCost: keyFigures.totalCost,
      ...figuresOf(projection),
      irrMonthly: valueOf(keyFigures.irrMonthly),
      irrAnnual: valueOf(keyFigures.irrAnnual),
    }
  },
  figures: (inputs: BenchInputs) => figuresOf(project(referenceInput(inputs))),
  cash: (inputs: BenchInputs) => project(referenceInput(inputs)).cumulativeCash,
}

/** One projection of any plan, for how its cost grows. */
export function projectOnce(input: ProjectionInput): number {
  return project(input).keyFigures.npv
}

function figuresOf({ keyFigures }: Projection) {
  return {
    npv: keyFigures.npv,
    roi: valueOf(keyFigures.roi),
    payback: valueOf(keyFigures.payback.first),
  }
}

function valueOf(figure: Figure): number | null {
  return figure.kind === 'none' ? null : figure.value
}
