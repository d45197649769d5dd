import { expect, test } from 'vitest'
import type { ChartColours } from './chart-colours.ts'
import { shareBarsConfiguration, shareBarsHeight, type ShareBars } from './share-bars-configuration.ts'

const colours = new Proxy({}, { get: (_, name) => `#${String(name)}` }) as ChartColours

const shares: ShareBars = {
  bars: [
    {
      name: 'Lead: Conversion rate of the paid channel',
      share: 0.6,
      endText: '60% · r +0.8',
      exactText: '60% ± 1%',
    },
    { name: 'Deal', share: 0.4, endText: '40%', exactText: '40% ± 1%' },
  ],
  axisName: 'Share',
  short: String,
}

test('bars keep their order, and long names go over several lines', () => {
  const { data } = shareBarsConfiguration(shares, colours)
  expect(data.datasets[0]?.data).toEqual([0.6, 0.4])
  const [long, short] = data.labels as string[][]
  expect(long!.length).toBeGreaterThan(1)
  expect(long!.join(' ')).toBe('Lead: Conversion rate of the paid channel')
  expect(short).toEqual(['Deal'])
})

test('there is room for the longest words at the ends', () => {
  const roomOf = (endText: string) => {
    const bars = shares.bars.map((bar) => ({ ...bar, endText }))
    const { layout } = shareBarsConfiguration({ ...shares, bars }, colours).options!
    return (layout!.padding as { right: number }).right
  }
  expect(roomOf('60% · r +0.8') - roomOf('60%')).toBeGreaterThan(50)
})

test('under the pointer there is the whole name with the exact words', () => {
  const { title, label } = shareBarsConfiguration(shares, colours).options!.plugins!.tooltip!.callbacks!
  expect((title as (items: object[]) => string)([{ dataIndex: 0 }])).toBe(shares.bars[0]!.name)
  expect((label as (item: object) => string)({ dataIndex: 1 })).toBe('40% ± 1%')
})

test('names of many lines make all bars higher', () => {
  const long =
    'A name of so many words that it needs four lines at least beside its own small bar in the chart of shares, and more'
  expect(shareBarsHeight(['Deal', long])).toBeGreaterThan(shareBarsHeight(['Deal', 'Rate']))
  expect(shareBarsHeight(['Deal', 'Rate', 'Lag'])).toBeGreaterThan(shareBarsHeight(['Deal', 'Rate']))
})
