import type { Currency } from '#domain/currency.ts'
import { inputValue, type InputDescription, type InputValue } from '#domain/inputs.ts'
import type { Lag } from '#domain/lag.ts'
import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { formatMoney, formatNumber, formatPercent } from './format.ts'
import { lagText } from './stage-words.ts'
import type { Translate } from './translate.ts'

/** Name of an input with what it belongs to: "Organic: Volume a month", "Lead: Conversion rate, other channels". */
export function inputName(workspace: Workspace, input: InputDescription, t: Translate): string {
  if (input.group === 'plan') return t(`plan.${input.field}`)
  if (input.group === 'channel')
    return t('plan.inputOfChannel', {
      channel: workspace.channels[input.channelId]?.name ?? '',
      field: t(`plan.${input.field}`),
    })
  const { name = '', abbreviation = '' } = workspace.stages[input.stageId] ?? {}
  const stage = abbreviation || name
  const field = t(input.field === 'costPerEntry' ? 'plan.stageCost' : `plan.${input.field}`)
  if (input.channelId === undefined && !isForOtherChannels(workspace, input))
    return t('plan.inputOfStage', { stage, field })
  const channel =
    input.channelId === undefined
      ? t('plan.otherChannels')
      : (workspace.channels[input.channelId]?.name ?? '')
  return t('plan.inputOfStage', { stage, field: t('plan.rateOfChannel', { field, channel }) })
}

/** Whether it is the rate of those channels alone that have none of their own. */
function isForOtherChannels({ stageNumbers, channels }: Workspace, input: InputDescription): boolean {
  if (input.group !== 'stage' || input.field !== 'rate') return false
  const own = Object.keys(stageNumbers[input.stageId]?.channelRates ?? {})
  return own.some((id) => Object.hasOwn(channels, id))
}

/** The value of an input with its unit. */
export function inputText(
  workspace: Workspace,
  input: InputDescription,
  t: Translate,
  language: Language,
): string {
  const value = inputValue(workspace, input.path)
  return inputValueText(input, value ?? null, workspace.profile.currency, t, language)
}

/** A value that an input has or might have, with its unit. */
export function inputValueText(
  input: InputDescription,
  value: InputValue,
  currency: Currency,
  t: Translate,
  language: Language,
): string {
  if (value === null) return t('common.none')
  if (input.kind === 'lag') return lagText(value as Lag, t, language)
  if (input.kind === 'season') return t('plan.twelveFactors')
  if (input.kind === 'shares' && (value as number[]).length === 1) return t('plan.atOnceDeal')
  if (input.kind === 'list' || input.kind === 'shares')
    return t('plan.listOf', { months: t('common.months', { count: (value as number[]).length }) })
  const number = value as number
  switch (input.unit) {
    case 'money':
    case 'money-a-month':
      return formatMoney({ amount: number, currency }, language)
    case 'share':
    case 'share-a-month':
    case 'share-a-year':
      return formatPercent(number, language)
    case 'months':
      return `${formatNumber(number, language)} ${t('plan.monthsUnit')}`
    case 'hours-a-day':
      return `${formatNumber(number, language)} ${t('plan.hoursUnit')}`
    default:
      return formatNumber(number, language)
  }
}
