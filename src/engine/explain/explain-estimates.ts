import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'
import { describeInput } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { tornado } from '../analysis/tornado.ts'
import { disagreement, variances } from '../agreement/disagreement.ts'
import { slopesOf } from '../agreement/discussion-order.ts'
import { discussedSwing } from '../agreement/estimation.ts'
import { pooled, type Pooled } from '../agreement/pooled.ts'
import { figureOf } from '../figure.ts'
import { pertDistribution } from '../risk/pert.ts'
import type { GivenEstimate } from './agreement-target.ts'
import type { Derivation, ExplainedSum, ExplainSubject, Term, TermUnit } from './explanation.ts'
import type { TermName } from './term-names.ts'
import {
  answeredTerm,
  askedTerm,
  explainedTerm,
  figureTerm,
  inputTermUnits,
  madeOf,
  type Of,
} from './terms.ts'

const shares: Record<keyof Pooled, number> = { p10: 0.1, p50: 0.5, p90: 0.9 }

/**
 * What the estimates of one input come to together, how far they differ, and what that means for a figure of the plan
 * as the subject sees it. Null where nobody estimated it, the input is gone, or the figure has no slope there.
 * SPEC S136, S137, S138.
 */
export function explainEstimates(
  target: Of<'estimates'>,
  workspace: Workspace,
  subject: ExplainSubject,
): Derivation | null {
  const { quantity, estimates, path, round } = target
  const input = describeInput(workspace, path)
  if (input === undefined || estimates.length === 0) return null
  const unit = inputTermUnits[input.unit]
  const found = () => {
    switch (quantity.name) {
      case 'percentile':
        return percentileOf(quantity.percentile, estimates, unit)
      case 'spread':
        return spreadOf(estimates, unit)
      case 'opinion':
        return opinionOf(target, unit)
      case 'slope':
        return slopeOf(quantity.figure, target, workspace, subject)
      case 'amount':
        return amountOf(quantity.figure, target, workspace, unit)
    }
  }
  const derivation = found()
  return derivation === null ? null : { ...derivation, round }
}

/** The value below which everybody's distribution has that share in the mean. */
function percentileOf(
  name: keyof Pooled,
  estimates: readonly GivenEstimate[],
  unit: TermUnit,
): Derivation | null {
  const together = pooled(estimates)
  if (together === null) return null
  const value = together[name]
  const sum = sumOver(estimates, unit, 'sumOfChances', 'share', (estimate) => ({
    factors: [],
    value: pertDistribution(estimate).cumulative(value),
  }))
  return {
    formula: '{sumOfChances} ÷ {estimatesGiven} = {belowShare}',
    terms: {
      sumOfChances: answeredTerm(totalOf(sum), 'share'),
      estimatesGiven: answeredTerm(estimates.length, 'count'),
      belowShare: askedTerm(shares[name], 'share'),
    },
    result: figureOf(value),
    unit,
    sum,
  }
}

/** Standard deviation between the means of the participants. */
function spreadOf(estimates: readonly GivenEstimate[], unit: TermUnit): Derivation {
  const { mean, between } = variances(estimates)
  const sum = sumOver(estimates, unit, 'squaredGaps', 'ratio', (estimate) => {
    const own = pertDistribution(estimate).mean
    return { factors: [{ name: 'meanOfOne', unit, value: own }], value: (own - mean) ** 2 }
  })
  return {
    formula: '√({squaredGaps} ÷ {estimatesGiven})',
    terms: {
      squaredGaps: answeredTerm(totalOf(sum), 'ratio'),
      estimatesGiven: answeredTerm(estimates.length, 'count'),
      meanOfAll: answeredTerm(mean, unit),
    },
    result: figureOf(Math.sqrt(between)),
    unit,
    sum,
  }
}

function opinionOf(target: Of<'estimates'>, unit: TermUnit): Derivation {
  const { within } = variances(target.estimates)
  const { spread, share } = disagreement(target.estimates)
  return {
    formula: spread === 0 ? '{spread}' : '{spread}² ÷ ({spread}² + {ownSpread}²)',
    terms: {
      spread: explainedTerm({ ...target, quantity: { name: 'spread' } }, spread, unit),
      ownSpread: answeredTerm(Math.sqrt(within), unit),
    },
    result: figureOf(share),
    unit: 'share',
  }
}

function amountOf(
  figure: FigureName,
  target: Of<'estimates'>,
  workspace: Workspace,
  unit: TermUnit,
): Derivation | null {
  const slope = slopesOf(swung(figure, target, workspace), [target.path])[target.path] ?? null
  if (slope === null) return null
  const { spread } = disagreement(target.estimates)
  const ofFigure = figureDescriptions[figure].unit
  return {
    formula: '{spread} × {slope}',
    terms: {
      spread: explainedTerm({ ...target, quantity: { name: 'spread' } }, spread, unit),
      slope:
        slope === 0
          ? madeOf([target.path], 0, ofFigure)
          : explainedTerm({ ...target, quantity: { name: 'slope', figure } }, Math.abs(slope), ofFigure),
    },
    result: figureOf(spread * Math.abs(slope)),
    unit: ofFigure,
  }
}

/** What the figure changes between two ends of the input, for each unit of it; whichever way, as an amount. */
function slopeOf(
  figure: FigureName,
  target: Of<'estimates'>,
  workspace: Workspace,
  subject: ExplainSubject,
): Derivation | null {
  const { path } = target
  const bar = swung(figure, target, workspace).bars.find((one) => one.path === path)
  const input = describeInput(workspace, path)
  if (bar === undefined || input === undefined) return null
  const { low, high } = bar
  if (low.figure.kind === 'none' || high.figure.kind === 'none') return null
  const { unit } = figureDescriptions[figure]
  const ofInput = inputTermUnits[input.unit]
  const at = ({ figure: own, values }: typeof low): Term => ({
    ...figureTerm(figure, own.kind === 'value' ? own.value : 0, unit),
    subject: {
      ...subject,
      changes: [...subject.changes, ...bar.paths.map((one, place) => ({ path: one, value: values[place]! }))],
    },
  })
  const [from, to] = [Number(low.value), Number(high.value)]
  const rise = high.figure.value - low.figure.value
  return {
    formula:
      rise >= 0
        ? '({figureAtHigh} − {figureAtLow}) ÷ ({upperEnd} − {lowerEnd})'
        : '({figureAtLow} − {figureAtHigh}) ÷ ({upperEnd} − {lowerEnd})',
    terms: {
      figureAtLow: at(low),
      figureAtHigh: at(high),
      lowerEnd: madeOf([path], from, ofInput),
      upperEnd: madeOf([path], to, ofInput),
    },
    result: figureOf(Math.abs(rise) / (to - from)),
    unit,
  }
}

function swung(figure: FigureName, { path }: Of<'estimates'>, workspace: Workspace) {
  return tornado({ workspace, figure, swing: discussedSwing, paths: [path] })
}

/** One addend for each estimate, beside the three values that it names. */
function sumOver(
  estimates: readonly GivenEstimate[],
  unit: TermUnit,
  term: TermName,
  ofSum: TermUnit,
  addend: (estimate: GivenEstimate) => {
    factors: readonly { name: TermName; unit: TermUnit; value: number }[]
    value: number
  },
): ExplainedSum {
  const addends = estimates.map((estimate) => ({ estimate, ...addend(estimate) }))
  return {
    term,
    factors: [
      ...(['lowEnd', 'likeliest', 'highEnd'] as const).map((name) => ({ name, unit })),
      ...addends[0]!.factors.map(({ name, unit: own }) => ({ name, unit: own })),
    ],
    parts: addends.map(({ estimate: { who, low, likely, high }, factors, value }) => ({
      who,
      factors: [low, likely, high, ...factors.map((factor) => factor.value)],
      value,
    })),
    unit: ofSum,
  }
}

function totalOf({ parts }: ExplainedSum): number {
  return parts.reduce((total, { value }) => total + value, 0)
}
