import type { grid as english } from '../en/grid.ts'
import type { AreaShape } from '../shape.ts'

export const grid = {
  figure: 'Wskaźnik',
  steps: 'Komórki',
  across: 'W poziomie',
  up: 'W pionie',
  needsTwo: 'Plan ma mniej niż dwie liczby, które można zmieniać.',
  titleOf: '{{figure}} według dwóch liczb',
  unit: '× oznacza „{{name}}”: {{plan}}',
  unitLine: '× oznacza „{{name}}”: {{plan}} · na linii {{level}} · zakreskowane: gorzej',
  description: '{{figure}} w zależności od: {{x}} i {{y}}; obecnie {{plan}}. Strzałki odczytują komórki.',
  times: '{{name}}, mnożnik',
  plus: '{{name}}, zmiana',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
