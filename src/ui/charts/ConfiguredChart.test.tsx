import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import type { ChartConfiguration } from 'chart.js'
import { expect, it, vi } from 'vitest'
import { ConfiguredChart } from './ConfiguredChart.tsx'

const made = vi.hoisted(() => [] as { config: ChartConfiguration; updates: number }[])

// happy-dom draws nothing: a chart remembers what it was given.
vi.mock('./chart-setup.ts', () => ({
  Chart: class {
    config: ChartConfiguration
    updates = 0
    constructor(_: unknown, config: ChartConfiguration) {
      this.config = config
      made.push(this)
    }
    update() {
      this.updates += 1
    }
    destroy() {}
  },
}))

it('takes over new figures without being built anew, those of its own plugins as well', () => {
  const chart = (id: string) => (
    <MantineProvider env="test">
      <ConfiguredChart
        description="A chart"
        height={100}
        configure={() => ({ type: 'bar', data: { datasets: [] }, plugins: [{ id }] })}
      />
    </MantineProvider>
  )
  const { rerender } = render(chart('first'))
  rerender(chart('second'))
  expect(made).toHaveLength(1)
  expect(made[0]!.updates).toBeGreaterThan(0)
  expect(made[0]!.config.plugins).toEqual([{ id: 'second' }])
})
