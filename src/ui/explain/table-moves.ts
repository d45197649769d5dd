type Cell = HTMLTableCellElement
interface Pressed {
  key: string
  ctrlKey: boolean
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * The cell that a key leads to in the body of a table, as in a spreadsheet: the next one that may be gone to, with
 * Home and End the first and last of the row, with Control of the table. Null where there is none.
 */
export function moveFrom(
  from: Cell,
  { key, ctrlKey }: Pressed,
  mayGoTo: (cell: Cell) => boolean,
): Cell | null {
  const row = from.parentElement!
  const rows = Array.from(row.parentElement!.children)
  if (key === 'Home' || key === 'End') {
    const cells = (ctrlKey ? rows : [row]).flatMap((one) => numbersIn(one))
    return (key === 'Home' ? cells.find(mayGoTo) : cells.findLast(mayGoTo)) ?? null
  }
  const step = steps[key]
  if (step === undefined) return null
  const [down, right] = step
  let line = rows.indexOf(row) + down
  let place = Array.from(row.children).indexOf(from) + right
  for (;;) {
    const cell = rows[line]?.children[place]
    if (cell === undefined) return null
    if (cell.tagName === 'TD' && mayGoTo(cell as Cell)) return cell as Cell
    line += down
    place += right
  }
}

function numbersIn(row: Element): Cell[] {
  return Array.from(row.querySelectorAll('td'))
}
