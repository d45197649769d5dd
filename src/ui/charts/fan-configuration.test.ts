import { expect, test } from 'vitest'
import type { ChartColours } from './chart-colours.ts'
import { fanConfiguration, type FanFigures } from './fan-configuration.ts'

const colours = new Proxy({}, { get: (_, name) => `#${String(name)}` }) as ChartColours

const figures: FanFigures = {
  months: [
    { year: 2027, month: 0 },
    { year: 2027, month: 1 },
  ],
  currency: 'EUR',
  names: { p5: 'P5', p25: 'P25', p50: 'median', p75: 'P75', p95: 'P95', plan: 'plan' },
  lines: { p5: [-9, -8], p25: [-5, -2], p50: [-3, 1], p75: [-1, 5], p95: [2, 20], plan: [-2, 3] },
}

interface Line {
  label: string
  data: number[]
  fill: number | false
  backgroundColor: string
  endLabel?: string
}
const linesOf = (some: FanFigures) => fanConfiguration(some, 'en', colours).data.datasets as unknown as Line[]
const lineNamed = (name: string) => linesOf(figures).find(({ label }) => label === name)!

test('each band reaches from its upper line down to its lower one, and the inner one is fuller', () => {
  const lines = linesOf(figures)
  const lowerOf = (name: string) => lines[lineNamed(name).fill as number]?.label
  expect(lowerOf('P95')).toBe('P5')
  expect(lowerOf('P75')).toBe('P25')
  const fullness = (name: string) => Number.parseInt(lineNamed(name).backgroundColor.slice(-2), 16)
  expect(fullness('P75')).toBeGreaterThan(fullness('P95'))
  expect(lines.filter(({ fill }) => fill === false).map(({ label }) => label)).toEqual([
    'P5',
    'P25',
    'median',
    'plan',
  ])
})

test('outer lines, median and plan have their names at their ends', () => {
  expect(linesOf(figures).flatMap(({ endLabel }) => endLabel ?? [])).toEqual(['P5', 'median', 'P95', 'plan'])
  expect(lineNamed('P95').data).toEqual([2, 20])
})

test('without a plan there is no line of it', () => {
  const without = linesOf({ ...figures, lines: { ...figures.lines, plan: null } })
  expect(without.map(({ label }) => label)).not.toContain('plan')
  expect(without).toHaveLength(5)
})

test('zero is always in view', () => {
  const { options } = fanConfiguration(figures, 'en', colours)
  expect(options?.scales?.['y']).toMatchObject({ suggestedMin: 0, suggestedMax: 0 })
})
