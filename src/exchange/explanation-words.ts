import type { Currency } from '#domain/currency.ts'
import { describeInput } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { CalibrationQuantity, EstimateQuantity } from '#engine/explain/agreement-target.ts'
import type {
  Explanation,
  ExplainTarget,
  OfMonth,
  RiskQuantity,
  Term,
  TermUnit,
} from '#engine/explain/explanation.ts'
import type { TermName } from '#engine/explain/term-names.ts'
import { formatMoney, formatNumber, formatPercent, type NumberOptions } from '#i18n/format.ts'
import { inputName } from '#i18n/input-words.ts'
import { monthAt } from '#i18n/plan-months.ts'
import type { Translate } from '#i18n/translate.ts'

interface Wording {
  t: Translate
  language: Language
  currency: Currency
}

/** What an explanation is of. */
export function targetName(workspace: Workspace, target: ExplainTarget, wording: Wording): string {
  const { t, language } = wording
  const inMonth = (month: number) => monthAt(workspace.plan, month, language)
  switch (target.kind) {
    case 'figure':
    case 'cell':
      return t(`figures.${target.name}`)
    case 'cost-per-lead':
      return t(`explain.${target.reach}`, { stage: stageName(workspace, target.stageId) })
    case 'entries':
      return t('explain.entriesOf', { stage: stageName(workspace, target.stageId) })
    case 'month':
    case 'stage-month':
      return t('explain.inMonth', { name: monthlyName(workspace, target, t), month: inMonth(target.month) })
    case 'period': {
      const { each, firstMonth, monthCount } = target
      const name = monthlyName(workspace, each, t)
      if (monthCount < 2) return t('explain.inMonth', { name, month: inMonth(firstMonth) })
      const [from, to] = [inMonth(firstMonth), inMonth(firstMonth + monthCount - 1)]
      return t('explain.inPeriod', { name, from, to })
    }
    case 'volume':
      return t('explain.inMonth', {
        name: t('explain.volumeOf', { channel: workspace.channels[target.channelId]?.name ?? '' }),
        month: inMonth(target.month),
      })
    case 'after-horizon':
      return {
        dealRevenue: t('plan.laterDeals'),
        recurringRevenue: t('plan.laterFees'),
        receivables: t('plan.receivablesAtEnd'),
      }[target.name]
    case 'broken-months':
      return t('explain.brokenMonthsOf', { stage: stageName(workspace, target.stageId) })
    case 'step-rate':
      return t(target.at === 'planned' ? 'explain.rateOf' : 'explain.reachableRateOf', {
        stage: stageName(workspace, target.stageId),
      })
    case 'input':
      return nameOfInput(workspace, target.path, t)
    case 'joined-rate':
      return t('explain.joinedRate')
    case 'calibration':
      return calibrationName(workspace, target.quantity, t)
    case 'estimates':
      return t('explain.ofTrials', {
        what: estimateName(target.quantity, t),
        name: nameOfInput(workspace, target.path, t),
      })
    case 'difference':
    case 'gain':
      return t('explain.differenceOf', { name: t(`figures.${target.name}`) })
    case 'increment':
      return `Δ ${t(`figures.${target.name}`)}`
    case 'sought':
      return nameOfInput(workspace, target.path, t)
    case 'needed':
      return t('explain.inStage', {
        stage: stageName(workspace, target.stageId),
        name: t(`goal.${target.column}`),
      })
    case 'risk': {
      const { quantity, figure } = target
      const what = quantityName(quantity, t)
      if (quantity.name === 'profitable') return what
      return t('explain.ofTrials', {
        what,
        name:
          quantity.name === 'fan'
            ? t('explain.inMonth', { name: t('explain.cumulativeCash'), month: inMonth(quantity.month) })
            : quantity.name === 'share' || quantity.name === 'correlation'
              ? nameOfInput(workspace, quantity.path, t)
              : t(`figures.${figure}`),
      })
    }
  }
}

function stageName({ stages }: Workspace, id: string): string {
  const found = stages[id as keyof Workspace['stages']]
  return found === undefined ? '' : found.abbreviation || found.name
}

function nameOfInput(workspace: Workspace, path: string, t: Translate): string {
  const input = describeInput(workspace, path)
  return input === undefined ? '' : inputName(workspace, input, t)
}

function monthlyName(workspace: Workspace, each: OfMonth, t: Translate): string {
  if (each.kind === 'month') return t(`explain.${each.series}`)
  const stage = stageName(workspace, each.stageId)
  return t(`explain.${each.count}Of`, { stage })
}

function quantityName(quantity: RiskQuantity, t: Translate): string {
  switch (quantity.name) {
    case 'percentile':
      return percentileName(quantity.percentile)
    case 'fan':
      return quantity.line === 'mean' ? t('risk.mean') : percentileName(quantity.line)
    case 'mean':
      return t('risk.mean')
    case 'reached':
      return t('explain.chanceOfTarget')
    case 'profitable':
      return t('risk.profitable')
    case 'shortfall':
      return t('explain.missingOnAverage')
    case 'absent':
      return t('explain.withoutValue')
    case 'column':
      return t('explain.inOneColumn')
    case 'share':
      return t('explain.shareOfSpread')
    case 'correlation':
      return t('risk.rankCorrelation')
  }
}

function calibrationName(workspace: Workspace, quantity: CalibrationQuantity, t: Translate): string {
  if (!('stageIds' in quantity))
    return t(quantity.name === 'kappa' ? 'calibration.kappaName' : 'explain.agreedLeads')
  const name = (id: string) => stageName(workspace, id) || t('calibration.goneStage')
  const [one, other] = quantity.stageIds.map(name) as [string, string]
  return t(quantity.name === 'pairs' ? 'explain.confusedPairs' : 'explain.confusedLeads', { one, other })
}

function estimateName(quantity: EstimateQuantity, t: Translate): string {
  return quantity.name === 'percentile'
    ? percentileName(quantity.percentile)
    : t(`explain.${quantity.name}Of`)
}

function percentileName(name: string): string {
  return name.toUpperCase()
}

/** A number of a formula with its unit; a dash where there is none. */
export function termText({ value, unit }: Pick<Term, 'value' | 'unit'>, wording: Wording): string {
  return value === null ? wording.t('common.dash') : amountText(value, unit, wording)
}

export function amountText(value: number, unit: TermUnit, { t, language, currency }: Wording): string {
  switch (unit) {
    case 'money':
      return formatMoney({ amount: value, currency }, language)
    case 'share':
      return formatPercent(value, language, { maximumFractionDigits: 2 })
    case 'people':
    case 'count':
      return formatNumber(value, language, { maximumFractionDigits: 2 })
    case 'months':
      return t('figures.months', { months: formatNumber(value, language, { maximumFractionDigits: 2 }) })
    case 'month-number':
      return t('explain.monthNumber', { number: formatNumber(value, language) })
    case 'days':
      return t('explain.days', { days: formatNumber(value, language, { maximumFractionDigits: 1 }) })
    case 'hours':
      return t('explain.hours', { hours: formatNumber(value, language, { maximumFractionDigits: 1 }) })
    case 'ratio':
      return formatNumber(value, language, ratioDigits(value))
  }
}

/** Squares of shares would be shown as nothing, and those of amounts with digits that say nothing. */
function ratioDigits(value: number): NumberOptions {
  const size = Math.abs(value)
  if (size >= 1000) return { maximumFractionDigits: 0 }
  return size > 0 && size < 0.01
    ? { maximumSignificantDigits: 3 }
    : { minimumFractionDigits: 2, maximumFractionDigits: 4 }
}

/** Two digits say how sure a number is. */
export function errorInWords(error: number, unit: TermUnit, wording: Wording): string {
  const twoDigits = { maximumSignificantDigits: 2 }
  switch (unit) {
    case 'money':
      return amountText(error, unit, wording)
    case 'share':
      return formatPercent(error, wording.language, twoDigits)
    default:
      return formatNumber(error, wording.language, twoDigits)
  }
}

/** The formula with the names of its terms, in lower case within it as a sentence would have them. */
export function formulaInWords({ formula, terms }: Explanation, t: Translate): string {
  return filled(formula, (name) => termName(name, terms[name], t))
}

/** What a number in a formula is called. */
export function termName(name: TermName, term: Term | undefined, t: Translate): string {
  return name === 'figureThere' && term?.target?.kind === 'figure'
    ? t(`figures.${term.target.name}`)
    : t(`explain.${name}`)
}

/** Up to so many months are spelled out; a longer sum stands in its table alone. */
const spelledMonths = 12

/** The formula with the numbers put in, and what they come to unless that is a condition or said already. */
export function formulaInNumbers(explanation: Explanation, wording: Wording): string {
  const { formula, terms, sum, result, unit } = explanation
  const isSpelled = sum !== undefined && sum.factors.length === 0 && sum.parts.length <= spelledMonths
  const numbers = filled(formula, (name) => {
    if (isSpelled && name === sum.term && sum.parts.length > 0)
      return sum.parts.map(({ value }) => inBrackets(value, sum.unit, wording)).join(' + ')
    const { value = null, unit: own } = terms[name] ?? { unit }
    return value === null ? wording.t('common.dash') : inBrackets(value, own, wording)
  })
  if (result.kind === 'none' || isCondition(formula)) return numbers
  const text = amountText(result.value, unit, wording)
  return isAlone(numbers, text) ? text : `${numbers} = ${text}`
}

/** The formula is but the number itself. */
function isAlone(numbers: string, text: string): boolean {
  return numbers === text || numbers === `(${text})`
}

/** What has to be so, rather than a sum that comes to something. */
function isCondition(formula: string): boolean {
  return /[≥=≠]/.test(formula)
}

/** "a − −b" would be misread. */
function inBrackets(value: number, unit: TermUnit, wording: Wording): string {
  const text = amountText(value, unit, wording)
  return /^[-−]/.test(text) ? `(${text})` : text
}

function filled(formula: string, fill: (name: TermName) => string): string {
  return formula.replaceAll(/\{(\w+)\}/g, (_, name: string) => fill(name as TermName))
}
