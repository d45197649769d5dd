import { figureDescriptions } from '#domain/figure-names.ts'
import { describeInput, inputValue } from '#domain/inputs.ts'
import { numberOf } from '#domain/movable.ts'
import { variationAt } from '../analysis/lacking.ts'
import { figureOf, none } from '../figure.ts'
import { figureValue } from '../figure-value.ts'
import type { Derivation } from './explanation.ts'
import { explainedAs, type Explained } from './subject.ts'
import { askedTerm, figureTerm, inputTermUnits, valueOf, type Of } from './terms.ts'

/**
 * A value that goal seek found: the condition that it fulfils, or comes nearest to. Null where the input is gone.
 * SPEC S100, S127.
 */
export function explainSought(
  { path, figure, goal, inputs, values, isReached }: Of<'sought'>,
  { workspace, plan, subject }: Explained,
): Derivation | null {
  const described = inputs.map((one) => describeInput(workspace, one.path))
  const known = described.filter((one) => one !== undefined)
  const place = inputs.findIndex((one) => one.path === path)
  const [found, input] = [values[place], described[place]]
  if (known.length < inputs.length || found === undefined || input === undefined) return null
  const { unit } = figureDescriptions[figure]
  const { low, high } = inputs[place]!
  const there = { ...subject, changes: [...subject.changes, ...variationAt(known, values)] }
  const projection = explainedAs(plan, there)?.projection
  const reached = projection === undefined ? none('no-such-stage') : figureValue(projection, figure)
  const ofInput = inputTermUnits[input.unit]
  return {
    formula: isReached ? '{figureThere} = {goal}' : '{figureThere} ≠ {goal}',
    terms: {
      figureThere: { ...figureTerm(figure, 0, unit), value: valueOf(reached), subject: there },
      goal: askedTerm(goal, unit),
      soughtFrom: askedTerm(low, ofInput),
      soughtTo: askedTerm(high, ofInput),
      plannedValue: { value: numberOf(inputValue(workspace, path)), unit: ofInput, inputs: [path] },
    },
    result: figureOf(found),
    unit: ofInput,
  }
}
