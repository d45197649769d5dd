import type { CalibrationResult } from '#engine/agreement/calibration.ts'
import type { Language } from '#domain/language.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'

/** With fewer leads, or a wider interval, kappa is a hint. */
const manyLeads = 20
const wide = 0.4
/** Up to here agreement is fair at most (Landis and Koch): a little better than chance. */
const fairEnd = 0.4

type Counted = Pick<CalibrationResult, 'kappa' | 'interval' | 'band' | 'leads'>

/** What kappa means, for somebody who has never heard of it; without a value, why there is none. */
export function kappaMeaning({ kappa, interval, band }: Counted, t: Translate): string {
  if (kappa.kind === 'none')
    return kappa.reason === 'too-few-answers'
      ? t('calibration.tooFewAnswers')
      : t('calibration.alwaysTheSame')
  const isFair = kappa.value <= fairEnd
  switch (band) {
    case 'chance':
      return t('calibration.bandChance')
    case 'some':
      return t(isFair ? 'calibration.bandFair' : 'calibration.bandSome')
    case 'good':
      return t('calibration.bandGood')
    case 'very-good':
      return t('calibration.bandVeryGood')
    default:
      if ((interval?.low ?? 0) <= 0) return t('calibration.uncertain')
      return t(isFair ? 'calibration.uncertainFair' : 'calibration.uncertainAbove')
  }
}

/** Why it must not be taken too exactly; null where it may. */
export function kappaCaution({ kappa, interval, leads }: Counted, t: Translate): string | null {
  if (kappa.kind === 'none') return null
  const count = leads.length
  if (interval === null) return t('calibration.noInterval', { count })
  const isWide = interval.high - interval.low > wide
  if (!isWide && count >= manyLeads) return null
  return isWide ? t('calibration.wideInterval', { count }) : t('calibration.fewLeads', { count })
}

/** Two decimals, as kappa is written everywhere. */
export function kappaText(value: number, language: Language): string {
  return formatNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

export function intervalText({ interval }: Counted, t: Translate, language: Language): string {
  return interval === null
    ? t('common.dash')
    : t('calibration.fromTo', {
        low: kappaText(interval.low, language),
        high: kappaText(interval.high, language),
      })
}
