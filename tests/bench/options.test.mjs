import { expect, test } from 'vitest'
import { parts, readOptions } from './options.mjs'

test('without parameters everything is measured and shown as a table', () => {
  expect(readOptions([])).toMatchObject({ output: 'table', isQuick: false, parts })
})

test('each parameter is understood', () => {
  expect(readOptions(['--json', '--quick', '--only', 'engine,drag', '--target', 'plan'])).toEqual({
    output: 'json',
    isQuick: true,
    parts: ['engine', 'drag'],
    targets: ['plan'],
  })
  expect(readOptions(['--readme']).output).toBe('readme')
})

test.each([['--jsn'], ['--only'], ['--only', 'engine,nothing'], ['--target', 'moon'], ['extra']])(
  'what it does not know is refused: %s %s',
  (...parameters) => {
    expect(() => readOptions(parameters)).toThrow(/^usage: /)
  },
)
