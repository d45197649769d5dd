import type { Currency } from '#domain/currency.ts'
import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Explanation, ExplainTarget, Term, TermName, TermUnit } from '#engine/explain/explanation.ts'
import { formatMoney, formatMonth, formatNumber, formatPercent } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'

interface Wording {
  t: Translate
  language: Language
  currency: Currency
}

/** What an explanation is of. */
export function targetName(workspace: Workspace, target: ExplainTarget, { t, language }: Wording): string {
  const stage = (id: string) => {
    const found = workspace.stages[id as keyof Workspace['stages']]
    return found === undefined ? '' : found.abbreviation || found.name
  }
  switch (target.kind) {
    case 'figure':
      return t(`figures.${target.name}`)
    case 'cost-per-lead':
      return t(`explain.${target.reach}`, { stage: stage(target.stageId) })
    case 'entries':
      return t('explain.entriesOf', { stage: stage(target.stageId) })
    case 'month': {
      const since = workspace.plan.startMonth + target.month
      const month = { year: workspace.plan.startYear + Math.floor(since / 12), month: since % 12 }
      return t('explain.inMonth', {
        name: t(`explain.${target.series}`),
        month: formatMonth(month, language, 'long'),
      })
    }
  }
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
      return formatNumber(value, language, { maximumFractionDigits: 2 })
    case 'months':
      return t('figures.months', { months: formatNumber(value, language, { maximumFractionDigits: 2 }) })
    case 'days':
      return t('explain.days', { days: formatNumber(value, language, { maximumFractionDigits: 1 }) })
    case 'ratio':
      return formatNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 4 })
  }
}

/** The formula with the names of its terms, in lower case within it as a sentence would have them. */
export function formulaInWords({ formula }: Explanation, t: Translate): string {
  return filled(formula, (name) => t(`explain.${name}`))
}

/** The formula with the numbers put in. */
export function formulaInNumbers({ formula, terms }: Explanation, wording: Wording): string {
  return filled(formula, (name) => {
    const term = terms[name]
    if (term === undefined) return wording.t('common.dash')
    const text = termText(term, wording)
    // "a − −b" would be misread.
    return term.value !== null && term.value < 0 ? `(${text})` : text
  })
}

function filled(formula: string, fill: (name: TermName) => string): string {
  return formula.replaceAll(/\{(\w+)\}/g, (_, name: string) => fill(name as TermName))
}
