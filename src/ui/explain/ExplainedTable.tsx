import { useEffect, useRef, type ComponentProps, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { ScenarioId } from '#domain/identifier.ts'
import { useLanguage } from '#ui/language.tsx'
import type { ExplainedNumber } from './Explained.tsx'
import { useExplainedScenario, useOpenExplanation } from './explain-context.ts'
import classes from './ExplainedTable.module.css'
import { moveFrom } from './table-moves.ts'

/** What the number in a cell is of. */
export interface ExplainedCell extends ExplainedNumber {
  /** Left out: the scenario that the table is of */
  scenarioId?: ScenarioId | null
}

/** Row of the body and column, the row's head being column 0; null where the number is an input or there is none */
export type CellAt = (row: number, column: number) => ExplainedCell | null

interface ExplainedTableProps extends ComponentProps<'table'> {
  cellAt: CellAt
}

/**
 * A table whose numbers say how they come about, however many they are: one stop in the tab order, the arrow keys go
 * from number to number, Enter or a click opens. Cells are asked for when they are pointed at, so that the table is
 * drawn as fast as any other.
 */
export function ExplainedTable({ cellAt, children, ...table }: ExplainedTableProps) {
  const open = useOpenExplanation()
  if (open === null) return <table {...table}>{children}</table>
  return (
    <OpeningTable {...table} cellAt={cellAt} open={open}>
      {children}
    </OpeningTable>
  )
}

interface OpeningTableProps extends ExplainedTableProps {
  open: NonNullable<ReturnType<typeof useOpenExplanation>>
}

function OpeningTable({ cellAt, open, children, className = '', ...table }: OpeningTableProps) {
  const { t } = useLanguage()
  const inView = useExplainedScenario()
  const element = useRef<HTMLTableElement>(null)
  const hint = t('explain.hint')

  function askedOf(cell: HTMLTableCellElement): ExplainedCell | null {
    const row = cell.parentElement
    const body = row?.closest('tbody')
    if (row === null || body === null || body === undefined) return null
    return cellAt(placeIn(body, row), placeIn(row, cell))
  }

  /** The number that an event is about; null beside them. */
  function cellOf({ target }: SyntheticEvent): HTMLTableCellElement | null {
    const cell = (target as Element).closest('td')
    return cell === null || askedOf(cell) === null ? null : cell
  }

  function stopAt(cell: HTMLTableCellElement): void {
    for (const other of stopsIn(element.current)) if (other !== cell) other.tabIndex = -1
    cell.tabIndex = 0
    mark(cell, hint)
  }

  useEffect(() => {
    const [stop] = stopsIn(element.current)
    if (stop !== undefined && askedOf(stop) !== null) return
    stop?.removeAttribute('tabindex')
    const first = firstCell(element.current, (cell) => askedOf(cell) !== null)
    if (first !== undefined) stopAt(first)
  })

  function ask(cell: HTMLTableCellElement): void {
    const asked = askedOf(cell)
    if (asked === null) return
    stopAt(cell)
    // Where the focus comes back to when the explanation is closed.
    cell.focus()
    const { target, changes = [], scenarioId = inView } = asked
    open(target, { scenarioId, changes })
  }

  function handleKey(event: KeyboardEvent): void {
    const cell = cellOf(event)
    if (cell === null || event.target !== cell) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      ask(cell)
      return
    }
    const next = moveFrom(cell, event, (other) => askedOf(other) !== null)
    if (next === null) return
    event.preventDefault()
    stopAt(next)
    next.focus()
  }

  return (
    <table
      {...table}
      ref={element}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the arrow keys go through its cells, which makes a table a grid
      role="grid"
      className={`${className} ${classes.table}`}
      onClick={(event) => {
        const cell = cellOf(event)
        if (cell !== null) ask(cell)
      }}
      onPointerOver={(event) => {
        const cell = cellOf(event)
        if (cell !== null) mark(cell, hint)
      }}
      onKeyDown={handleKey}
    >
      {children}
    </table>
  )
}

function placeIn(parent: Element, child: Element): number {
  return Array.from(parent.children).indexOf(child)
}

function stopsIn(table: HTMLTableElement | null): HTMLTableCellElement[] {
  return table === null ? [] : Array.from(table.querySelectorAll<HTMLTableCellElement>('td[tabindex="0"]'))
}

function firstCell(table: HTMLTableElement | null, isIt: (cell: HTMLTableCellElement) => boolean) {
  return Array.from(table?.querySelectorAll<HTMLTableCellElement>('tbody td') ?? []).find(isIt)
}

/** Says that the number can be asked about, once somebody comes near. */
function mark(cell: HTMLTableCellElement, hint: string): void {
  cell.dataset.explained = ''
  cell.setAttribute('aria-haspopup', 'dialog')
  if (cell.title === '') cell.title = hint
}
