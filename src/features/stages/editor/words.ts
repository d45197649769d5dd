import type { Language } from '#domain/language.ts'
import type { Stage } from '#domain/stage.ts'
import { localeTag } from '#i18n/locale.ts'
import type { Translate } from '#i18n/translate.ts'

/** With a capital letter, where a word stands alone. */
export function capitalized(text: string, language: Language): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(localeTag(language)) + rest.join('')
}

export function handoffName(handoff: Stage['handoff'], t: Translate): string {
  return handoff === 'sales-decision' ? t('stages.salesDecision') : t(`stages.${handoff}`)
}

export function countingName(counting: Stage['counting'], t: Translate): string {
  return counting === 'count-only' ? t('stages.countOnly') : t('stages.people')
}

export function figureName(role: Stage['figureRole'], t: Translate): string {
  switch (role) {
    case 'none':
      return t('stages.figureNone')
    case 'mql':
      return t('stages.figureMql')
    case 'sql':
      return t('stages.figureSql')
    case 'opportunity':
      return t('stages.figureOpportunity')
  }
}
