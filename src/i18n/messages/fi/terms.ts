import type { terms as english } from '../en/terms.ts'
import type { AreaShape } from '../shape.ts'

export const terms = {
  title: 'Yhtenäistäkää termit',
  stages: 'Vaiheet, joista kysytään',
  explanation:
    'Jokainen vastaa itse, mikä on vaiheen vastuutaho, mitä kenenkin pitää tehdä ja milloin vaiheeseen siirrytään. Eroista keskustellaan, ja sovittu viedään määritelmään.',
  question: 'Mitä meille tarkoittaa ”{{stage}}”?',
  byWhom: 'Kenen?',
  mustHold: 'Minkä pitää täyttyä ennen siirtymistä?',
  ownCriteria: 'Muita kriteerejä, kukin omalle rivilleen',
  roleName: 'Roolin nimi',
  answers: 'Vastaukset rinnakkain',
  asked: 'Kysytty',
  now: 'Määritelmä nyt',
  differs: 'eroaa',
  allAgree: 'Kaikki valinnat ovat samat.',
  disputed_one: 'Näkemykset eroavat {{count}} kohdassa.',
  disputed_other: 'Näkemykset eroavat {{count}} kohdassa.',
  criterion: 'Siirtymiskriteeri',
  wanted: 'pitää täyttyä',
  inDefinition: 'määritelmässä',
  definition: 'Mitä tarkoittaa, milloin siirrytään',
  duty: 'Mitä sitten pitää tapahtua',
  takeOver: 'Ota käyttöön',
  append: 'Lisää määritelmään',
  takeOverOf: 'Ota määritelmään: {{asked}}, {{name}}',
  addOf: 'Ota kriteeri määritelmään: {{criterion}}',
  removeOf: 'Poista kriteeri määritelmästä: {{criterion}}',
  stageGone: 'Vaihetta, josta kysyttiin, ei enää ole.',
  definitionNow: 'Määritelmä tällä hetkellä',
  toStages: 'Muokkaa kaikkea Vaiheet-näkymässä',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
