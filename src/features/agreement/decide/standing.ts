import { stageHash } from '#domain/agreement/hashes.ts'
import type { Participant } from '#domain/agreement/party.ts'
import type { Position } from '#domain/agreement/position.ts'
import type { Language } from '#domain/language.ts'
import type { Stage } from '#domain/stage.ts'
import type { Workspace } from '#domain/workspace.ts'
import { joinNames } from '#i18n/join-names.ts'
import type { Translate } from '#i18n/translate.ts'

/** Where one participant stands on the definition of a stage. */
export interface Stand {
  participant: Participant
  position: Position | null
  /** Taken on a wording that has changed since */
  isEarlier: boolean
}

export function standsOn({ agreement, positions }: Workspace, stage: Stage): Stand[] {
  const hash = stageHash(stage)
  return agreement.participants.map((participant) => {
    const position = positions[`${stage.id}/${participant.id}`] ?? null
    return { participant, position, isEarlier: position !== null && position.definitionHash !== hash }
  })
}

/** An objection stands whatever becomes of the wording; everything else was said to a certain one. */
function isObjection({ position }: Stand): boolean {
  return position?.stance === 'objection'
}

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
