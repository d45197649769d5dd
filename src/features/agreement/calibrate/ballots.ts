import type { LeadsDraft } from './calibration-kind.ts'
import { withChoice } from './with-choice.ts'

/** What was typed in from ballots and is not sealed yet, by who answered */
export type Ballots = Readonly<Record<string, LeadsDraft>>

export interface GridCell {
  row: number
  column: number
}

export function withBallotChoice(
  ballots: Ballots,
  answererId: string,
  leadId: string,
  stageId: string | undefined,
): Ballots {
  const ballot = withChoice(ballots[answererId] ?? {}, leadId, stageId)
  return withChoice(ballots, answererId, Object.keys(ballot).length === 0 ? undefined : ballot)
}

/** Where the focus goes by a key; null where it stays. Beyond the end of a row the next one begins. */
export function movedCell(
  { row, column }: GridCell,
  key: string,
  { rows, columns }: { rows: number; columns: number },
): GridCell | null {
  switch (key) {
    case 'ArrowLeft':
      return column > 0 ? { row, column: column - 1 } : null
    case 'ArrowRight':
      return column < columns - 1 ? { row, column: column + 1 } : null
    case 'ArrowUp':
      return row > 0 ? { row: row - 1, column } : null
    case 'ArrowDown':
      return row < rows - 1 ? { row: row + 1, column } : null
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: columns - 1 }
    case 'Enter':
      return row < rows - 1 ? { row: row + 1, column: 0 } : null
    default:
      return null
  }
}

/** After a choice: on in the row, and no further, so that nobody types into the next ballot unawares. */
export function afterChoice({ row, column }: GridCell, columns: number): GridCell {
  return { row, column: Math.min(columns - 1, column + 1) }
}
