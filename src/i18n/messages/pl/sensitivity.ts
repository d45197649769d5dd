import type { sensitivity as english } from '../en/sensitivity.ts'
import type { AreaShape } from '../shape.ts'

export const sensitivity = {
  figure: 'Wpływ na',
  swing: 'Każda liczba',
  percent: '± {{percent}}%',
  ranges: 'własny zakres',
  titleOf: 'Co wpływa na: {{figure}}',
  unitPercent: 'każda liczba ± {{percent}}%, pozostałe bez zmian · obecnie {{plan}}',
  unitRanges: 'każda liczba do krańców swojego zakresu, pozostałe bez zmian · obecnie {{plan}}',
  nothing: 'Żadna liczba nie zmienia tego wyniku.',
  noRanges: 'Żadna liczba nie ma jeszcze zakresu. Nadaj zakres niepewnym liczbom w planie.',
  description: '{{figure}}: największy wpływ ma {{input}}. Wszystkie są w tabeli.',
  input: 'Liczba',
  from: 'Dolna',
  to: 'Górna',
  figureAtLow: '{{figure}} przy dolnej',
  figureAtHigh: '{{figure}} przy górnej',
  bottleneck: 'Gdzie jest wąskie gardło?',
  bottleneckNote:
    'Uporządkowane według tego, co dałby każdy krok na górnym krańcu swojego zakresu. Punkt procentowy faworyzuje małe współczynniki.',
  bottleneckNoRanges:
    'Żaden współczynnik nie ma jeszcze zakresu, więc kolejność wynika z jednego punktu procentowego, co faworyzuje małe współczynniki.',
  step: 'Krok',
  rate: 'Współczynnik',
  reachable: 'Osiągalny',
  gain: 'Daje: {{figure}}',
  perPoint: 'Za punkt procentowy',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
