import type { FigureName } from '#domain/figure-names.ts'
import { describeInput } from '#domain/inputs.ts'
import type { Figure } from '#engine/figure.ts'
import type { Projection } from '#engine/project.ts'
import { formatMoney, formatNumber, formatPercent } from '#i18n/format.ts'
import { inputName } from '#i18n/input-words.ts'
import { monthAt, monthIndexAfter } from '#i18n/plan-months.ts'
import { unitSpent } from '#i18n/unit-spent.ts'
import { outcomeAt } from './business-case-outcome.ts'
import { caseFigures, type BusinessCaseResults, type CaseFigureName } from './business-case-results.ts'
import type { BusinessCase, CaseFigure } from './business-case-shape.ts'
import { amountText, caseValueText, chanceText, type CaseWording } from './business-case-words.ts'

/** The result in one sentence: what comes back for each unit spent, and when. */
export function leadText(projection: Projection, wording: CaseWording): string {
  const { t, language, currency, months } = wording
  const { returnPerEuro, payback } = projection.keyFigures
  if (returnPerEuro.kind === 'none') return t('results.headlineNothingSpent')
  const amount = formatMoney({ amount: returnPerEuro.value, currency }, language, { digits: 2 })
  const first = t('results.headlineReturn', { amount, unit: unitSpent(currency, t), months })
  if (payback.first.kind === 'none') return `${first} ${t('results.headlineNotPaidBack')}`
  const index = monthIndexAfter(payback.first.value)
  const month = monthAt(projection, index, language)
  const lasting = payback.isLasting ? [] : [t('results.notLasting')]
  return [first, t('results.headlinePaidBack', { month, number: index + 1 }), ...lasting].join(' ')
}

/** Start-up cost, peak funding with its month, running cost. */
export function askedFigures({ projection, seen }: BusinessCaseResults, wording: CaseWording): CaseFigure[] {
  const { t, language } = wording
  const { peakFunding } = projection.keyFigures
  const monthOf = (index: number) => monthAt(projection, index, language)
  const costs = [...projection.cost.total]
  const most = Math.max(...costs)
  return [
    {
      label: t('businessCase.startUp'),
      value: amountText(seen.plan.investment, wording),
      note: t('businessCase.startUpNote', { month: monthOf(0) }),
    },
    {
      label: t('businessCase.peakFunding'),
      value: amountText(peakFunding.amount, wording),
      note: peakText(projection, wording),
    },
    {
      label: t('businessCase.running'),
      value: amountText(costs.reduce((sum, cost) => sum + cost, 0) / costs.length, wording),
      note: t('businessCase.runningNote', {
        amount: amountText(most, wording),
        month: monthOf(costs.indexOf(most)),
      }),
    },
  ]
}

/** When the most money is out. */
export function peakText(projection: Projection, { t, language }: CaseWording): string {
  const { month } = projection.keyFigures.peakFunding
  if (month === null) return t('businessCase.peakAtStart')
  return t('businessCase.peakNote', { month: monthAt(projection, month, language), number: month + 1 })
}

/** Low, plan and high of each figure, or the plan alone; and how likely it is that it pays. */
export function returnsPart(results: BusinessCaseResults, wording: CaseWording): BusinessCase['returns'] {
  const { t } = wording
  const { risks } = results
  const plan = {
    name: t(results.scenarioName === '' ? 'whatIf.plan' : 'whatIf.scenario'),
    hint: t('businessCase.planHint'),
  }
  const low = { name: t('businessCase.low'), hint: t('businessCase.lowHint') }
  const high = { name: t('businessCase.high'), hint: t('businessCase.highHint') }
  return {
    title: t('businessCase.returnsTitle'),
    caption: t('businessCase.figure'),
    columns: risks === null ? [plan] : [low, plan, high],
    rows: caseFigures.map((name) => {
      const planned = valueText(name, plannedFigure(name, results), wording)
      if (risks === null) return { label: rowLabel(name, wording), values: [planned] }
      const end = (side: 'low' | 'high') => endText(name, outcomeAt(name, side, risks[name]), wording)
      return { label: rowLabel(name, wording), values: [end('low'), planned, end('high')] }
    }),
    chances: chancesOf(results, wording),
    note: risks === null ? t('businessCase.noRanges') : rangesNote(results, wording),
  }
}

function plannedFigure(name: CaseFigureName, { projection }: BusinessCaseResults): Figure {
  const { keyFigures } = projection
  switch (name) {
    case 'returnPerEuro':
      return keyFigures.returnPerEuro
    case 'payback':
      // Where nothing is spent there is nothing to pay back.
      return keyFigures.returnPerEuro.kind === 'none' ? keyFigures.returnPerEuro : keyFigures.payback.first
    case 'npv':
    case 'endCash':
      return { kind: 'value', value: keyFigures[name] }
  }
}

function rowLabel(name: CaseFigureName, { t, language, currency, seen }: CaseWording): string {
  switch (name) {
    case 'returnPerEuro':
      return t('businessCase.returnOf', { unit: unitSpent(currency, t) })
    case 'npv':
      return t('businessCase.npvAt', { rate: formatPercent(seen.plan.discountRate, language) })
    case 'payback':
    case 'endCash':
      return t(`figures.${name}`)
  }
}

/** The value of a figure, or in few words why there is none. */
export function valueText(name: FigureName, figure: Figure, wording: CaseWording): string {
  const { t } = wording
  if (figure.kind === 'value') return caseValueText(name, figure.value, wording)
  if (figure.reason === 'not-within-horizon') return t('businessCase.notWithin')
  return figure.reason === 'no-extra-cost' ? t('businessCase.noExtraCost') : t('common.dash')
}

function endText(name: CaseFigureName, value: number | null, wording: CaseWording): string {
  if (value !== null) return caseValueText(name, value, wording)
  return wording.t(name === 'payback' ? 'businessCase.notWithin' : 'common.dash')
}

function chancesOf({ risks, target }: BusinessCaseResults, wording: CaseWording): CaseFigure[] {
  if (risks === null) return []
  const { t, months } = wording
  const back: CaseFigure = {
    label: t('businessCase.chanceBack'),
    value: chanceText(risks.npv.profitable.value, wording),
    note: t('businessCase.chanceBackNote', { months }),
  }
  const reached = target?.risk.reached
  if (target === null || reached === undefined || reached === null) return [back]
  return [
    back,
    {
      label: t('businessCase.chanceTarget'),
      value: chanceText(reached.value, wording),
      note: t('businessCase.chanceTargetNote', {
        figure: t(`figures.${target.figure}`),
        target: amountText(target.value, wording),
      }),
    },
  ]
}

const mostNames = 3

/** What keeps the spread from being the true one. */
function rangesNote({ keptRanges }: BusinessCaseResults, { t, language, seen }: CaseWording): string {
  const correlation = seen.whatIf.rateCorrelation
  const drawn =
    correlation === null
      ? t('businessCase.independent')
      : t('businessCase.correlated', { correlation: formatNumber(correlation, language) })
  if (keptRanges.length === 0) return drawn
  const names = keptRanges.flatMap((path) => {
    const input = describeInput(seen, path)
    return input === undefined ? [] : [inputName(seen, input, t)]
  })
  const inputs = [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join('; ')
  return `${t('businessCase.keptRanges', { inputs })} ${drawn}`
}
