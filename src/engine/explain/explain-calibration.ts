import { figureOf } from '../figure.ts'
import type { AgreementTarget } from './agreement-target.ts'
import type { Derivation, SumPart } from './explanation.ts'
import { answeredTerm, type Of } from './terms.ts'

type CalibrationTarget = Extract<AgreementTarget, { kind: 'calibration' }>

/** What a round of classified leads says; null where there is no kappa. SPEC S134, S135. */
export function explainCalibration(target: Of<'calibration'>): Derivation | null {
  const derivation = derived(target)
  return derivation === null ? null : { ...derivation, round: target.round }
}

function derived(target: CalibrationTarget): Derivation | null {
  const { quantity, result } = target
  const answers = result.leads.reduce((total, lead) => total + lead.answers, 0)
  const counted = {
    leadsCompared: answeredTerm(result.leads.length, 'count'),
    answersGiven: answeredTerm(answers, 'count'),
  }
  switch (quantity.name) {
    case 'kappa':
      return kappaOf(target, counted)
    case 'agreed':
      return {
        formula: '{leadsCompared} − {disputedLeads}',
        terms: {
          ...counted,
          disputedLeads: answeredTerm(result.leads.length - result.agreed, 'count'),
        },
        result: figureOf(result.agreed),
        unit: 'count',
      }
    case 'pairs':
    case 'leads':
      return confused(target, quantity, counted)
  }
}

/** The observed agreement less what chance would give, of what chance leaves to be gained. */
function kappaOf({ request, result }: CalibrationTarget, counted: Derivation['terms']): Derivation | null {
  const { kappa, interval } = result
  if (kappa.kind === 'none') return null
  return {
    formula: '({observedAgreement} − {expectedAgreement}) ÷ (1 − {expectedAgreement})',
    terms: {
      observedAgreement: answeredTerm(kappa.observed, 'share'),
      expectedAgreement: answeredTerm(kappa.expected, 'share'),
      ...counted,
    },
    result: figureOf(kappa.value),
    unit: 'ratio',
    ...(interval === null
      ? {}
      : {
          interval: {
            low: interval.low,
            high: interval.high,
            resamples: request.resamples,
            seed: request.seed,
          },
        }),
  }
}

/** Lead by lead: answers with the one stage times answers with the other. */
function confused(
  { request, result }: CalibrationTarget,
  { name, stageIds: [one, other] }: Extract<CalibrationTarget['quantity'], { stageIds: unknown }>,
  counted: Derivation['terms'],
): Derivation {
  const parts = request.leads.flatMap(({ id, stageIds }, place): SumPart[] => {
    const count = (stage: string) => stageIds.filter((chosen) => chosen === stage).length
    const factors = [count(one), count(other)]
    const pairs = factors[0]! * factors[1]!
    const isCounted = pairs > 0 && !result.dropped.includes(id)
    return isCounted ? [{ lead: place + 1, factors, value: name === 'pairs' ? pairs : 1 }] : []
  })
  const total = parts.reduce((sum, { value }) => sum + value, 0)
  const term = name === 'pairs' ? 'pairsOfAnswers' : 'leadsWithBoth'
  return {
    formula: `{${term}}`,
    terms: { [term]: answeredTerm(total, 'count'), ...counted },
    result: figureOf(total),
    unit: 'count',
    sum: {
      term,
      factors: [
        { name: 'answersOfOne', unit: 'count' },
        { name: 'answersOfOther', unit: 'count' },
      ],
      parts,
      unit: 'count',
    },
  }
}
