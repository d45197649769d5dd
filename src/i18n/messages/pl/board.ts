import type { board as english } from '../en/board.ts'
import type { AreaShape } from '../shape.ts'

export const board = {
  keep: 'Zachowaj',
  keepTitle: 'Zachowaj wykres na spotkanie',
  name: 'Nazwa',
  note: 'Notatka',
  kept: '„{{name}}” jest na tablicy.',
  empty: 'Nic jeszcze nie zachowano. Zadaj pytanie i wybierz „Zachowaj” obok wykresu.',
  facts: '{{subjects}} · zachowano {{date}}',
  recomputed: 'przeliczono: liczby się zmieniły',
  recomputedHint: 'Wykres pokazuje obecne liczby, a nie te z chwili zachowania.',
  scenarioGone: 'usunięty scenariusz',
  cannotDraw: 'Scenariusz pokazany na tym wykresie usunięto, więc nie można go narysować.',
  open: 'Otwórz tak, jak był',
  edit: 'Nazwa i notatka',
  wider: 'Na szerokość tablicy',
  narrower: 'Połowa szerokości',
  remove: 'Zdejmij z tablicy',
  drag: 'Przenieś: {{name}}',
  dragInstructions: 'Spacja podnosi wykres, strzałki go przesuwają, spacja odkłada, Esc zostawia na miejscu.',
  picked: '{{name}}: podniesiono.',
  over: '{{name}}, miejsce {{place}}.',
  dropped: '{{name}}: odłożono.',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
