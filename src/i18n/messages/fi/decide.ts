import type { decide as english } from '../en/decide.ts'
import type { AreaShape } from '../shape.ts'

export const decide = {
  title: 'Voivatko kaikki hyväksyä tämän?',
  explanation:
    'Kenenkään ei tarvitse olla innoissaan. Varauma kirjataan, eikä se pysäytä mitään. Vastalause pitää vaiheen avoinna, kunnes sen esittäjä peruu sen.',
  nobody: 'Kukaan ei vielä osallistu.',
  toPeople: 'Nimetkää, ketkä sopivat',
  agreedStages: 'Sovittuja vaiheita {{agreed}}/{{total}}.',
  openStages_one: 'Vastalause pitää avoinna {{count}} vaiheen.',
  openStages_other: 'Vastalauseet pitävät avoinna {{count}} vaihetta.',
  keys: 'Näppäimet: 1 hyväksyy, 2 varauma, 3 vastalause; nuolilla liikutaan. Uusi ”Hyväksyy”-painallus peruu.',
  fixed:
    'Versio {{version}} on {{status}}: kannat ovat sellaisina kuin ne silloin olivat. Uudet kannat kuuluvat seuraavaan versioon.',
  joinedAfter_one:
    'Mukaan version {{version}} jälkeen: {{names}}. Kanta lasketaan seuraavasta versiosta alkaen.',
  joinedAfter_other:
    'Mukaan version {{version}} jälkeen: {{names}}. Kannat lasketaan seuraavasta versiosta alkaen.',
  allAgree: 'kaikki hyväksyvät',
  agreedWith_one: 'sovittu, {{count}} varauma',
  agreedWith_other: 'sovittu, {{count}} varaumaa',
  objectionOf_one: 'avoin, vastalause: {{names}}',
  objectionOf_other: 'avoin, vastalauseet: {{names}}',
  reservations_one: '{{count}} varauma',
  reservations_other: '{{count}} varaumaa',
  silent_one: '{{count}} ei ole vielä sanonut kantaansa',
  silent_other: '{{count}} ei ole vielä sanonut kantaansa',
  onEarlier_one: '{{count}} kanta aiempaan sanamuotoon',
  onEarlier_other: '{{count}} kantaa aiempaan sanamuotoon',
  givenOnEarlier: 'Annettu aiemmasta sanamuodosta: {{position}}',
  everybodyAgrees: 'Kaikki hyväksyvät',
  othersAgree_one: 'Myös {{count}} muu hyväksyy',
  othersAgree_other: 'Myös muut {{count}} hyväksyvät',
  positionOf: '{{name}}, vaihe ”{{stage}}”',
  agree: 'Hyväksyy',
  reservation: 'Varauma',
  objection: 'Vastalause',
  notSaid: 'ei sanottu',
  whyReservation: 'Varauma, {{name}}: mitä se koskee?',
  whyObjection: 'Vastalause, {{name}}: miksi?',
  reasonNeeded: 'Kirjoita perustelu muutamalla sanalla.',
  reasonKeys: 'Enter tallentaa ja siirtyy eteenpäin, Esc jättää kirjaamatta.',
  noDefinition: 'Määritelmä puuttuu vielä',
  entryCriteria_one: '{{count}} siirtymiskriteeri',
  entryCriteria_other: '{{count}} siirtymiskriteeriä',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
