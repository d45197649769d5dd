import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'
import type { Workspace } from '#domain/workspace.ts'
import { figureDifference } from '../analysis/figure-difference.ts'
import { none, type Figure } from '../figure.ts'
import { figureValue } from '../figure-value.ts'
import { explainAfterHorizon } from './explain-after-horizon.ts'
import { explainCalibration } from './explain-calibration.ts'
import { explainDifference, explainIncrement } from './explain-difference.ts'
import { explainEstimates } from './explain-estimates.ts'
import { explainFigure } from './explain-figure.ts'
import { explainInput, explainJoinedRate } from './explain-input.ts'
import { explainMonth, explainPeriod } from './explain-month.ts'
import { explainNeeded } from './explain-needed.ts'
import { explainRisk } from './explain-risk.ts'
import { explainSought } from './explain-sought.ts'
import { explainCostPerLead, explainEntries } from './explain-stage.ts'
import { explainBrokenMonths, explainStepRate } from './explain-step.ts'
import { explainVolume } from './explain-volume.ts'
import {
  asPlanned,
  type Derivation,
  type Explanation,
  type ExplainSubject,
  type ExplainTarget,
  type OwnTarget,
} from './explanation.ts'
import {
  changedInputs,
  comparedSubject,
  explainedAs,
  seenAs,
  withOwnChanges,
  type Explained,
} from './subject.ts'
import type { Of } from './terms.ts'

/**
 * How a number of a plan comes about: its formula, the numbers in it, and the inputs behind them. Null where no stage
 * is on the path, or the stage, month, input or scenario asked about is not there. SPEC S120, S122.
 */
export function explain(
  workspace: Workspace,
  asked: ExplainTarget,
  askedOf: ExplainSubject = asPlanned,
): Explanation | null {
  const { target, subject } = withOwnChanges(workspace, asked, askedOf)
  if (isStated(target)) {
    const derivation = ofStated(target, seenAs(workspace, subject), subject)
    return derivation === null
      ? null
      : {
          target,
          subject,
          ...derivation,
          changes: changedInputs(workspace, subject),
          months: workspace.plan.months,
        }
  }
  const explained = explainedAs(workspace, subject)
  if (explained === null) return null
  const derivation = derivationOf(target, explained)
  if (derivation === null) return null
  const compared = target.kind === 'figure' ? comparison(target.name, explained, derivation.result) : null
  return {
    target,
    subject,
    ...derivation,
    changes: changedInputs(workspace, subject),
    ...(compared === null ? {} : { compared }),
    months: explained.input.months,
  }
}

/** What people say, which is there without a projection. */
type StatedTarget = Of<'input' | 'joined-rate' | 'calibration' | 'estimates'>

function isStated(target: OwnTarget): target is StatedTarget {
  return ['input', 'joined-rate', 'calibration', 'estimates'].includes(target.kind)
}

function ofStated(target: StatedTarget, seen: Workspace, subject: ExplainSubject): Derivation | null {
  switch (target.kind) {
    case 'input':
      return explainInput(target, seen)
    case 'joined-rate':
      return explainJoinedRate(target, seen)
    case 'calibration':
      return explainCalibration(target)
    case 'estimates':
      return explainEstimates(target, seen, subject)
  }
}

function derivationOf(target: Exclude<OwnTarget, StatedTarget>, explained: Explained): Derivation | null {
  switch (target.kind) {
    case 'figure':
      return {
        ...explainFigure(target.name, explained),
        result: figureValue(explained.projection, target.name),
        unit: figureDescriptions[target.name].unit,
      }
    case 'cost-per-lead':
      return explainCostPerLead(target, explained)
    case 'entries':
      return explainEntries(target, explained)
    case 'month':
    case 'stage-month':
      return explainMonth(target, explained)
    case 'volume':
      return explainVolume(target, explained)
    case 'period':
      return explainPeriod(target, explained)
    case 'after-horizon':
      return explainAfterHorizon(target.name, explained)
    case 'broken-months':
      return explainBrokenMonths(target, explained)
    case 'step-rate':
      return explainStepRate(target, explained)
    case 'difference':
      return explainDifference(target.name, explained)
    case 'increment':
      return explainIncrement(target, explained)
    case 'sought':
      return explainSought(target, explained)
    case 'needed':
      return explainNeeded(target, explained)
    case 'risk':
      return explainRisk(target)
  }
}

function comparison(
  name: FigureName,
  { plan, subject }: Explained,
  own: Figure,
): NonNullable<Explanation['compared']> | null {
  const other = comparedSubject(subject)
  if (other === null) return null
  const projection = explainedAs(plan, other)?.projection
  const without = projection === undefined ? none('no-such-stage') : figureValue(projection, name)
  return { with: without, difference: figureDifference(own, without) }
}
