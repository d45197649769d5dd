import type { charts as english } from '../en/charts.ts'
import type { AreaShape } from '../shape.ts'

export const charts = {
  showTable: 'Taulukko',
  showChart: 'Kaavio',
  month: 'Kuukausi',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
