import type { charts as english } from '../en/charts.ts'
import type { AreaShape } from '../shape.ts'

export const charts = {
  showTable: 'Tabela',
  showChart: 'Wykres',
  month: 'Miesiąc',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
