import { stances, type Stance } from '#domain/agreement/position.ts'

/** Marks the three buttons of a row, and the row itself. */
export const rowMark = 'data-position-row'
export const stanceMark = 'data-stance'

export function stanceOfKey(key: string): Stance | null {
  return stances[Number(key) - 1] ?? null
}

/** Button of the row that an arrow leads to: left and right within the row, up and down among all rows of the view. */
export function buttonAt(view: Element, from: Element, key: string): HTMLElement | null {
  const row = from.closest(`[${rowMark}]`)
  const stance = from.getAttribute(stanceMark)
  if (row === null || stance === null) return null
  if (key === 'ArrowDown' || key === 'ArrowUp')
    return buttonBeside(view, row, stance, key === 'ArrowDown' ? 1 : -1)
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const wanted = step === 0 ? undefined : stances[stances.indexOf(stance as Stance) + step]
  return wanted === undefined ? null : buttonOf(row, wanted)
}

/** The same button in the row after this one, or before it. */
export function buttonBeside(view: Element, row: Element, stance: string, step: 1 | -1): HTMLElement | null {
  const rows = [...view.querySelectorAll(`[${rowMark}]`)]
  const next = rows[rows.indexOf(row) + step]
  return next === undefined ? null : buttonOf(next, stance)
}

export function buttonOf(row: Element, stance: string): HTMLElement | null {
  return row.querySelector<HTMLElement>(`[${stanceMark}="${stance}"]`)
}
