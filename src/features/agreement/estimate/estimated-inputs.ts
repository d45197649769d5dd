import type { Answerer, Estimate } from '#domain/agreement/round.ts'
import { revealedAnswers } from '#domain/agreement/rounds.ts'
import type { InputDescription, InputPath } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { RoundOf } from '../rounds/round-kind.ts'
import { knownInputs } from './estimable-inputs.ts'

export interface EstimatedInput {
  input: InputDescription
  /** In the order in which people were asked */
  estimates: { answerer: Answerer; estimate: Estimate }[]
}

/** The inputs of a revealed round that somebody estimated and the plan still has; nothing before the reveal. */
export function estimatedInputs(workspace: Workspace, round: RoundOf<'estimate'>): EstimatedInput[] {
  const answers = revealedAnswers(workspace, round, 'estimate')
  return knownInputs(workspace, round.question.paths)
    .map((input) => ({
      input,
      estimates: round.answerers.flatMap((answerer) => {
        const own = answers.find(({ answererId }) => answererId === answerer.id)
        const estimate = own?.content.estimates[input.path]
        return estimate === undefined ? [] : [{ answerer, estimate }]
      }),
    }))
    .filter(({ estimates }) => estimates.length > 0)
}

export function estimatesByPath(inputs: readonly EstimatedInput[]): Record<InputPath, Estimate[]> {
  return Object.fromEntries(
    inputs.map(({ input, estimates }) => [input.path, estimates.map(({ estimate }) => estimate)]),
  )
}
