import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'
import type { Estimated } from '#engine/analysis/requests.ts'
import { figureValueText, type FigureWording } from '#i18n/figure-words.ts'
import { formatNumber, formatPercent } from '#i18n/format.ts'
import type { Language } from '#domain/language.ts'

/** Two digits say how sure a figure is; more would pretend to know that as well. */
const twoDigits = { maximumSignificantDigits: 2 }

/** How far a figure may be off because of the number of trials, in the unit of the figure. */
export function errorText(name: FigureName, { error }: Estimated, wording: FigureWording): string {
  const { language } = wording
  switch (figureDescriptions[name].unit) {
    case 'money':
      return figureValueText(name, error, wording)
    case 'share':
      return formatPercent(error, language, twoDigits)
    default:
      return formatNumber(error, language, twoDigits)
  }
}

/** The same for a column of errors: all with as many decimals as give the greatest its two digits. */
export function errorColumn(
  name: FigureName,
  estimates: readonly Estimated[],
  wording: FigureWording,
): (estimated: Estimated) => string {
  const { language } = wording
  const { unit } = figureDescriptions[name]
  if (unit === 'money') return (estimated) => errorText(name, estimated, wording)
  const greatest = Math.max(...estimates.map(({ error }) => error)) * (unit === 'share' ? 100 : 1)
  const decimals = greatest > 0 ? Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(greatest)))) : 0
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const format = unit === 'share' ? formatPercent : formatNumber
  return ({ error }) => format(error, language, options)
}

export function chanceText({ value }: Estimated, language: Language): string {
  return formatPercent(value, language, { maximumFractionDigits: 1 })
}

export function chanceErrorText({ error }: Estimated, language: Language): string {
  return formatPercent(error, language, twoDigits)
}
