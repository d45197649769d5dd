import type { Stage } from '#domain/stage.ts'
import type { Translate } from '#i18n/translate.ts'

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
