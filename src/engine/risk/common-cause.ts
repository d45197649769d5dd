import type { InputDescription } from '#domain/inputs.ts'

/** Whether the input is one of those with a common cause: a rate of a step. SPEC S75. */
export function isRate(input: InputDescription): boolean {
  return input.group === 'stage' && input.field === 'rate'
}

/**
 * Correlation of the normal distributions behind a Gaussian copula that gives two draws a rank correlation (C.
 * Spearman's) of ρ: 2 sin(πρ/6). Source: K. Pearson, Drapers' Company Research Memoirs, Biometric Series IV (1907).
 * SPEC S75.
 */
export function normalCorrelation(rankCorrelation: number): number {
  return 2 * Math.sin((Math.PI * rankCorrelation) / 6)
}
