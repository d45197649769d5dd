import { expect, test } from 'vitest'
import { linesOf, moved } from './lines.ts'

test('several lines lose their bullets and numbers', () => {
  expect(linesOf('• One\r\n- Two\n\n3) Three\n4. Four')).toEqual(['One', 'Two', 'Three', 'Four'])
})

test('a single line stays as it is, since it may begin with an ordinal', () => {
  expect(linesOf(' 5. luokan oppilas ')).toEqual(['5. luokan oppilas'])
  expect(linesOf('  ')).toEqual([])
})

test('moving keeps the others in order', () => {
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c'])
})
