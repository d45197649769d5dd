import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { maximumCharacters, maximumDepth, parseStrictJson } from './workspace-file-json.ts'

function codes(text: string): string[] {
  const parsed = parseStrictJson(text)
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)
}

describe('parseStrictJson', () => {
  test('reads what JSON.parse reads', () => {
    expect(parseStrictJson('{"a":[1,"x",null,true,{"b":-2.5e3}]}')).toStrictEqual({
      ok: true,
      value: { a: [1, 'x', null, true, { b: -2500 }] },
    })
    // Reserved keys, numbers beyond the range and surrogates have tests of their own.
    const text = fc.json({ maxDepth: 6 }).filter((json) => !/__proto__|constructor|prototype|-0/.test(json))
    checkProperty(
      fc.property(text, fc.constantFrom(0, 2), (json, indent) => {
        const value: unknown = JSON.parse(json)
        expect(parseStrictJson(JSON.stringify(value, null, indent))).toStrictEqual({ ok: true, value })
      }),
      1000,
    )
  })

  test.each([
    '',
    ' ',
    '{',
    '[1,]',
    '{"a":1',
    "{'a':1}",
    'NaN',
    '"abc',
    '{"a" 1}',
    '\\',
    '}{',
    '[[]',
    'undefined',
  ])('%j is not JSON', (text) => {
    expect(codes(text)).toEqual([' not-json'])
  })

  test(`${maximumDepth} levels are read, one more is not`, () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(parseStrictJson(nested(maximumDepth)).ok).toBe(true)
    expect(codes(nested(maximumDepth + 1))).toEqual([' too-deep'])
    expect(codes('{"a":'.repeat(maximumDepth + 1))).toEqual([' too-deep'])
  })

  test('brackets in strings are no levels, whatever stands before their quotes', () => {
    const brackets = '['.repeat(100)
    expect(parseStrictJson(JSON.stringify({ a: brackets, b: `\\"${brackets}` })).ok).toBe(true)
  })

  test('five million levels are refused at once', () => {
    expect(codes('['.repeat(5_000_000))).toEqual([' too-deep'])
    expect(codes('{"a":'.repeat(5_000_000))).toEqual([' too-deep'])
  })

  test('a file is as long as it may be, or refused', () => {
    const padded = (length: number) => `"${'x'.repeat(length - 2)}"`
    expect(parseStrictJson(padded(maximumCharacters)).ok).toBe(true)
    expect(codes(padded(maximumCharacters + 1))).toEqual([' too-big-a-file'])
  })

  test.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"x":[{"b":1},{"b":1,"c":[],"b":2}]}', 'x/1/b'],
    ['{"x":{"y":{}, "z":"}", "y" : {}}}', 'x/y'],
    ['[{"a":"a\\"a","a":1}]', '0/a'],
  ])('a key that stands twice is refused: %s', (text, path) => {
    expect(codes(text)).toEqual([`${path} duplicate-key`])
  })

  test.each(['{"a":{"a":{"a":"a"}}}', '[{"a":1},{"a":1}]', '{"a":"a","b":"b"}', '{"a":["a","a"]}'])(
    'the same key at different places is not: %s',
    (text) => {
      expect(codes(text)).toEqual([])
    },
  )

  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s is no key, and Object.prototype stays as it is',
    (key) => {
      const before = Object.getOwnPropertyNames(Object.prototype)
      expect(codes(`{"a":[{"${key}":{"polluted":1}}]}`)).toEqual([`a/0/${key} unexpected-field`])
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    },
  )

  test('numbers beyond the range are refused, -0 becomes 0', () => {
    expect(codes('{"a":[1,1e999]}')).toEqual(['a/1 not-a-number'])
    expect(codes('{"a":-1e999}')).toEqual(['a not-a-number'])
    expect(parseStrictJson('[-0, -0.0, 1e-999]')).toStrictEqual({ ok: true, value: [0, 0, 0] })
  })

  test('surrogates that stand alone are refused, in values and in keys', () => {
    expect(codes('{"a":"\\ud800"}')).toEqual(['a wrong-format'])
    expect(codes('{"a\\udc00":1}')).toEqual(['a\uFFFD wrong-format'])
    expect(parseStrictJson('"\\ud83d\\ude00"')).toEqual({ ok: true, value: '😀' })
  })
})
