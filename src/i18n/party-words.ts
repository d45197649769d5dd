import type { Participant, Role } from '#domain/agreement/party.ts'
import type { Answerer } from '#domain/agreement/round.ts'
import type { Translate } from './translate.ts'

/** Name of a role at the table; one of the company's own has the name that it was given. */
export function partyName({ side, name }: Pick<Role, 'side' | 'name'>, t: Translate): string {
  return side === 'own' ? name || t('people.ownRole') : t(`people.${side}`)
}

/** Who answers: a participant by name, a side by that of the side. */
export function answererName({ side, name }: Pick<Answerer, 'side' | 'name'>, t: Translate): string {
  return name === '' ? partyName({ side, name }, t) : name
}

/** "Aino Virtanen, sales" */
export function participantWithRole(
  participant: Pick<Participant, 'name'>,
  role: Pick<Role, 'side' | 'name'>,
  t: Translate,
): string {
  return t('people.nameWithRole', { name: participant.name, role: partyName(role, t) })
}
