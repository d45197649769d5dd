import { stageInput } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import { formatPercent } from '#i18n/format.ts'
import { emphasis } from '#ui/Emphasised.tsx'
import type { ExplainedNumber } from '#ui/explain/Explained.tsx'
import type { JoinedSteps } from './consequences.ts'

type CommonSteps = Extract<JoinedSteps, { kind: 'common' }>

/** Rates of two steps and of the one that they become, marked so that they can be asked about. */
export function joinedRates({ first, second, joined }: CommonSteps, language: Language) {
  const rate = (value: number, name: string) => emphasis(formatPercent(value, language), name)
  return { first: rate(first, 'first'), second: rate(second, 'second'), joined: rate(joined, 'joined') }
}

/** What the marked rates are of. */
export function explainedRates({ stageIds }: CommonSteps): Record<string, ExplainedNumber> {
  const [first, second] = stageIds
  return {
    first: { target: { kind: 'input', path: stageInput(first, 'rate') } },
    second: { target: { kind: 'input', path: stageInput(second, 'rate') } },
    joined: { target: { kind: 'joined-rate', stageIds } },
  }
}
