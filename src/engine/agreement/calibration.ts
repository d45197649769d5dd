import { agreementBand, type AgreementBand } from './agreement-band.ts'
import { fleissKappa, squares, total, type Kappa, type StageCounts } from './fleiss-kappa.ts'
import { kappaInterval, type KappaInterval } from './kappa-interval.ts'

/** What was chosen for one lead: one stage for each who answered, in any order. */
export interface LeadAnswers {
  id: string
  stageIds: readonly string[]
}

export interface CalibrationRequest {
  leads: readonly LeadAnswers[]
  /** Stages that could be chosen, in the order in which they are shown */
  stageIds: readonly string[]
  /** Whole number from 0, below 2^32 */
  seed: number
  resamples: number
}

export interface LeadAgreement {
  id: string
  answers: number
  /** Share of the pairs of those who answered that chose the same stage, 0 to 1 */
  agreeing: number
}

export interface CalibrationResult {
  kappa: Kappa
  /** null: too few leads to say */
  interval: KappaInterval | null
  /** What kappa says in a word; null without one */
  band: AgreementBand | null
  /** Leads on which all agreed, of those in `leads` */
  agreed: number
  /** Most disputed first; equally disputed in the order asked */
  leads: LeadAgreement[]
  /** Leads with fewer than two answers, which take no part */
  dropped: string[]
  /**
   * Stages × stages, symmetric: pairs of answers to the same lead that chose the one and the other; on the diagonal
   * those that chose the same
   */
  pairs: number[][]
}

/**
 * How far those who classified the same leads, each on their own, agree. Who answers first and in which order leads
 * come changes nothing, to the last bit. An answer with a stage that could not be chosen is none. SPEC S140, S145, S146.
 */
export function calibration({ leads, stageIds, seed, resamples }: CalibrationRequest): CalibrationResult {
  const counted = leads.map(({ id, stageIds: chosen }) => ({ id, counts: countsOf(chosen, stageIds) }))
  const compared = counted.filter(({ counts }) => total(counts) >= 2)
  const counts = compared.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((lead) => lead.counts)
  const kappa = fleissKappa(counts)
  const agreements = compared.map(({ id, counts: own }): LeadAgreement => {
    const answers = total(own)
    return { id, answers, agreeing: (squares(own) - answers) / (answers * (answers - 1)) }
  })
  const interval = kappa.kind === 'value' ? kappaInterval(counts, { seed, resamples }) : null
  return {
    kappa,
    interval,
    band: kappa.kind === 'value' ? agreementBand(kappa.value, interval) : null,
    agreed: agreements.filter(({ agreeing }) => agreeing === 1).length,
    leads: agreements.sort((a, b) => a.agreeing - b.agreeing),
    dropped: counted.filter((lead) => total(lead.counts) < 2).map(({ id }) => id),
    pairs: pairsOf(counts, stageIds.length),
  }
}

function countsOf(chosen: readonly string[], stageIds: readonly string[]): number[] {
  return stageIds.map((stageId) => chosen.filter((one) => one === stageId).length)
}

function pairsOf(counts: readonly StageCounts[], stages: number): number[][] {
  const pairs = Array.from({ length: stages }, () => Array.from<number>({ length: stages }).fill(0))
  for (const lead of counts)
    for (let a = 0; a < stages; a++)
      for (let b = 0; b < stages; b++)
        pairs[a]![b]! += a === b ? (lead[a]! * (lead[a]! - 1)) / 2 : lead[a]! * lead[b]!
  return pairs
}
