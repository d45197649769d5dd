import type { compare as english } from '../en/compare.ts'
import type { AreaShape } from '../shape.ts'

export const compare = {
  subjects: 'Obok siebie (najwyżej {{count}})',
  noScenarios: 'Nie ma jeszcze z czym porównać. Utwórz scenariusz albo przesuń suwak.',
  series: 'Wykres',
  figures: 'Wskaźniki w tabeli',
  figure: 'Wskaźnik',
  table: 'Wyniki obok siebie',
  cumulativeCash: 'Skumulowane przepływy pieniężne',
  revenue: 'Przychody ze sprzedaży wg miesięcy',
  grossProfit: 'Zysk brutto ze sprzedaży wg miesięcy',
  newCustomers: 'Nowi klienci wg miesięcy',
  active: 'Aktywni klienci',
  peopleUnit: 'klienci',
  description: '{{title}}, do: {{to}}. {{names}}.',
  increment: 'Co to dodaje',
  against:
    'Liczone na różnicach przepływów względem „{{name}}”: inwestycja nie przypisuje sobie sprzedaży, która i tak by nastąpiła.',
  againstNothing:
    'Względem braku działań. Aby porównać z dzisiejszym lejkiem, utwórz z niego scenariusz i wybierz w jego menu „Ustaw jako wariant bazowy”.',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
