import { expect, test } from 'vitest'
import type { StageId } from '#domain/identifier.ts'
import { movedTo } from '#domain/commands/order.ts'
import { indexForPosition } from './stage-order.ts'

const ids = (text: string) => text.split('') as StageId[]

test.each([
  // order, group, moved, position, expected
  ['abcd', 'abcd', 'a', 3, 'bcda'],
  ['abcd', 'abcd', 'd', 0, 'dabc'],
  ['abcd', 'abcd', 'b', 2, 'acbd'],
  // x and y lie beside the path
  ['axbyc', 'abc', 'a', 1, 'xbayc'],
  ['axbyc', 'abc', 'c', 0, 'caxby'],
  ['axbyc', 'xy', 'y', 0, 'ayxbc'],
  ['axbyc', 'xy', 'x', 1, 'abyxc'],
  ['a', 'a', 'a', 0, 'a'],
])('in %s with the group %s, %s goes to place %i: %s', (order, group, moved, position, expected) => {
  const index = indexForPosition(ids(order), ids(group), moved as StageId, position)
  expect(movedTo(ids(order), moved as StageId, index).join('')).toBe(expected)
})
