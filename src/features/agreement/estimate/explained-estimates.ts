import { orderedRounds } from '#domain/agreement/rounds.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { EstimateQuantity } from '#engine/explain/agreement-target.ts'
import { answererName } from '#i18n/party-words.ts'
import type { Translate } from '#i18n/translate.ts'
import type { ExplainedNumber } from '#ui/explain/Explained.tsx'
import type { RoundOf } from '../rounds/round-kind.ts'
import type { EstimatedInput } from './estimated-inputs.ts'

export type ExplainEstimate = (quantity: EstimateQuantity) => ExplainedNumber

/** What a number is of that the estimates of one input come to. */
export function explainedEstimates(
  workspace: Workspace,
  round: RoundOf<'estimate'>,
  { input, estimates }: EstimatedInput,
  t: Translate,
): ExplainEstimate {
  const place = orderedRounds(workspace, 'estimate').findIndex(({ id }) => id === round.id)
  return (quantity) => ({
    target: {
      kind: 'estimates',
      quantity,
      round: { number: place + 1, version: round.version },
      path: input.path,
      estimates: estimates.map(({ answerer, estimate }) => ({ who: answererName(answerer, t), ...estimate })),
    },
  })
}
