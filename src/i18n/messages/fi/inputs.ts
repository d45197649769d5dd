import type { inputs as english } from '../en/inputs.ts'
import type { AreaShape } from '../shape.ts'

export const inputs = {
  dragHint: 'Muuta vetämällä sivusuunnassa',
  origin: 'Alkuperä',
  originOf: '”{{input}}”, luvun alkuperä: {{origin}}',
  example: 'esimerkki',
  estimate: 'arvio',
  benchmark: 'vertailuluku',
  ownData: 'oma data',
  unknown: 'ei ilmoitettu',
  source: 'Lähde',
  sourcePlaceholder: 'esim. CRM-raportti 10/2026',
  who: 'Kuka',
  when: 'Milloin',
  confirm: 'Merkitse alkuperä',
  confirmedOf_one: '{{confirmed}}/{{count}} lähtöarvosta vahvistettu',
  confirmedOf_other: '{{confirmed}}/{{count}} lähtöarvosta vahvistettu',
  exampleNote: 'Esimerkki: {{confirmed}}/{{total}} lähtöarvosta vahvistettu',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
