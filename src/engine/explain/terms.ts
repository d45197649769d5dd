import type { FigureName } from '#domain/figure-names.ts'
import { planInput, type InputPath, type InputUnit, type PlanField } from '#domain/inputs.ts'
import type { Figure } from '../figure.ts'
import type { ExplainTarget, Term, TermUnit } from './explanation.ts'

/** How the value of an input is counted where it stands in a formula. */
export const inputTermUnits: Record<InputUnit, TermUnit> = {
  money: 'money',
  'money-a-month': 'money',
  people: 'people',
  'people-a-month': 'people',
  share: 'share',
  'share-a-month': 'share',
  'share-a-year': 'share',
  months: 'months',
  'hours-a-day': 'ratio',
  lag: 'days',
  factor: 'ratio',
}

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
  return { value, unit, inputs: [], from: 'question' }
}

/** A number that is made of what people answered. */
export function answeredTerm(value: number, unit: TermUnit): Term {
  return { value, unit, inputs: [], from: 'answers' }
}

/** A number that is explained elsewhere. */
export function explainedTerm(target: ExplainTarget, value: number | null, unit: TermUnit): Term {
  return { value, unit, inputs: [], target }
}

export function valueOf(figure: Figure): number | null {
  return figure.kind === 'value' ? figure.value : null
}
