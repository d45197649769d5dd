import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useLineKeys } from './use-line-keys.ts'

function keysOf(start: string[]) {
  const { result, rerender } = renderHook(({ lines }) => useLineKeys(lines), {
    initialProps: { lines: start },
  })
  return {
    now: () => result.current,
    after: (lines: string[]) => {
      rerender({ lines })
      return result.current
    },
  }
}

test('an edited line keeps its key', () => {
  const keys = keysOf(['a', 'b'])
  const before = keys.now()
  expect(keys.after(['a', 'bb'])).toEqual(before)
})

test('keys follow lines that are moved, and stay when others come or go', () => {
  const keys = keysOf(['a', 'b', 'c'])
  const [a, b, c] = keys.now()
  expect(keys.after(['c', 'a', 'b'])).toEqual([c, a, b])
  expect(keys.after(['c', 'b'])).toEqual([c, b])
  expect(keys.after(['c', 'b', 'd']).slice(0, 2)).toEqual([c, b])
})

test('equal lines have keys of their own', () => {
  const keys = keysOf(['a', 'a'])
  expect(new Set(keys.now()).size).toBe(2)
})
