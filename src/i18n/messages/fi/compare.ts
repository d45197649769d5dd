import type { compare as english } from '../en/compare.ts'
import type { AreaShape } from '../shape.ts'

export const compare = {
  subjects: 'Rinnakkain (enintään {{count}})',
  noScenarios: 'Vertailtavaa ei vielä ole. Tee skenaario tai liikuta säädintä.',
  series: 'Kaavio',
  figures: 'Taulukon tunnusluvut',
  figure: 'Tunnusluku',
  table: 'Tulokset rinnakkain',
  cumulativeCash: 'Kumulatiivinen kassavirta',
  revenue: 'Liikevaihto kuukausittain',
  grossProfit: 'Myyntikate kuukausittain',
  newCustomers: 'Uudet asiakkaat kuukausittain',
  active: 'Aktiiviset asiakkaat',
  peopleUnit: 'asiakasta',
  description: '{{title}}, {{to}} asti: {{names}}.',
  increment: 'Mitä se tuo lisää',
  against:
    'Laskettu kassavirtojen eroista skenaarioon ”{{name}}”: investoinnille ei lueta ansioksi myyntiä, joka tulisi muutenkin.',
  againstNothing:
    'Verrattuna siihen, ettei tehdä mitään. Jos haluat verrata nykyiseen suppiloon, tee siitä skenaario ja valitse sen valikosta ”Ota vertailutasoksi”.',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
