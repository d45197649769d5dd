import { describeInput, inputValue, stageInput } from '#domain/inputs.ts'
import { numberOf } from '#domain/movable.ts'
import type { Workspace } from '#domain/workspace.ts'
import { figureOf } from '../figure.ts'
import type { Derivation } from './explanation.ts'
import { inputTermUnits, madeOf, type Of } from './terms.ts'

/** A number that was entered, by its origin; null where it is gone or no single number. SPEC S133. */
export function explainInput({ path }: Of<'input'>, workspace: Workspace): Derivation | null {
  const input = describeInput(workspace, path)
  const value = input === undefined ? null : numberOf(inputValue(workspace, path))
  if (input === undefined || value === null) return null
  const unit = inputTermUnits[input.unit]
  return {
    formula: '{inputValue}',
    terms: { inputValue: madeOf([path], value, unit) },
    result: figureOf(value),
    unit,
  }
}

/** Rate of two steps that become one; null where one of them is gone. SPEC S133. */
export function explainJoinedRate(
  { stageIds: [first, second] }: Of<'joined-rate'>,
  { stageNumbers }: Workspace,
): Derivation | null {
  const [one, other] = [stageNumbers[first]?.rate, stageNumbers[second]?.rate]
  if (one === undefined || other === undefined) return null
  return {
    formula: '{rate} × {nextRate}',
    terms: {
      rate: madeOf([stageInput(first, 'rate')], one, 'share'),
      nextRate: madeOf([stageInput(second, 'rate')], other, 'share'),
    },
    result: figureOf(one * other),
    unit: 'share',
  }
}
