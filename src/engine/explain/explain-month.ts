import { planInput } from '#domain/inputs.ts'
import { figureOf } from '../figure.ts'
import type { Projection } from '../project.ts'
import { sum } from '../sum.ts'
import { explainStageMonth } from './explain-stage-month.ts'
import type { Derivation, ExplainedSeries, OfMonth, Term } from './explanation.ts'
import type { Explained } from './subject.ts'
import { explainedTerm, madeOf, planTerm, valueOf, type Of } from './terms.ts'

/** A number of one month; null where month or stage are not there. SPEC S121, S123. */
export function explainMonth(target: OfMonth & { month: number }, explained: Explained): Derivation | null {
  if (!(target.month >= 0 && target.month < explained.input.months)) return null
  return target.kind === 'month' ? explainSeries(target, explained) : explainStageMonth(target, explained)
}

/** SPEC S9, S10, S11, S121. */
function explainSeries({ series, month }: Of<'month'>, explained: Explained): Derivation | null {
  const { input, projection } = explained
  const { economics } = input
  const { cost } = projection
  const at = (values: ArrayLike<number>): number => values[month] ?? 0
  const money = (value: number) => madeOf([], value, 'money')
  const ofMonth = (name: ExplainedSeries): Term => {
    const unit = isOfPeople(name) ? 'people' : 'money'
    return explainedTerm({ kind: 'month', series: name, month }, at(seriesOf(projection, name)), unit)
  }
  const result = figureOf(at(seriesOf(projection, series)))
  const shared = { unit: 'money', result } as const
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
          newCustomers: ofMonth('newCustomers'),
          active: ofMonth('active'),
        },
      }
    case 'grossProfit':
      return {
        ...shared,
        formula: '{margin} × {revenue}',
        terms: {
          margin: planTerm('margin', economics.margin, 'share'),
          revenue: ofMonth('revenue'),
        },
        basis: 'gross-profit',
      }
    case 'cost':
      return {
        ...shared,
        formula: '{channelCost} + {stageCost} + {peopleCost} + {overhead}',
        terms: {
          channelCost: money(at(cost.channelVariable) + at(cost.channelFixed) + at(cost.channelOneOff)),
          stageCost: money(at(cost.stage)),
          peopleCost: money(at(cost.people)),
          overhead: money(at(cost.overhead)),
        },
      }
    case 'cashFlow':
      return {
        ...shared,
        formula: '{collected} − {cost}',
        terms: { collected: money(at(projection.collected)), cost: ofMonth('cost') },
        basis: 'gross-profit',
      }
    case 'cumulativeCash':
      return {
        ...shared,
        formula: '{cashBefore} + {cashFlow}',
        terms: { cashBefore: cashBefore(month, explained), cashFlow: ofMonth('cashFlow') },
        basis: 'gross-profit',
      }
    case 'newCustomers':
      return explainStageMonth(
        { kind: 'stage-month', stageId: input.stages.at(-1)!.id, count: 'entries', month },
        explained,
      )
    case 'active':
      return {
        formula: '{activeBefore} × (1 − {churn}) + {newCustomers}',
        terms: {
          activeBefore:
            month === 0
              ? madeOf([], 0, 'people')
              : explainedTerm(
                  { kind: 'month', series, month: month - 1 },
                  projection.active[month - 1]!,
                  'people',
                ),
          churn: planTerm('churn', economics.churn, 'share'),
          newCustomers: ofMonth('newCustomers'),
        },
        result,
        unit: 'people',
      }
  }
}

/** Cumulative cash at the start of a month: of the month before, or minus the investment. */
function cashBefore(month: number, { input, projection }: Explained): Term {
  return month === 0
    ? madeOf([planInput('investment')], 0 - input.economics.investment, 'money')
    : explainedTerm(
        { kind: 'month', series: 'cumulativeCash', month: month - 1 },
        projection.cumulativeCash[month - 1]!,
        'money',
      )
}

/**
 * The sum of the months of a period, or of cumulative cash its end: what it was before and the cash flows of the
 * period. Null where the period is not within the horizon. SPEC S22, S123.
 */
export function explainPeriod(
  { each, firstMonth, monthCount }: Of<'period'>,
  explained: Explained,
): Derivation | null {
  const { months } = explained.input
  if (firstMonth < 0 || monthCount < 0 || firstMonth + monthCount > months) return null
  const isBalance = each.kind === 'month' && each.series === 'cumulativeCash'
  const summed: OfMonth = isBalance ? { kind: 'month', series: 'cashFlow' } : each
  const derivations = Array.from({ length: monthCount }, (_, index) =>
    explainMonth({ ...summed, month: firstMonth + index }, explained),
  )
  const known = derivations.filter((one) => one !== null)
  if (known.length < monthCount) return null
  const unit = unitOf(summed)
  const values = known.map(({ result }) => valueOf(result) ?? 0)
  const total = sum(Float64Array.from(values))
  const before = cashBefore(firstMonth, explained)
  const ofSum = {
    unit,
    sum: {
      term: 'sumOfMonths',
      factors: [],
      parts: values.map((value, index) => ({
        month: firstMonth + index,
        factors: [],
        value,
        target: { ...summed, month: firstMonth + index },
      })),
      unit,
    },
    ...(known[0]?.basis === undefined ? {} : { basis: known[0].basis }),
  } as const
  return isBalance
    ? {
        ...ofSum,
        formula: '{cashBefore} + {sumOfMonths}',
        terms: { cashBefore: before, sumOfMonths: madeOf([], total, unit) },
        result: figureOf((before.value ?? 0) + total),
      }
    : {
        ...ofSum,
        formula: '{sumOfMonths}',
        terms: { sumOfMonths: madeOf([], total, unit) },
        result: figureOf(total),
      }
}

function unitOf(each: OfMonth): 'people' | 'money' | 'months' {
  if (each.kind === 'month') return isOfPeople(each.series) ? 'people' : 'money'
  return each.count === 'wait' ? 'months' : 'people'
}

function isOfPeople(series: ExplainedSeries): boolean {
  return series === 'newCustomers' || series === 'active'
}

function seriesOf(projection: Projection, series: ExplainedSeries): Float64Array {
  return series === 'cost' ? projection.cost.total : projection[series]
}
