import { describe, expect, test } from 'vitest'
import { changed, redone, startHistory, undone } from './draft-history.ts'

const choice = { key: undefined, at: 0 }

describe('the undo of a form', () => {
  test('each choice is a step, back and forth', () => {
    const two = changed(changed(startHistory('a'), 'b', choice), 'c', choice)
    expect(undone(two).now).toBe('b')
    expect(undone(undone(two)).now).toBe('a')
    expect(redone(undone(undone(two))).now).toBe('b')
    expect(redone(redone(undone(undone(two)))).now).toBe('c')
  })

  test('there is nothing before the beginning and nothing after the end', () => {
    const start = startHistory('a')
    expect(undone(start)).toStrictEqual(start)
    expect(redone(start)).toStrictEqual(start)
  })

  test('typing in one field is one step, until it rests for two seconds', () => {
    let typed = changed(startHistory('a'), 'ab', { key: 'name', at: 1000 })
    typed = changed(typed, 'abc', { key: 'name', at: 2900 })
    expect(undone(typed).now).toBe('a')
    typed = changed(typed, 'abcd', { key: 'name', at: 4900 })
    expect(undone(typed).now).toBe('abc')
  })

  test('another field is another step', () => {
    const first = changed(startHistory('a'), 'b', { key: 'one', at: 0 })
    expect(undone(changed(first, 'c', { key: 'two', at: 1 })).now).toBe('b')
  })

  test('typing after an undo is a step of its own, and what was undone is gone', () => {
    const typed = changed(startHistory('a'), 'ab', { key: 'name', at: 0 })
    const anew = changed(undone(typed), 'ac', { key: 'name', at: 1 })
    expect(undone(anew).now).toBe('a')
    expect(redone(anew).now).toBe('ac')
  })
})
