import { describe, expect, test } from 'vitest'
import * as value from './option-values.ts'

describe('numbers', () => {
  test.each([
    ['0.25', 0.25],
    ['-1e6', -1e6],
    ['+7', 7],
    ['.5', 0.5],
    ['2.', 2],
  ])('%s', (text, number) => {
    expect(value.number.read(text)).toBe(number)
  })

  test.each(['', ' 1', '1,5', '1 000', '10%', '0x10', '1e999', 'Infinity', 'NaN', '--1', '1.2.3', 'abc'])(
    '"%s" is none',
    (text) => {
      expect(value.number.read(text)).toBeUndefined()
    },
  )

  test('whole numbers have limits, and are digits alone', () => {
    const { read, takes } = value.wholeNumber(1, 1000)
    expect(['1', '1000', '0', '1001', '1e2', '10.0', '-1', ''].map(read)).toEqual([
      1,
      1000,
      ...Array.from({ length: 6 }),
    ])
    expect(takes).toContain('from 1 to 1000')
  })

  test('per cent', () => {
    expect(['10', '100', '0', '-5', '101', '10%'].map(value.percentage.read)).toEqual([
      10,
      100,
      ...Array.from({ length: 4 }),
    ])
  })
})

test('lists have commas between values, each once', () => {
  const { read } = value.listOf(value.oneOf(['a', 'b']))
  expect(read('a')).toEqual(['a'])
  expect(read('b, a')).toEqual(['b', 'a'])
  for (const text of ['', 'a,', 'a,c', 'a,a', 'a;b']) expect(read(text)).toBeUndefined()
})

test('paths of inputs may have a star for a part but the first', () => {
  const { read } = value.inputPattern
  for (const path of ['plan/dealSize', 'channel/*/growth', 'stage/mql/rate/*', 'stage/*/rate/*'])
    expect(read(path)).toBe(path)
  for (const path of ['', 'plan', '*/growth', 'channel/a*/growth', 'a/b/c/d/e', 'plan/', 'plan/deal size'])
    expect(read(path)).toBeUndefined()
})

test('an input that is sought has no bounds or two in order', () => {
  const { read } = value.soughtInput
  expect(read('plan/margin')).toEqual({ path: 'plan/margin', bounds: null })
  expect(read('channel/a/growth:-0.01:2e-2')).toEqual({
    path: 'channel/a/growth',
    bounds: { low: -0.01, high: 0.02 },
  })
  for (const text of [
    'plan/margin:',
    'plan/margin:0.1',
    'plan/margin:0.2:0.1',
    'plan/margin:0.1:0.1',
    'plan/margin:0.1:0.2:0.3',
    'plan/margin:a:b',
    'channel/*/growth',
    ':1:2',
  ])
    expect(read(text)).toBeUndefined()
})
