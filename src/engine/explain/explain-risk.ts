import { figureDescriptions } from '#domain/figure-names.ts'
import type { Estimated, RiskResult } from '../analysis/requests.ts'
import { figureOf } from '../figure.ts'
import type { Derivation, Term, TermUnit } from './explanation.ts'
import type { TermName } from './term-names.ts'
import { madeOf, type Of } from './terms.ts'

const shares = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const

/**
 * What a run of trials says, by the trials, with the seed and what their number leaves open. Null where the run does
 * not say it. SPEC S76, S77, S78, S79, S129.
 */
export function explainRisk(target: Of<'risk'>): Derivation | null {
  const derivation = derived(target)
  if (derivation === null) return null
  const { trials, seed, rateCorrelation, drawn } = target.result
  return {
    ...derivation,
    terms: {
      ...derivation.terms,
      drawnInputs: { ...madeOf(drawn, drawn.length, 'count'), isOfRanges: true },
    },
    simulation: { trials, seed, rateCorrelation },
  }
}

function derived({ quantity, figure, result }: Of<'risk'>): Derivation | null {
  const { unit } = figureDescriptions[figure]
  const { trials, absent, mean, percentiles, shortfall, reached } = result
  const present = trials - absent
  switch (quantity.name) {
    case 'percentile':
      return percentiles === null
        ? null
        : atPlace(percentiles[quantity.percentile], shares[quantity.percentile], present, unit)
    case 'fan': {
      const value = result.fan[quantity.line][quantity.month]
      if (value === undefined) return null
      return quantity.line === 'mean'
        ? meanOf({ value }, trials, 'money', ['sumOfTrials', 'trials'])
        : atPlace({ value }, shares[quantity.line], trials, 'money')
    }
    case 'mean':
      return mean === null ? null : meanOf(mean, present, unit, ['sumOfTrials', 'presentTrials'])
    case 'shortfall': {
      if (shortfall === null || reached === null) return null
      const missed = present - Math.round(reached.value * trials)
      return meanOf(shortfall, missed, unit, ['missingInAll', 'missedTrials'])
    }
    case 'reached':
      return reached === null ? null : chance(reached, trials)
    case 'profitable':
      return chance(result.profitable, trials)
    case 'absent':
      return ofTrials('absentTrials', absent, trials)
    case 'column':
      return columnOf(quantity.column, result, unit)
    case 'share':
    case 'correlation': {
      const source = result.sources.find(({ path }) => path === quantity.path)
      if (source === undefined) return null
      const { rankCorrelation, share } = source
      return quantity.name === 'share'
        ? {
            formula: '1 − {spreadLeft}',
            terms: { spreadLeft: madeOf([source.path], 1 - share.value, 'share') },
            result: figureOf(share.value),
            unit: 'share',
            error: { value: share.error, of: 'standard-error' },
          }
        : {
            formula: '{rankCorrelation}',
            terms: { rankCorrelation: madeOf([source.path], rankCorrelation, 'ratio') },
            result: figureOf(rankCorrelation),
            unit: 'ratio',
          }
    }
  }
}

/** Percentile of type 7: the result at place (n - 1) q + 1 of n in rising order. */
function atPlace(
  { value, error }: { value: number; error?: number },
  share: number,
  present: number,
  unit: TermUnit,
): Derivation {
  return {
    formula: '{valueAtPlace}',
    terms: {
      valueAtPlace: madeOf([], value, unit),
      place: madeOf([], (present - 1) * share + 1, 'count'),
      belowShare: madeOf([], share, 'share'),
      presentTrials: madeOf([], present, 'count'),
    },
    result: figureOf(value),
    unit,
    ...(error === undefined ? {} : { error: { value: error, of: 'interval' } }),
  }
}

function meanOf(
  { value, error }: { value: number; error?: number },
  count: number,
  unit: TermUnit,
  [total, number]: readonly [TermName, TermName],
): Derivation {
  const terms: Partial<Record<TermName, Term>> = {
    [total]: madeOf([], value * count, unit),
    [number]: madeOf([], count, 'count'),
  }
  return {
    formula: `{${total}} ÷ {${number}}`,
    terms,
    result: figureOf(value),
    unit,
    ...(error === undefined ? {} : { error: { value: error, of: 'standard-error' } }),
  }
}

function chance({ value, error }: Estimated, trials: number): Derivation {
  return {
    ...ofTrials('hits', Math.round(value * trials), trials),
    error: { value: error, of: 'standard-error' },
  }
}

function ofTrials(name: TermName, count: number, trials: number): Derivation {
  return {
    formula: `{${name}} ÷ {trials}`,
    terms: { [name]: madeOf([], count, 'count'), trials: madeOf([], trials, 'count') },
    result: figureOf(count / trials),
    unit: 'share',
  }
}

function columnOf(
  column: number,
  { histogram, trials }: Pick<RiskResult, 'histogram' | 'trials'>,
  unit: TermUnit,
): Derivation | null {
  const [count, from, to] = [histogram.counts[column], histogram.edges[column], histogram.edges[column + 1]]
  if (count === undefined || from === undefined || to === undefined) return null
  const derivation = ofTrials('inColumn', count, trials)
  return {
    ...derivation,
    terms: {
      ...derivation.terms,
      columnFrom: madeOf([], from, unit),
      columnTo: madeOf([], to, unit),
    },
  }
}
