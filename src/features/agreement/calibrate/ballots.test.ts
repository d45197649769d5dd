import { expect, test } from 'vitest'
import { afterChoice, movedCell, withBallotChoice } from './ballots.ts'

const size = { rows: 3, columns: 10 }

test('arrows move within the grid and stop at its edges', () => {
  expect(movedCell({ row: 1, column: 4 }, 'ArrowLeft', size)).toEqual({ row: 1, column: 3 })
  expect(movedCell({ row: 1, column: 4 }, 'ArrowDown', size)).toEqual({ row: 2, column: 4 })
  expect(movedCell({ row: 0, column: 0 }, 'ArrowUp', size)).toBeNull()
  expect(movedCell({ row: 0, column: 9 }, 'ArrowRight', size)).toBeNull()
  expect(movedCell({ row: 1, column: 4 }, 'Enter', size)).toEqual({ row: 2, column: 0 })
  expect(movedCell({ row: 1, column: 4 }, 'End', size)).toEqual({ row: 1, column: 9 })
  expect(movedCell({ row: 1, column: 4 }, 'x', size)).toBeNull()
})

test('a choice goes on in the row and never into the next ballot', () => {
  expect(afterChoice({ row: 0, column: 8 }, 10)).toEqual({ row: 0, column: 9 })
  expect(afterChoice({ row: 0, column: 9 }, 10)).toEqual({ row: 0, column: 9 })
})

test('a ballot that was emptied is none', () => {
  const one = withBallotChoice({}, 'aino', 'lead1', 'mql')
  expect(one).toEqual({ aino: { lead1: 'mql' } })
  expect(withBallotChoice(one, 'eero', 'lead1', 'sql')).toEqual({ ...one, eero: { lead1: 'sql' } })
  expect(withBallotChoice(one, 'aino', 'lead1', undefined)).toEqual({})
})
