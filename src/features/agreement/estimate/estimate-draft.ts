import type { AnswerOf, Estimate } from '#domain/agreement/round.ts'
import type { InputPath } from '#domain/inputs.ts'

/** An estimate as far as it was entered */
export type DraftEstimate = Readonly<Record<keyof Estimate, number | null>>
/** By input */
export type EstimatesDraft = Readonly<Record<InputPath, DraftEstimate>>

export const estimateNames = ['low', 'likely', 'high'] as const
export const emptyEstimate: DraftEstimate = { low: null, likely: null, high: null }

/** Whether nothing was entered, something is missing, the order is wrong, or it can be sealed. */
export function stateOf({
  low,
  likely,
  high,
}: DraftEstimate): 'empty' | 'partial' | 'out-of-order' | 'whole' {
  const entered = [low, likely, high].filter((value) => value !== null)
  if (entered.length === 0) return 'empty'
  if (entered.some((value, place) => place > 0 && value < entered[place - 1]!)) return 'out-of-order'
  return entered.length < 3 ? 'partial' : 'whole'
}

/** The answer as it is sealed: inputs without an estimate are left out; null while one is half done, or all are empty. */
export function contentOfDraft(draft: EstimatesDraft): AnswerOf<'estimate'> | null {
  const entered = Object.entries(draft).filter(([, estimate]) => stateOf(estimate) !== 'empty')
  if (entered.length === 0 || entered.some(([, estimate]) => stateOf(estimate) !== 'whole')) return null
  return { kind: 'estimate', estimates: Object.fromEntries(entered) as AnswerOf<'estimate'>['estimates'] }
}
