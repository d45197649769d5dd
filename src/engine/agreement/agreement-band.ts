/**
 * How good agreement is. `chance`: hardly better than chance (κ ≤ 0.2, their poor and slight); `some` (≤ 0.6, fair and
 * moderate); `good` (≤ 0.8, substantial); `very-good` (almost perfect).
 */
export const agreementBands = ['chance', 'some', 'good', 'very-good'] as const
/** `uncertain`: the interval is too wide to say, or there is none */
export type AgreementBand = (typeof agreementBands)[number] | 'uncertain'

const upperEnds = [0.2, 0.6, 0.8]

/**
 * The band of kappa, after J. R. Landis, G. G. Koch, Biometrics 33 (1977), 159-174 (upper ends belong to their band), if
 * its interval touches no more than two bands; otherwise it is uncertain. SPEC S144.
 */
export function agreementBand(kappa: number, interval: { low: number; high: number } | null): AgreementBand {
  if (interval === null) return 'uncertain'
  const lowest = bandOf(Math.min(kappa, interval.low))
  const highest = bandOf(Math.max(kappa, interval.high))
  return highest - lowest > 1 ? 'uncertain' : agreementBands[bandOf(kappa)]!
}

function bandOf(kappa: number): number {
  return upperEnds.filter((end) => kappa > end).length
}
