import type { FigureName } from '#domain/figure-names.ts'
import { countConfirmed } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { figureValueText, type FigureWording } from '#i18n/figure-words.ts'
import { formatMoney, formatMoneyShort, formatPercent } from '#i18n/format.ts'

/** What every part of a business case is written with. */
export interface CaseWording extends FigureWording {
  /** The workspace as the scenario sees it that the case is about */
  seen: Workspace
  /** "36 months" */
  months: string
}

/** From here on an amount is abbreviated: in full it would run into the next figure. */
const longestAmount = 1e8

/** An amount without its cents, abbreviated where it is very large. */
export function amountText(amount: number, { language, currency }: CaseWording): string {
  return Math.abs(amount) < longestAmount
    ? formatMoney({ amount, currency }, language, { digits: 0 })
    : shortAmountText(amount, { language, currency })
}

export function shortAmountText(
  amount: number,
  { language, currency }: Pick<CaseWording, 'language' | 'currency'>,
): string {
  return formatMoneyShort({ amount, currency }, language)
}

/** The value of a figure; a return for each unit spent is money with its cents. */
export function caseValueText(name: FigureName, value: number, wording: CaseWording): string {
  const { language, currency } = wording
  if (name === 'returnPerEuro') return formatMoney({ amount: value, currency }, language, { digits: 2 })
  if (name === 'npv' || name === 'endCash') return amountText(value, wording)
  return figureValueText(name, value, wording)
}

/** A chance in whole per cent; never certain, and never impossible, where a trial says otherwise. */
export function chanceText(chance: number, { language }: CaseWording): string {
  const percent = (share: number) => formatPercent(share, language, { maximumFractionDigits: 0 })
  if (chance > 0.99 && chance < 1) return `> ${percent(0.99)}`
  if (chance > 0 && chance < 0.01) return `< ${percent(0.01)}`
  return percent(chance)
}

/** What all figures of the page have in common, and how many of the numbers behind them are confirmed. */
export function basisText({ t, seen, months }: CaseWording): string {
  const { confirmed, total } = countConfirmed(seen)
  const inputs =
    confirmed < total
      ? t('inputs.exampleNote', { confirmed, total })
      : t('inputs.confirmedOf', { confirmed, count: total })
  return [t('businessCase.basis', { months }), ...(total === 0 ? [] : [inputs])].join(' · ')
}
