import type { board as english } from '../en/board.ts'
import type { AreaShape } from '../shape.ts'

export const board = {
  keep: 'Säilytä',
  keepTitle: 'Säilytä kaavio kokousta varten',
  name: 'Nimi',
  note: 'Muistiinpano',
  kept: '”{{name}}” on taululla.',
  empty: 'Mitään ei ole vielä säilytetty. Kysy jotakin ja valitse kaavion vierestä ”Säilytä”.',
  facts: '{{subjects}} · säilytetty {{date}}',
  recomputed: 'laskettu uudelleen: luvut ovat muuttuneet',
  recomputedHint:
    'Kaavio on piirretty nykyisistä luvuista, ei niistä, jotka olivat voimassa kun se säilytettiin.',
  scenarioGone: 'poistettu skenaario',
  cannotDraw: 'Kaaviossa näytetty skenaario on poistettu, joten kaaviota ei voi piirtää.',
  open: 'Avaa sellaisena kuin se oli',
  edit: 'Nimi ja muistiinpano',
  wider: 'Koko taulun levyisenä',
  narrower: 'Puolet leveydestä',
  remove: 'Poista taululta',
  drag: 'Siirrä: {{name}}',
  dragInstructions:
    'Nosta kaavio välilyönnillä, siirrä nuolinäppäimillä, laske välilyönnillä. Esc palauttaa sen paikalleen.',
  picked: '{{name}} nostettu.',
  over: '{{name}}, paikka {{place}}.',
  dropped: '{{name}} laskettu.',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
