import { useEffect, useRef } from 'react'
import { useLanguage } from '#ui/language.tsx'
import { Chart } from './chart-setup.ts'
import {
  lineNames,
  monthChartData,
  monthChartOptions,
  roomForLabels,
  type MonthFigures,
} from './month-chart-configuration.ts'
import classes from './MonthChart.module.css'
import { useChartColours } from './use-chart-colours.ts'

interface MonthChartProps extends MonthFigures {
  /** Sentence for those who cannot see the chart */
  description: string
  height?: number
  /** Other names that the lines may have: room is kept for the longest, so that nothing moves when they change. */
  otherNames?: readonly string[]
}

/** Money by month: lines and bars over a shared axis, with the zero line and names at the line ends. */
export function MonthChart(props: MonthChartProps) {
  const { description, months, series, currency, height = 220, otherNames = [] } = props
  const { language } = useLanguage()
  const colours = useChartColours()
  const canvas = useRef<HTMLCanvasElement>(null)
  const chart = useRef<Chart | null>(null)
  const labelRoom = roomForLabels([...lineNames(series), ...otherNames])

  useEffect(() => {
    if (canvas.current === null) return
    chart.current = new Chart(canvas.current, {
      type: 'bar',
      data: { labels: [], datasets: [] },
      options: monthChartOptions({ months, currency, labelRoom }, language, colours),
    })
    return () => chart.current?.destroy()
    // Colours, language and time are part of the options: a change of theirs makes the chart anew.
  }, [colours, language, currency, labelRoom, months])

  useEffect(() => {
    if (chart.current === null) return
    chart.current.data = monthChartData({ months, series, currency }, language, colours)
    chart.current.update('none')
  })

  return (
    <div className={classes.chart} style={{ height }}>
      <canvas ref={canvas} role="img" aria-label={description} />
    </div>
  )
}
