import type { ChartConfiguration } from 'chart.js'
import { useEffect, useRef } from 'react'
import type { ChartColours } from './chart-colours.ts'
import { Chart } from './chart-setup.ts'
import classes from './MonthChart.module.css'
import { useChartColours } from './use-chart-colours.ts'

interface ConfiguredChartProps {
  /** Sentence for those who cannot see the chart */
  description: string
  height: number
  /** Of one chart type for as long as the component lives */
  configure: (colours: ChartColours) => ChartConfiguration
}

/** A chart from its configuration; what changes is taken over without building it anew. */
export function ConfiguredChart({ description, height, configure }: ConfiguredChartProps) {
  const colours = useChartColours()
  const canvas = useRef<HTMLCanvasElement>(null)
  const chart = useRef<Chart | null>(null)

  useEffect(() => {
    if (canvas.current === null) return
    const configuration = configure(colours)
    if (chart.current === null) {
      chart.current = new Chart(canvas.current, configuration)
      return
    }
    chart.current.data = configuration.data
    chart.current.options = configuration.options ?? {}
    // Those of the first configuration would go on to draw its figures, and there is no setter.
    chart.current.config.plugins?.splice(0, Infinity, ...(configuration.plugins ?? []))
    chart.current.update('none')
  })
  useEffect(
    () => () => {
      chart.current?.destroy()
      chart.current = null
    },
    [],
  )

  return (
    <div className={classes.chart} style={{ height }}>
      <canvas ref={canvas} role="img" aria-label={description} />
    </div>
  )
}
