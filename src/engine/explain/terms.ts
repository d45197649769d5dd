import type { FigureName } from '#domain/figure-names.ts'
import { planInput, type InputPath, type PlanField } from '#domain/inputs.ts'
import type { Figure } from '../figure.ts'
import type { ExplainTarget, Term, TermUnit } from './explanation.ts'

/** One kind of target. */
export type Of<Kind extends ExplainTarget['kind']> = Extract<ExplainTarget, { kind: Kind }>

/** A number that is one input of the plan. */
export function planTerm(field: PlanField, value: number, unit: TermUnit): Term {
  return { value, unit, inputs: [planInput(field)] }
}

/** A number that is a figure of its own, with its explanation behind it. */
export function figureTerm(name: FigureName, value: number, unit: TermUnit): Term {
  return { value, unit, inputs: [], target: { kind: 'figure', name } }
}

/** A number that is made of inputs. */
export function madeOf(inputs: readonly InputPath[], value: number, unit: TermUnit): Term {
  return { value, unit, inputs }
}

/** A number of the question. */
export function askedTerm(value: number, unit: TermUnit): Term {
  return { value, unit, inputs: [], isAsked: true }
}

/** A number that is explained elsewhere. */
export function explainedTerm(target: ExplainTarget, value: number | null, unit: TermUnit): Term {
  return { value, unit, inputs: [], target }
}

export function valueOf(figure: Figure): number | null {
  return figure.kind === 'value' ? figure.value : null
}
