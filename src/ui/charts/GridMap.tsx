import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useLanguage } from '#ui/language.tsx'
import { Chart } from './chart-setup.ts'
import { ConfiguredChart } from './ConfiguredChart.tsx'
import { cellAt, gridConfiguration, type GridFigures } from './grid-configuration.ts'
import classes from './GridMap.module.css'

interface GridMapProps {
  grid: GridFigures
  /** Sentence for those who cannot see the chart */
  description: string
  height?: number
  /** Asked about the figure of a cell: clicked, or by Enter where the arrow keys are */
  onAsk?: (row: number, column: number) => void
}

type Cell = { row: number; column: number }

/** The map, with the figure of the cell under the pointer, or of one that the arrow keys go to. */
export function GridMap({ grid, description, height = 440, onAsk }: GridMapProps) {
  const { t } = useLanguage()
  const frame = useRef<HTMLButtonElement>(null)
  const [cell, setCell] = useState<Cell | null>(null)
  const rows = grid.yValues.length
  const columns = grid.xValues.length

  function point(event: PointerEvent<HTMLButtonElement>): void {
    const canvas = frame.current?.querySelector('canvas')
    const chart = canvas === null || canvas === undefined ? undefined : Chart.getChart(canvas)
    if (canvas === null || canvas === undefined || chart === undefined) return
    const place = canvas.getBoundingClientRect()
    setCell(cellAt(chart, grid, event.clientX - place.left, event.clientY - place.top))
  }

  function handleKey(event: KeyboardEvent): void {
    const moves: Record<string, [number, number]> = {
      ArrowUp: [1, 0],
      ArrowDown: [-1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    const from = cell ?? { row: Math.floor(rows / 2), column: Math.floor(columns / 2) }
    setCell({
      row: Math.min(rows - 1, Math.max(0, from.row + move[0])),
      column: Math.min(columns - 1, Math.max(0, from.column + move[1])),
    })
  }

  const isKnown = cell !== null && cell.row < rows && cell.column < columns
  return (
    <div className={classes.frame}>
      <button
        ref={frame}
        type="button"
        className={classes.map}
        aria-label={description}
        onPointerMove={point}
        onPointerLeave={() => setCell(null)}
        onKeyDown={handleKey}
        onClick={() => {
          if (cell !== null) onAsk?.(cell.row, cell.column)
        }}
        onBlur={() => setCell(null)}
      >
        <ConfiguredChart
          description={description}
          height={height}
          configure={(colours) => gridConfiguration(grid, colours)}
        />
      </button>
      <p className={classes.reading} aria-live="polite">
        {isKnown
          ? t('charts.cell', {
              x: `${grid.xName} ${grid.xText(grid.xValues[cell.column]!)}`,
              y: `${grid.yName} ${grid.yText(grid.yValues[cell.row]!)}`,
              value: grid.exact(grid.figures[cell.row * columns + cell.column] ?? null),
            })
          : t('charts.cellHint')}
      </p>
    </div>
  )
}
