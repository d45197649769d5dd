import type { workshop as english } from '../en/workshop.ts'
import type { AreaShape } from '../shape.ts'

export const workshop = {
  title: 'Sopiminen',
  views: 'Sopimisen vaiheet',
  noStages: 'Sovittavia vaiheita ei vielä ole.',
  toStages: 'Valitse tai lisää vaiheita',
  people: 'Osallistujat',
  terms: 'Termit',
  criteria: 'Kriteerit',
  calibrate: 'Kalibrointi',
  estimate: 'Arviot',
  decide: 'Päätös',
  versions: 'Versiot',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
