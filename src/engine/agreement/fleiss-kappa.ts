/** How many chose each stage for one lead; all leads count the same stages in the same order. */
export type StageCounts = readonly number[]

/** Why there is no kappa. i18n makes words of it. */
export const kappaAbsences = [
  /** No lead has two answers that could agree or differ */
  'too-few-answers',
  /** The same stage was chosen every time, so that agreement cannot be told from habit */
  'always-the-same',
] as const
export type KappaAbsence = (typeof kappaAbsences)[number]

/** Agreement beyond chance, or the reason why there is none. Never NaN. */
export type Kappa =
  | {
      kind: 'value'
      /** 1: always agreed; 0: as often as by chance; below 0: less often */
      value: number
      /** Share of agreement that was seen, and what chance would give; 0 to 1 */
      observed: number
      expected: number
    }
  | { kind: 'none'; reason: KappaAbsence }

/**
 * Fleiss' kappa of N leads × stages, lead i with n_i answers, n_ij of them stage j; leads with fewer than two are left
 * out. With p_j the share of stage j among all answers,
 * κ = 1 - Σ_i (n_i - Σ_j n_ij² / n_i) / ((Σ_i n_i - N) · (1 - Σ_j p_j²)).
 * Where all n_i are equal, it is the kappa of J. L. Fleiss, Psychological Bulletin 76 (1971), 378-382. For unequal n_i:
 * J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd edition (2003), 18.3 (their
 * kappas of single categories, weighted with p_j (1 - p_j)). SPEC S141, S142.
 */
export function fleissKappa(counts: readonly StageCounts[]): Kappa {
  let [leads, answers, disagreement] = [0, 0, 0]
  const chosen: number[] = []
  for (const lead of counts) {
    const own = total(lead)
    if (own < 2) continue
    leads++
    answers += own
    disagreement += own - squares(lead) / own
    lead.forEach((count, stage) => (chosen[stage] = (chosen[stage] ?? 0) + count))
  }
  if (leads === 0) return { kind: 'none', reason: 'too-few-answers' }
  // Whole numbers, so that a single stage gives exactly zero.
  const differing = answers ** 2 - squares(chosen)
  if (differing === 0) return { kind: 'none', reason: 'always-the-same' }
  const seen = disagreement / (answers - leads)
  const byChance = differing / answers ** 2
  return { kind: 'value', value: 1 - seen / byChance, observed: 1 - seen, expected: 1 - byChance }
}

/** How many answered. */
export function total(counts: StageCounts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Σ_j n_j² */
export function squares(counts: StageCounts): number {
  return counts.reduce((sum, count) => sum + count * count, 0)
}
