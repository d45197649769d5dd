import type { workshop as english } from '../en/workshop.ts'
import type { AreaShape } from '../shape.ts'

export const workshop = {
  title: 'Uzgodnienia',
  views: 'Części uzgodnień',
  noStages: 'Nie ma jeszcze etapów do uzgodnienia.',
  toStages: 'Wybierz lub dodaj etapy',
  people: 'Uczestnicy',
  terms: 'Pojęcia',
  criteria: 'Kryteria',
  calibrate: 'Kalibracja',
  estimate: 'Szacunki',
  decide: 'Decyzja',
  versions: 'Wersje',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
