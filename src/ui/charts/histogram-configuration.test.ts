import { expect, test } from 'vitest'
import type { ChartColours } from './chart-colours.ts'
import { histogramConfiguration, type HistogramFigures } from './histogram-configuration.ts'

const colours = new Proxy({}, { get: (_, name) => `#${String(name)}` }) as ChartColours

const figures: HistogramFigures = {
  edges: [-20, -10, 0, 10, 20],
  counts: [1, 2, 4, 3],
  // Ten more trials had no value.
  trials: 20,
  target: { value: 0, name: 'target' },
  plan: null,
  isMoreBetter: true,
  axisName: 'NPV',
  shareName: 'Share',
  short: String,
  exact: String,
  share: (share) => `${100 * share}%`,
}

function columnsOf(some: HistogramFigures) {
  const [dataset] = histogramConfiguration(some, colours).data.datasets
  return {
    points: dataset!.data as unknown as { x: number; y: number }[],
    isFull: (dataset!.backgroundColor as string[]).map((colour) => colour === colours.accent),
  }
}

test('columns stand in the middle between their edges, as high as their share of all trials', () => {
  expect(columnsOf(figures).points).toEqual([
    { x: -15, y: 0.05 },
    { x: -5, y: 0.1 },
    { x: 5, y: 0.2 },
    { x: 15, y: 0.15 },
  ])
})

test('what reaches the target is full, whichever way is the better one', () => {
  expect(columnsOf(figures).isFull).toEqual([false, false, true, true])
  expect(columnsOf({ ...figures, isMoreBetter: false }).isFull).toEqual([true, true, false, false])
  expect(columnsOf({ ...figures, target: null }).isFull).toEqual([true, true, true, true])
})

test('the axis ends where the columns do', () => {
  const { options } = histogramConfiguration(figures, colours)
  expect(options?.scales?.['x']).toMatchObject({ min: -20, max: 20 })
})

test('under the pointer there are the edges of the column and its share', () => {
  const { options } = histogramConfiguration(figures, colours)
  const { title, label } = options!.plugins!.tooltip!.callbacks!
  const item = { dataIndex: 1 }
  expect((title as (items: object[]) => string)([item])).toBe('-10 – 0')
  expect((label as (item: object) => string)(item)).toBe('10%')
})
