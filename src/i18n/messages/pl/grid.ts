import type { grid as english } from '../en/grid.ts'
import type { AreaShape } from '../shape.ts'

export const grid = {
  figure: 'Wynik',
  steps: 'Komórki',
  across: 'W poziomie',
  up: 'W pionie',
  needsTwo: 'Plan ma mniej niż dwie liczby, które można zmieniać.',
  titleOf: '{{figure}} według dwóch liczb',
  unit: '× oznacza plan: {{plan}}',
  unitLine: '× oznacza plan: {{plan}} · na linii {{level}} · zakreskowane: gorzej',
  description: '{{figure}} w zależności od: {{x}} i {{y}}; plan daje {{plan}}. Strzałki odczytują komórki.',
  times: '{{name}}, mnożnik',
  plus: '{{name}}, zmiana',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
