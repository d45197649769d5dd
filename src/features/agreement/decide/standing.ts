import { isObjection, type Stand } from '#domain/agreement/positions.ts'
import type { Language } from '#domain/language.ts'
import { joinNames } from '#i18n/join-names.ts'
import type { Translate } from '#i18n/translate.ts'

/** Those for whom it can be said that they agree: whoever has not spoken, or agreed to an earlier wording. */
export function unspoken(stands: readonly Stand[]): Stand[] {
  return stands.filter(
    ({ position, isEarlier }) => position === null || (isEarlier && position.stance === 'agree'),
  )
}

export type StandingKind = 'agreed' | 'open' | 'unfinished'

export function standingKind(stands: readonly Stand[]): StandingKind {
  if (stands.some(isObjection)) return 'open'
  return stands.every(({ position, isEarlier }) => position !== null && !isEarlier) ? 'agreed' : 'unfinished'
}

/** How a stage stands, in words: "open: an objection of Eero · 3 have not said". */
export function standingText(stands: readonly Stand[], t: Translate, language: Language): string {
  const objecting = stands.filter(isObjection).map(({ participant }) => participant.name)
  const others = stands.filter((stand) => !isObjection(stand))
  const reserved = others.filter(
    ({ position, isEarlier }) => position?.stance === 'reservation' && !isEarlier,
  )
  const silent = others.filter(({ position }) => position === null)
  const earlier = others.filter(({ isEarlier }) => isEarlier)
  if (standingKind(stands) === 'agreed')
    return reserved.length === 0 ? t('decide.allAgree') : t('decide.agreedWith', { count: reserved.length })
  return [
    objecting.length === 0
      ? null
      : t('decide.objectionOf', { names: joinNames(objecting, language), count: objecting.length }),
    reserved.length === 0 ? null : t('decide.reservations', { count: reserved.length }),
    silent.length === 0 ? null : t('decide.silent', { count: silent.length }),
    earlier.length === 0 ? null : t('decide.onEarlier', { count: earlier.length }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
