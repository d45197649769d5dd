import { figureDescriptions } from '#domain/figure-names.ts'
import { listInputs, planInput } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { affordableCostPerLead } from '../affordable-cost.ts'
import { figureOf } from '../figure.ts'
import { figureValue } from '../figure-value.ts'
import { project, type Projection } from '../project.ts'
import { projectionInput, type ProjectionInput } from '../projection-input.ts'
import { sum } from '../sum.ts'
import { explainFigure, volumeInputs, type Explained } from './explain-figure.ts'
import type { Explanation, ExplainTarget, Term, TermName } from './explanation.ts'
import { figureTerm, madeOf, planTerm, valueOf } from './terms.ts'

/**
 * How a number comes about: its formula, the numbers in it, and the inputs behind them. Null where no stage is on
 * the path, or the stage or month asked about is not there. SPEC S120.
 */
export function explain(workspace: Workspace, target: ExplainTarget): Explanation | null {
  const input = projectionInput(workspace)
  if (input === null) return null
  const explained: Explained = { workspace, input, projection: project(input) }
  const { months } = input
  switch (target.kind) {
    case 'figure': {
      const { formula, terms, basis = null } = explainFigure(target.name, explained)
      return {
        target,
        formula,
        terms,
        result: figureValue(explained.projection, target.name),
        unit: figureDescriptions[target.name].unit,
        basis,
        months,
      }
    }
    case 'cost-per-lead':
      return explainCostPerLead(target, explained)
    case 'entries':
      return explainEntries(target, explained)
    case 'month':
      return target.month >= 0 && target.month < months ? explainMonth(target, explained) : null
  }
}

type Of<Kind extends ExplainTarget['kind']> = Extract<ExplainTarget, { kind: Kind }>

/** SPEC S20, S44, S121. */
function explainCostPerLead(
  target: Of<'cost-per-lead'>,
  { input, projection }: Explained,
): Explanation | null {
  const { keyFigures } = projection
  const place = input.stages.findIndex(({ id }) => id === target.stageId)
  const cost = keyFigures.costPerLead[place]
  if (cost === undefined) return null
  const entries: Term = {
    value: cost.entries,
    unit: 'people',
    inputs: [],
    target: { kind: 'entries', stageId: target.stageId },
  }
  const shared = {
    target,
    result: cost[target.reach],
    unit: 'money',
    basis: null,
    months: input.months,
  } as const
  if (target.reach === 'fullyLoaded') {
    const totalCost = figureTerm('totalCost', keyFigures.totalCost, 'money')
    return { ...shared, formula: '{totalCost} ÷ {entries}', terms: { totalCost, entries } }
  }
  if (target.reach === 'toHere') {
    const spent = cost.toHere.kind === 'value' ? cost.toHere.value * cost.entries : null
    return {
      ...shared,
      formula: '{spentToHere} ÷ {entries}',
      terms: { spentToHere: { value: spent, unit: 'money', inputs: [] }, entries },
    }
  }
  return { ...shared, ...affordableFormula(place, input, projection), basis: 'gross-profit' }
}

/**
 * Chance and cost ahead are read off what may be spent for a return of 0 and of 100 %, since the first is halved by
 * the second and the other is not.
 */
function affordableFormula(
  place: number,
  input: ProjectionInput,
  projection: Projection,
): Pick<Explanation, 'formula' | 'terms'> {
  const { ltv, costPerLead } = projection.keyFigures
  const [even, doubled] = [
    costPerLead[place]!.affordable,
    affordableCostPerLead(input, projection.entries, 1)[place]!.mean,
  ]
  const value = valueOf(ltv)
  const isKnown = even.kind === 'value' && doubled.kind === 'value' && value !== null && value !== 0
  const worth = isKnown ? 2 * (even.value - doubled.value) : null
  return {
    formula: '{chance} × {ltv} − {costAhead}',
    terms: {
      chance: { value: worth === null ? null : worth / value!, unit: 'share', inputs: [] },
      ltv: { ...figureTerm('ltv', 0, 'money'), value },
      costAhead: {
        value: worth === null ? null : worth - (even as { value: number }).value,
        unit: 'money',
        inputs: [],
      },
    },
  }
}

/** SPEC S7, S121. */
function explainEntries(target: Of<'entries'>, explained: Explained): Explanation | null {
  const { workspace, input, projection } = explained
  const place = input.stages.findIndex(({ id }) => id === target.stageId)
  const entries = projection.stageEntries[place]
  if (entries === undefined) return null
  const own = input.channels.reduce(
    (total, channel, c) => total + (channel.entryStage === place ? sum(projection.volumes[c]!) : 0),
    0,
  )
  const converted = place === 0 ? 0 : sum(projection.converted[place - 1]!)
  const terms: Partial<Record<TermName, Term>> = {
    ownVolume: madeOf(volumeInputs(explained, target.stageId), own, 'people'),
  }
  const parts = ['{ownVolume}']
  const before = input.stages[place - 1]
  if (before !== undefined) {
    const paths = listInputs(workspace).flatMap((one) =>
      one.group === 'stage' && one.stageId === before.id && (one.field === 'rate' || one.field === 'lag')
        ? [one.path]
        : [],
    )
    terms.entriesBefore = {
      value: sum(projection.stageEntries[place - 1]!),
      unit: 'people',
      inputs: [],
      target: { kind: 'entries', stageId: before.id },
    }
    terms.converted = madeOf(paths, converted, 'people')
    parts.push('{converted}')
  }
  const total = sum(entries)
  const back = total - own - converted
  // Below a millionth of a person it is what rounding leaves over.
  if (Math.abs(back) > 1e-6 * Math.max(1, total)) {
    terms.comingBack = madeOf([], back, 'people')
    parts.push('{comingBack}')
  }
  return {
    target,
    formula: parts.join(' + '),
    terms,
    result: figureOf(total),
    unit: 'people',
    basis: null,
    months: input.months,
  }
}

/** SPEC S9, S10, S11, S121. */
function explainMonth(target: Of<'month'>, { input, projection }: Explained): Explanation {
  const { series, month } = target
  const { economics } = input
  const { cost } = projection
  const at = (values: ArrayLike<number>): number => values[month] ?? 0
  const term = (value: number, other?: typeof series): Term => ({
    value,
    unit: 'money',
    inputs: [],
    ...(other === undefined ? {} : { target: { kind: 'month', series: other, month } }),
  })
  const shared = { target, unit: 'money', basis: null, months: input.months } as const
  switch (series) {
    case 'revenue':
      return {
        ...shared,
        formula: '{deals} + {fees}',
        terms: {
          deals: madeOf([planInput('dealSize')], at(projection.dealRevenue), 'money'),
          fees: madeOf(
            [planInput('recurringFee'), planInput('churn')],
            at(projection.recurringRevenue),
            'money',
          ),
          customers: madeOf([], at(projection.newCustomers), 'people'),
          active: madeOf([], at(projection.active), 'people'),
        },
        result: figureOf(at(projection.revenue)),
      }
    case 'grossProfit':
      return {
        ...shared,
        formula: '{margin} × {revenue}',
        terms: {
          margin: planTerm('margin', economics.margin, 'share'),
          revenue: term(at(projection.revenue), 'revenue'),
        },
        result: figureOf(at(projection.grossProfit)),
        basis: 'gross-profit',
      }
    case 'cost':
      return {
        ...shared,
        formula: '{channelCost} + {stageCost} + {peopleCost} + {overhead}',
        terms: {
          channelCost: term(at(cost.channelVariable) + at(cost.channelFixed) + at(cost.channelOneOff)),
          stageCost: term(at(cost.stage)),
          peopleCost: term(at(cost.people)),
          overhead: term(at(cost.overhead)),
        },
        result: figureOf(at(cost.total)),
      }
    case 'cashFlow':
      return {
        ...shared,
        formula: '{collected} − {cost}',
        terms: { collected: term(at(projection.collected)), cost: term(at(cost.total), 'cost') },
        result: figureOf(at(projection.cashFlow)),
        basis: 'gross-profit',
      }
    case 'cumulativeCash': {
      const before = month === 0 ? 0 - economics.investment : projection.cumulativeCash[month - 1]!
      const earlier: Term =
        month === 0
          ? madeOf([planInput('investment')], before, 'money')
          : { ...term(before), target: { kind: 'month', series, month: month - 1 } }
      return {
        ...shared,
        formula: '{cashBefore} + {cashFlow}',
        terms: { cashBefore: earlier, cashFlow: term(at(projection.cashFlow), 'cashFlow') },
        result: figureOf(at(projection.cumulativeCash)),
        basis: 'gross-profit',
      }
    }
  }
}
