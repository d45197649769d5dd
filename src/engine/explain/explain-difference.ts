import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'
import { figureDifference } from '../analysis/figure-difference.ts'
import { increment } from '../analysis/increment.ts'
import type { Figure } from '../figure.ts'
import { figureValue } from '../figure-value.ts'
import { netPresentValue } from '../finance.ts'
import type { Projection } from '../project.ts'
import { explainFigure, paybackFormula, type Formula } from './explain-figure.ts'
import type { Derivation, ExplainSubject, Term, TermUnit } from './explanation.ts'
import { comparedSubject, explainedAs, seenAs, type Explained } from './subject.ts'
import { figureTerm, madeOf, planTerm, valueOf, type Of } from './terms.ts'

/** A figure with changes less the same without, or of a scenario less the plan's; null for the plan. SPEC S125. */
export function explainDifference(name: FigureName, explained: Explained): Derivation | null {
  const { plan, subject, projection } = explained
  const { basis } = explainFigure(name, explained)
  const other = comparedSubject(subject)
  const without = other === null ? null : explainedAs(plan, other)
  if (other === null || without === null) return null
  const { unit } = figureDescriptions[name]
  const [own, planned] = [figureValue(projection, name), figureValue(without.projection, name)]
  const term = (figure: Figure, of: ExplainSubject): Term => ({
    ...figureTerm(name, 0, unit),
    value: valueOf(figure),
    subject: of,
  })
  const shared = {
    result: figureDifference(own, planned),
    unit,
    ...(basis === undefined ? {} : { basis }),
  }
  return subject.changes.length > 0
    ? {
        ...shared,
        formula: '{withChanges} − {withoutChanges}',
        terms: { withChanges: term(own, subject), withoutChanges: term(planned, other) },
      }
    : {
        ...shared,
        formula: '{inScenario} − {inPlan}',
        terms: { inScenario: term(own, subject), inPlan: term(planned, other) },
      }
}

/** What a plan adds to a baseline, on the differences of flows; to nothing, its own figures. SPEC S99, S126. */
export function explainIncrement(
  { name, baselineId }: Of<'increment'>,
  explained: Explained,
): Derivation | null {
  const { plan, workspace } = explained
  if (baselineId !== null && plan.scenarios[baselineId] === undefined) return null
  const subject = { scenarioId: baselineId, changes: [] }
  const baseline = baselineId === null ? null : seenAs(plan, subject)
  const added = increment({ workspace, baseline })
  const base = baselineId === null ? null : explainedAs(plan, subject)
  const formula =
    base === null
      ? explainFigure(name, explained)
      : incrementFormula(name, added[name], explained, base, subject)
  const { unit } = figureDescriptions[name]
  return { ...formula, result: added[name], unit, basis: 'gross-profit' }
}

function incrementFormula(
  name: Of<'increment'>['name'],
  result: Figure,
  { input, projection }: Explained,
  base: Explained,
  subject: ExplainSubject,
): Formula {
  const { grossProfit, totalCost, npv } = projection.keyFigures
  const of = (figure: FigureName, value: number, unit: TermUnit): Term => ({
    ...figureTerm(figure, value, unit),
    subject,
  })
  const flows = padded(base.projection, input.months)
  const { economics } = input
  switch (name) {
    case 'roi':
      return {
        formula:
          '({grossProfit} − {baselineProfit} − ({totalCost} − {baselineCost})) ÷ ({totalCost} − {baselineCost})',
        terms: {
          grossProfit: figureTerm('grossProfit', grossProfit, 'money'),
          baselineProfit: of('grossProfit', base.projection.keyFigures.grossProfit, 'money'),
          totalCost: figureTerm('totalCost', totalCost, 'money'),
          baselineCost: of('totalCost', base.projection.keyFigures.totalCost, 'money'),
        },
      }
    case 'npv': {
      const value = netPresentValue(base.input.economics.investment, flows, economics.discountRate)
      return {
        formula: '{npv} − {baselineNpv}',
        terms: {
          npv: figureTerm('npv', npv, 'money'),
          baselineNpv: madeOf([], value, 'money'),
          discountRate: planTerm('discountRate', economics.discountRate, 'share'),
        },
      }
    }
    case 'payback': {
      const extra = economics.investment - base.input.economics.investment
      const added = projection.cashFlow.map((flow, month) => flow - flows[month]!)
      return paybackFormula(madeOf(['plan/investment'], extra, 'money'), { first: result }, added)
    }
    case 'irrAnnual': {
      const yearly = valueOf(result)
      const monthly = yearly === null ? null : (1 + yearly) ** (1 / 12) - 1
      return {
        formula: '(1 + {monthlyReturn})¹² − 1',
        terms: { monthlyReturn: { value: monthly, unit: 'share', inputs: [] } },
      }
    }
  }
}

/** Cash flows over the horizon of what they are compared with: cut off, or followed by zeros. */
function padded({ cashFlow }: Projection, months: number): Float64Array {
  return Float64Array.from({ length: months }, (_, month) => cashFlow[month] ?? 0)
}
