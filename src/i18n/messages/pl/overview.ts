import type { overview as english } from '../en/overview.ts'
import type { AreaShape } from '../shape.ts'

export const overview = {
  empty: 'Ten obszar roboczy jest pusty.',
  toStages: 'Dodaj pierwszy etap',
  noPath: 'Na ścieżce konwersji nie ma jeszcze żadnego etapu.',
  definitions: 'Definicje',
  stage: 'Etap',
  duty: 'Obowiązek',
  criteria: 'Kryteria wejścia',
  incomplete: 'niepełna',
  next: 'Następne kroki',
  fillDefinitions_one: 'Uzupełnij definicję {{count}} etapu',
  fillDefinitions_few: 'Uzupełnij definicje {{count}} etapów',
  fillDefinitions_many: 'Uzupełnij definicje {{count}} etapów',
  fillDefinitions_other: 'Uzupełnij definicje {{count}} etapu',
  addChannel: 'Dodaj kanał i jego wolumen',
  confirmInputs_one: 'Zastąp lub potwierdź {{count}} przykładową liczbę',
  confirmInputs_few: 'Zastąp lub potwierdź {{count}} przykładowe liczby',
  confirmInputs_many: 'Zastąp lub potwierdź {{count}} przykładowych liczb',
  confirmInputs_other: 'Zastąp lub potwierdź {{count}} przykładowej liczby',
  printAgreement: 'Wydrukuj wspólne definicje do podpisu',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
