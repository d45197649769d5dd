import type { Chart, ChartConfiguration } from 'chart.js'
import { basicOptions, figureAxis, tooltipStyle } from './chart-basics.ts'
import type { ChartColours } from './chart-colours.ts'
import { textLines } from './text-lines.ts'

export interface GridFigures {
  xValues: readonly number[]
  yValues: readonly number[]
  /** Row by row, y × x; NaN where there is none */
  figures: Float64Array
  /** Parts the good cells from the bad ones; null where the figure has no such value */
  level: number | null
  /** Whether more is better */
  isMoreBetter: boolean
  line: readonly { x1: number; y1: number; x2: number; y2: number }[]
  /** Where the plan stands; null where it lies outside */
  plan: { x: number; y: number } | null
  xName: string
  yName: string
  xText: (value: number) => string
  yText: (value: number) => string
  short: (value: number) => string
  exact: (value: number | null) => string
}

/** Letters in a line of the name of an axis: more would not fit under, or beside, a map of half the width. */
const longestTitle = { across: 60, up: 50 }

/** Cells are named in figures where they are this wide. */
const roomForFigure = 46

/**
 * A map of cells over two inputs: green where it pays and red, hatched, where it does not, the line between them
 * drawn, and the plan marked. Cells that are wide enough show their figures, so that colour is not needed.
 */
export function gridConfiguration(grid: GridFigures, colours: ChartColours): ChartConfiguration {
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          label: 'plan',
          data: grid.plan === null ? [] : [grid.plan],
          pointStyle: 'crossRot',
          pointRadius: 8,
          pointHoverRadius: 8,
          borderColor: colours.ink,
          borderWidth: 3,
        },
      ],
    },
    options: {
      ...basicOptions(),
      scales: {
        x: axis(
          grid.xValues,
          linesOf(grid.xName, longestTitle.across),
          figureAxis(colours, grid.xName, grid.xText),
        ),
        y: axis(
          grid.yValues,
          linesOf(grid.yName, longestTitle.up),
          figureAxis(colours, grid.yName, grid.yText),
        ),
      },
      plugins: { tooltip: { ...tooltipStyle(colours), enabled: false } },
    },
    plugins: [
      { id: 'cells', beforeDatasetsDraw: (chart) => drawCells(chart, grid, colours) },
      { id: 'line', beforeDatasetsDraw: (chart) => drawLine(chart, grid, colours) },
    ],
  }
}

/** The cell at a place of the chart; null beside the cells. */
export function cellAt(
  chart: Chart,
  grid: GridFigures,
  x: number,
  y: number,
): { row: number; column: number } | null {
  const { x: across, y: up } = chart.scales
  const { left, right, top, bottom } = chart.chartArea
  if (across === undefined || up === undefined || x < left || x > right || y < top || y > bottom) return null
  const nearest = (values: readonly number[], value: number) => {
    const step = (values.at(-1)! - values[0]!) / (values.length - 1)
    return Math.min(values.length - 1, Math.max(0, Math.round((value - values[0]!) / step)))
  }
  return {
    row: nearest(grid.yValues, up.getValueForPixel(y) ?? 0),
    column: nearest(grid.xValues, across.getValueForPixel(x) ?? 0),
  }
}

function linesOf(name: string, longest: number): string[] {
  return textLines(name, longest, (line) => line.length)
}

/** Half a cell beyond the first and the last value; those ends are not round, and are not written. */
function axis(values: readonly number[], title: string[], shared: ReturnType<typeof figureAxis>) {
  const half = (values.at(-1)! - values[0]!) / (values.length - 1) / 2
  return {
    ...shared,
    min: Math.min(values[0]! - half, values.at(-1)! + half),
    max: Math.max(values[0]! - half, values.at(-1)! + half),
    title: { ...shared.title, text: title },
    ticks: { ...shared.ticks, includeBounds: false },
    grid: { display: false },
  }
}

function drawCells(chart: Chart, grid: GridFigures, colours: ChartColours): void {
  const { x: across, y: up } = chart.scales
  if (across === undefined || up === undefined) return
  const { ctx } = chart
  const { xValues, yValues, figures } = grid
  const width = Math.abs(across.getPixelForValue(xValues[1]!) - across.getPixelForValue(xValues[0]!))
  const height = Math.abs(up.getPixelForValue(yValues[1]!) - up.getPixelForValue(yValues[0]!))
  const shade = shading(grid, colours)
  const hatch = hatching(ctx, colours)
  ctx.save()
  ctx.font = '500 11px Inter, sans-serif'
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  yValues.forEach((yValue, row) => {
    const middleY = up.getPixelForValue(yValue)
    xValues.forEach((xValue, column) => {
      const value = figures[row * xValues.length + column]!
      const middleX = across.getPixelForValue(xValue)
      // On whole pixels, so that neighbours neither overlap nor leave a line between them.
      const [left, top] = [Math.round(middleX - width / 2), Math.round(middleY - height / 2)]
      const cell = [
        left,
        top,
        Math.round(middleX + width / 2) - left,
        Math.round(middleY + height / 2) - top,
      ] as const
      const { colour, isBad } = shade(value)
      ctx.fillStyle = colour
      ctx.fillRect(...cell)
      if (isBad && hatch !== null) {
        ctx.fillStyle = hatch
        ctx.fillRect(...cell)
      }
      if (width < roomForFigure || height < 14) return
      ctx.fillStyle = colours.ink
      ctx.fillText(Number.isNaN(value) ? '–' : grid.short(value), middleX, middleY)
    })
  })
  ctx.restore()
}

function drawLine(chart: Chart, grid: GridFigures, colours: ChartColours): void {
  const { x: across, y: up } = chart.scales
  if (across === undefined || up === undefined) return
  const { ctx, chartArea } = chart
  ctx.save()
  ctx.beginPath()
  ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height)
  ctx.clip()
  ctx.strokeStyle = colours.ink
  ctx.lineWidth = 2.5
  ctx.lineCap = 'round'
  ctx.beginPath()
  for (const { x1, y1, x2, y2 } of grid.line) {
    ctx.moveTo(across.getPixelForValue(x1), up.getPixelForValue(y1))
    ctx.lineTo(across.getPixelForValue(x2), up.getPixelForValue(y2))
  }
  ctx.stroke()
  ctx.restore()
}

/** From pale at the level to full at the ends; without a level from pale to full in one colour. */
function shading(
  grid: GridFigures,
  colours: ChartColours,
): (value: number) => { colour: string; isBad: boolean } {
  const values = Array.from(grid.figures).filter((value) => !Number.isNaN(value))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const level = grid.level ?? (grid.isMoreBetter ? least : most)
  const reach = Math.max(most - level, level - least) || 1
  return (value) => {
    if (Number.isNaN(value)) return { colour: colours.hairline, isBad: grid.level !== null }
    const isBad = grid.level !== null && (grid.isMoreBetter ? value < level : value > level)
    const strength = 0.1 + 0.55 * Math.min(1, Math.abs(value - level) / reach)
    const alpha = Math.round(strength * 255)
      .toString(16)
      .padStart(2, '0')
    return { colour: (isBad ? colours.loss : colours.accent) + alpha, isBad }
  }
}

/** Fine diagonal lines, for those who do not tell red from green. */
function hatching(ctx: CanvasRenderingContext2D, colours: ChartColours): CanvasPattern | null {
  const tile = document.createElement('canvas')
  tile.width = 6
  tile.height = 6
  const brush = tile.getContext('2d')
  if (brush === null) return null
  brush.strokeStyle = `${colours.loss}66`
  brush.lineWidth = 1
  brush.beginPath()
  brush.moveTo(0, 6)
  brush.lineTo(6, 0)
  brush.moveTo(-1, 1)
  brush.lineTo(1, -1)
  brush.moveTo(5, 7)
  brush.lineTo(7, 5)
  brush.stroke()
  return ctx.createPattern(tile, 'repeat')
}
