import type { inputs as english } from '../en/inputs.ts'
import type { AreaShape } from '../shape.ts'

export const inputs = {
  dragHint: 'Przeciągnij w bok, aby zmienić',
  origin: 'Pochodzenie',
  originOf: '„{{input}}”, pochodzenie liczby: {{origin}}',
  example: 'przykład',
  estimate: 'szacunek',
  benchmark: 'dane porównawcze',
  ownData: 'dane własne',
  unknown: 'nie podano',
  source: 'Źródło',
  sourcePlaceholder: 'np. raport CRM, 10.2026',
  who: 'Kto',
  when: 'Kiedy',
  confirm: 'Zapisz pochodzenie',
  confirmedOf_one: 'Potwierdzono {{confirmed}} z {{count}} założenia',
  confirmedOf_few: 'Potwierdzono {{confirmed}} z {{count}} założeń',
  confirmedOf_many: 'Potwierdzono {{confirmed}} z {{count}} założeń',
  confirmedOf_other: 'Potwierdzono {{confirmed}} z {{count}} założenia',
  exampleNote: 'Przykład, potwierdzone założenia: {{confirmed}} z {{total}}',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
