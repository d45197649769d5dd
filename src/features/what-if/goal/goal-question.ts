import type { FigureName } from '#domain/figure-names.ts'
import { describeInput, inputValue, listInputs, type InputPath } from '#domain/inputs.ts'
import { isMovable, numberOf } from '#domain/movable.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { SeekRequest, SeekResult } from '#engine/analysis/requests.ts'
import type { ExplainSubject, ExplainTarget } from '#engine/explain/explanation.ts'
import { firstFigure, firstTarget } from '../figure-target.ts'
import { choiceOf, type AxisChoice } from '../grid/axis-choices.ts'
import { leverValue } from '../levers/lever-bounds.ts'

/** Which figure should come to what, and which numbers may change for it, between which ends. */
export interface GoalQuestion {
  figure: FigureName
  /** null: not said yet */
  target: number | null
  inputs: readonly AxisChoice[]
}

/** The plan's own target or breaking even, by the lever that was pinned first, otherwise the first number there is. */
export function firstQuestion(workspace: Workspace): GoalQuestion {
  const figure = firstFigure(workspace)
  const pinned = workspace.whatIf.levers.map(({ path }) => path)
  const paths = [...pinned, ...listInputs(workspace).map(({ path }) => path)]
  const first = paths.map((path) => choiceOf(workspace, path)).find((choice) => choice !== null)
  return {
    figure,
    target: firstTarget(workspace, figure),
    inputs: first === null || first === undefined ? [] : [first],
  }
}

/** The numbers of a question that are still there to be changed. */
export function knownInputs(workspace: Workspace, { inputs }: GoalQuestion): AxisChoice[] {
  return inputs.filter(({ path }) => isMovable(workspace, path))
}

/** The question as the engine takes it; null where it is not complete. */
export function seekRequest(workspace: Workspace, question: GoalQuestion): SeekRequest | null {
  const { figure, target } = question
  const inputs = knownInputs(workspace, question)
  if (target === null || inputs.length === 0) return null
  return {
    workspace,
    figure,
    target,
    inputs: inputs.map(({ path, from, to }) => ({ path, low: from, high: to })),
  }
}

/** What was found for one number. */
export interface FoundChange {
  path: InputPath
  from: number
  to: number
  /** How far it goes, as a share of the way between its bounds; 0 where it stays */
  share: number
}

/** Less of the way than this is what rounding leaves. */
const dust = 1e-9

/** What the answer changes, in the order of the question. */
export function foundChanges({ workspace, inputs }: SeekRequest, { values }: SeekResult): FoundChange[] {
  return inputs.map(({ path, low, high }, place) => {
    const from = numberOf(inputValue(workspace, path)) ?? Number.NaN
    const to = values[place]!
    const share = high > low ? Math.abs(to - from) / (high - low) : 0
    return share <= dust ? { path, from, to: from, share: 0 } : { path, from, to, share }
  })
}

/** A value that was found, to be explained. */
export function ofFound(
  { figure, target, inputs }: SeekRequest,
  { values, isReached }: SeekResult,
  path: InputPath,
): ExplainTarget {
  return { kind: 'sought', path, figure, goal: target, inputs, values, isReached }
}

/** What an answer changes, as the values of its inputs. */
export function asChanges(workspace: Workspace, changes: readonly FoundChange[]): ExplainSubject['changes'] {
  return changes.flatMap(({ path, to, share }) => {
    const input = describeInput(workspace, path)
    return input === undefined || share === 0 ? [] : [{ path, value: leverValue(input, to) }]
  })
}
