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

export function chanceText({ value }: Estimated, language: Language): string {
  return formatPercent(value, language, { maximumFractionDigits: 1 })
}

export function chanceErrorText({ error }: Estimated, language: Language): string {
  return formatPercent(error, language, twoDigits)
}
