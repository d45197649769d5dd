import {
  describeInput,
  inputValue,
  type InputDescription,
  type InputPath,
  type InputValue,
} from './inputs.ts'
import type { Workspace } from './workspace.ts'

/** The one number behind a value: itself, or the mean of a lag in days; null for lists and shares of a lag. */
export function numberOf(value: InputValue | undefined): number | null {
  if (typeof value === 'number') return value
  const isInDays = value !== null && value !== undefined && 'kind' in value && value.kind === 'days'
  return isInDays ? value.days : null
}

/** The number within the limits of an input, whole where the input is. */
export function withinLimits(
  input: Pick<InputDescription, 'minimum' | 'maximum' | 'isWhole'>,
  number: number,
): number {
  const wanted = input.isWhole === true ? Math.round(number) : number
  return Math.min(input.maximum, Math.max(input.minimum, wanted))
}

/**
 * The value after a change of each of its numbers (people, money, days), kept within the limits of the input. Null
 * where it has none that may change alone: seasons, shares, what was left empty.
 */
export function movedValue(
  input: InputDescription,
  value: InputValue,
  change: (number: number) => number,
): InputValue {
  const move = (number: number) => withinLimits(input, change(number))
  if (input.kind === 'list') return (value as readonly number[]).map(move)
  const number = numberOf(value)
  if (number === null) return null
  return input.kind === 'lag' ? { kind: 'days', days: move(number) } : move(number)
}

/** Whether an input is there and is a single number or a lag in days, so that it can be moved and sought. */
export function isMovable(workspace: Workspace, path: InputPath): boolean {
  return (
    describeInput(workspace, path) !== undefined && numberOf(inputValue(workspace, path) ?? null) !== null
  )
}
