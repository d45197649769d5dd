import type { FigureName } from '#domain/figure-names.ts'
import { listInputs, stageInput, type InputPath } from '#domain/inputs.ts'
import { costOfWinning } from '../cost-per-lead.ts'
import { monthlyRate, type Payback } from '../finance.ts'
import { sum } from '../sum.ts'
import type { Derivation, Term } from './explanation.ts'
import type { Explained } from './subject.ts'
import type { TermName } from './term-names.ts'
import { figureTerm, madeOf, planTerm, valueOf } from './terms.ts'

/** Formula and terms alone. */
export type Formula = Pick<Derivation, 'formula' | 'terms' | 'basis'>

/** How one figure comes about. SPEC S120. */
export function explainFigure(name: FigureName, explained: Explained): Formula {
  const { input, projection } = explained
  const { keyFigures } = projection
  const { economics } = input
  const { grossProfit, revenue, totalCost, customers } = keyFigures
  const profit = figureTerm('grossProfit', grossProfit, 'money')
  const cost = figureTerm('totalCost', totalCost, 'money')
  const sales = figureTerm('revenue', revenue, 'money')
  const won = figureTerm('customers', customers, 'people')
  const investment = planTerm('investment', economics.investment, 'money')
  switch (name) {
    case 'roi':
      return {
        formula: '({grossProfit} − {totalCost}) ÷ {totalCost}',
        terms: { grossProfit: profit, totalCost: cost },
        basis: 'gross-profit',
      }
    case 'returnPerEuro':
      return {
        formula: '{grossProfit} ÷ {totalCost}',
        terms: { grossProfit: profit, totalCost: cost },
        basis: 'gross-profit',
      }
    case 'roiOnRevenue':
      return {
        formula: '({revenue} − {totalCost}) ÷ {totalCost}',
        terms: { revenue: sales, totalCost: cost },
        basis: 'revenue',
      }
    case 'payback':
      return paybackFormula(investment, keyFigures.payback, projection.cashFlow)
    case 'discountedPayback':
      return paybackFormula(investment, keyFigures.discountedPayback, discounted(explained))
    case 'npv':
      return {
        formula: '−{investment} + {discountedFlows}',
        terms: {
          investment,
          discountedFlows: madeOf([], keyFigures.npv + economics.investment, 'money'),
          discountRate: planTerm('discountRate', economics.discountRate, 'share'),
          monthlyRate: madeOf([], monthlyRate(economics.discountRate), 'share'),
        },
        basis: 'gross-profit',
      }
    case 'irrAnnual':
      return {
        formula: '(1 + {monthlyReturn})¹² − 1',
        terms: {
          monthlyReturn: { value: valueOf(keyFigures.irrMonthly), unit: 'share', inputs: [] },
          investment,
        },
        basis: 'gross-profit',
      }
    case 'customers':
      return { formula: '{customers}', terms: { customers: entriesOfCustomer(explained) } }
    case 'revenue':
      return {
        formula: '{deals} + {fees}',
        terms: {
          deals: madeOf([], sum(projection.dealRevenue), 'money'),
          fees: madeOf([], sum(projection.recurringRevenue), 'money'),
          customers: won,
          dealSize: planTerm('dealSize', economics.dealSize, 'money'),
          recurringFee: planTerm('recurringFee', economics.recurringFee, 'money'),
          churn: planTerm('churn', economics.churn, 'share'),
        },
      }
    case 'grossProfit':
      return {
        formula: '{margin} × {revenue}',
        terms: { margin: planTerm('margin', economics.margin, 'share'), revenue: sales },
        basis: 'gross-profit',
      }
    case 'totalCost':
      return totalCostFormula(explained)
    case 'peakFunding':
      return {
        formula: '−{deepestCash}',
        terms: { deepestCash: madeOf([], 0 - keyFigures.peakFunding.amount, 'money'), investment },
      }
    case 'endCash':
      return {
        formula: '{collected} − {totalCost}',
        terms: { collected: madeOf([], sum(projection.collected), 'money'), totalCost: cost },
        basis: 'gross-profit',
      }
    case 'cac':
      return { formula: '{winningCost} ÷ {customers}', terms: winningTerms(explained, won) }
    case 'cacWithInvestment':
      return {
        formula: '({winningCost} + {investment}) ÷ {customers}',
        terms: { ...winningTerms(explained, won), investment },
      }
    default:
      return explainValue(name, explained)
  }
}

type ValueName = Exclude<
  FigureName,
  | 'roi'
  | 'returnPerEuro'
  | 'roiOnRevenue'
  | 'payback'
  | 'discountedPayback'
  | 'npv'
  | 'irrAnnual'
  | 'customers'
  | 'revenue'
  | 'grossProfit'
  | 'totalCost'
  | 'peakFunding'
  | 'endCash'
  | 'cac'
  | 'cacWithInvestment'
>

/** Figures of one customer, of one lead, and of what is still open. */
function explainValue(name: ValueName, explained: Explained): Formula {
  const { input, projection } = explained
  const { keyFigures } = projection
  const { economics } = input
  const dealSize = planTerm('dealSize', economics.dealSize, 'money')
  const ofCustomer: Partial<Record<TermName, Term>> = {
    margin: planTerm('margin', economics.margin, 'share'),
    dealSize,
    recurringFee: planTerm('recurringFee', economics.recurringFee, 'money'),
    churn: planTerm('churn', economics.churn, 'share'),
  }
  const lifetime: Partial<Record<TermName, Term>> = {
    ...ofCustomer,
    expansion: planTerm('expansion', economics.expansion, 'share'),
    lifetimeMonths: planTerm('lifetimeMonths', economics.lifetimeMonths, 'months'),
  }
  const cac: Term = { ...figureTerm('cac', 0, 'money'), value: valueOf(keyFigures.cac) }
  switch (name) {
    case 'cacPayback':
      return {
        formula: '{margin} × ({dealSize} + {recurringFee} × Σ (1 − {churn})ᵘ) ≥ {cac}',
        terms: { ...ofCustomer, cac },
        basis: 'gross-profit',
      }
    case 'ltv':
      return {
        formula: '{margin} × ({dealSize} + {recurringFee} × Σ ((1 − {churn}) × (1 + {expansion}))ᵘ)',
        terms: lifetime,
        basis: 'gross-profit',
      }
    case 'ltvDiscounted':
      return {
        formula:
          '{margin} × ({dealSize} + {recurringFee} × Σ ((1 − {churn}) × (1 + {expansion}) ÷ (1 + {monthlyRate}))ᵘ)',
        terms: {
          ...lifetime,
          monthlyRate: madeOf([], monthlyRate(economics.discountRate), 'share'),
          discountRate: planTerm('discountRate', economics.discountRate, 'share'),
        },
        basis: 'gross-profit',
      }
    case 'ltvToCac':
      return {
        formula: '{ltv} ÷ {cac}',
        terms: { ltv: { ...figureTerm('ltv', 0, 'money'), value: valueOf(keyFigures.ltv) }, cac },
        basis: 'gross-profit',
      }
    case 'costPerMql':
      return loadedCost('mql', explained)
    case 'costPerSql':
      return loadedCost('sql', explained)
    case 'costPerOpportunity':
      return loadedCost('opportunity', explained)
    case 'openPipeline':
      return { formula: '{openOpportunities} × {dealSize}', terms: { ...openDeals(explained), dealSize } }
    case 'weightedPipeline':
      return {
        formula: '{expectedDeals} × {dealSize}',
        terms: { expectedDeals: perDeal(explained, keyFigures.weightedPipeline), dealSize },
      }
    case 'coverage': {
      const [open, coverage] = [valueOf(keyFigures.openPipeline), valueOf(keyFigures.coverage)]
      const isOnProfit = input.target?.kind === 'gross-profit'
      const worth = open === null ? null : open * (isOnProfit ? economics.margin : 1)
      return {
        formula: '{openPipeline} ÷ {missingToTarget}',
        terms: {
          openPipeline: { ...figureTerm('openPipeline', 0, 'money'), value: worth },
          missingToTarget: {
            value: worth === null || coverage === null || coverage === 0 ? null : worth / coverage,
            unit: 'money',
            inputs: ['plan/target'],
          },
        },
      }
    }
    case 'salesVelocity': {
      const first = input.stages.findIndex(({ role }) => role === 'opportunity')
      const cycle = first < 0 ? 0 : sum(Float64Array.from(input.lagDays.slice(first)))
      const velocity = valueOf(keyFigures.salesVelocity)
      const steps = explained.input.stages.slice(Math.max(0, first), -1)
      return {
        formula: '{expectedDeals} × {dealSize} ÷ {cycleDays}',
        terms: {
          expectedDeals: perDeal(explained, velocity === null ? 0 : velocity * cycle),
          dealSize,
          cycleDays: madeOf(
            steps.map(({ id }) => stageInput(id, 'lag')),
            cycle,
            'days',
          ),
        },
      }
    }
  }
}

function winningTerms({ input, projection }: Explained, customers: Term) {
  return {
    winningCost: madeOf([], costOfWinning(input, projection.cost), 'money'),
    customers,
  }
}

function loadedCost(role: 'mql' | 'sql' | 'opportunity', { projection }: Explained): Formula {
  const found = projection.keyFigures.costPerLead.find((cost) => cost.role === role)
  return {
    formula: '{totalCost} ÷ {entries}',
    terms: {
      totalCost: figureTerm('totalCost', projection.keyFigures.totalCost, 'money'),
      entries: {
        value: found?.entries ?? null,
        unit: 'people',
        inputs: [],
        ...(found === undefined ? {} : { target: { kind: 'entries', stageId: found.stageId } }),
      },
    },
  }
}

function totalCostFormula({ workspace, input, projection }: Explained): Formula {
  const { cost } = projection
  const { economics } = input
  const paths = listInputs(workspace).map(({ path }) => path)
  const of = (isIt: (path: InputPath) => boolean) => paths.filter(isIt)
  return {
    formula: '{investment} + {channelCost} + {stageCost} + {peopleCost} + {overhead}',
    terms: {
      investment: planTerm('investment', economics.investment, 'money'),
      channelCost: madeOf(
        of((path) => /^channel\/.*(Cost|costPerEntry|fixedCostList)$/.test(path)),
        sum(cost.channelVariable) + sum(cost.channelFixed) + sum(cost.channelOneOff),
        'money',
      ),
      stageCost: madeOf(
        of((path) => /^stage\/.*\/costPerEntry$/.test(path)),
        sum(cost.stage),
        'money',
      ),
      peopleCost: madeOf(
        of((path) => /^stage\/.*\/(personCost|people|peopleList)$/.test(path)),
        sum(cost.people),
        'money',
      ),
      overhead: madeOf(
        of((path) => /^plan\/overhead(List)?$/.test(path)),
        sum(cost.overhead),
        'money',
      ),
    },
  }
}

/** The straight line within the month in which cumulative cash rises to zero. SPEC S15, S120. */
export function paybackFormula(
  investment: Term,
  { first }: Pick<Payback, 'first'>,
  flows: Float64Array,
): Formula {
  const months = valueOf(first)
  if (months === null || months === 0) return { formula: '{investment}', terms: { investment } }
  const month = Math.min(flows.length - 1, Math.max(0, Math.ceil(months) - 1))
  const before = sum(flows.subarray(0, month)) - (investment.value ?? 0)
  return {
    formula: '{monthsBefore} + {missingBefore} ÷ {flowOfMonth}',
    terms: {
      monthsBefore: madeOf([], month, 'months'),
      missingBefore: madeOf([], -before, 'money'),
      flowOfMonth: madeOf([], flows[month]!, 'money'),
      investment,
    },
    basis: 'gross-profit',
  }
}

function discounted({ input, projection }: Explained): Float64Array {
  const factor = 1 / (1 + monthlyRate(input.economics.discountRate))
  return projection.cashFlow.map((flow, month) => flow * factor ** (month + 1))
}

function entriesOfCustomer({ input, projection }: Explained): Term {
  return {
    value: projection.keyFigures.customers,
    unit: 'people',
    inputs: [],
    target: { kind: 'entries', stageId: input.stages.at(-1)!.id },
  }
}

function openDeals({ input, projection }: Explained): Partial<Record<TermName, Term>> {
  const first = input.stages.findIndex(({ role }) => role === 'opportunity')
  const people = first < 0 ? null : sum(projection.openAtEnd.subarray(first, -1))
  return { openOpportunities: { value: people, unit: 'people', inputs: [] } }
}

/** Deals behind an amount. */
function perDeal({ input }: Explained, amount: number): Term {
  const { dealSize } = input.economics
  return { value: dealSize === 0 ? null : amount / dealSize, unit: 'people', inputs: [] }
}
