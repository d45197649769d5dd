import type { Language } from '#domain/language.ts'
import { daysBetween, formatDay } from './days.ts'
import type { Translate } from './translate.ts'

/** Words about the next look at the definitions; it is due from its day on. */
export interface ReviewReminder {
  text: string
  isDue: boolean
}

/** When the definitions are looked at again; null where nobody has said. Days are those of the calendar. */
export function reviewReminder(
  reviewOn: string | null,
  today: string,
  { t, language }: { t: Translate; language: Language },
): ReviewReminder | null {
  if (reviewOn === null) return null
  const days = daysBetween(today, reviewOn)
  if (days > 0) return { text: t('versions.reviewOn', { date: formatDay(reviewOn, language) }), isDue: false }
  return {
    text: days === 0 ? t('versions.reviewToday') : t('versions.reviewOverdue', { count: -days }),
    isDue: true,
  }
}
