import { describe, expect, test } from 'vitest'
import { parseList } from './parse-list.ts'

describe('parseList', () => {
  test.each([
    ['a column', '100\n200\n300', [100, 200, 300]],
    ['a column of a Windows program', '100\r\n200\r\n300\r\n', [100, 200, 300]],
    ['a row', '100\t200\t300', [100, 200, 300]],
    ['rows one after the other', '1\t2\n3\t4\n', [1, 2, 3, 4]],
    ['semicolons', '1,5; 2,5;3', [1.5, 2.5, 3]],
    ['groups and decimals', '1 234,5\n1\u00a0000\n1.234,5', [1234.5, 1000, 1234.5]],
    ['a single cell', '7', [7]],
  ])('%s', (_, text, values) => {
    expect(parseList(text, 'fi')).toStrictEqual({ ok: true, values })
  })

  test('commas never part cells', () => {
    expect(parseList('1,234\n5,678', 'en')).toStrictEqual({ ok: true, values: [1234, 5678] })
    expect(parseList('1,2,3', 'en')).toMatchObject({ ok: false })
  })

  test('every bad cell is told with its place', () => {
    expect(parseList('100\n1.234\n\nabc\n5\n', 'pl')).toStrictEqual({
      ok: false,
      problems: [
        { index: 1, text: '1.234', problem: { reason: 'ambiguous', readings: [1234, 1.234] } },
        { index: 2, text: '', problem: { reason: 'empty' } },
        { index: 3, text: 'abc', problem: { reason: 'not-a-number' } },
      ],
    })
  })

  test('an empty cell at the start or the end of a row is a problem', () => {
    expect(parseList('\t5', 'fi')).toMatchObject({ problems: [{ index: 0, problem: { reason: 'empty' } }] })
    expect(parseList('5\t', 'fi')).toMatchObject({ problems: [{ index: 1, problem: { reason: 'empty' } }] })
    expect(parseList('', 'fi')).toMatchObject({ problems: [{ index: 0, problem: { reason: 'empty' } }] })
  })

  test('units are dropped where they are named', () => {
    expect(parseList('5 %\n6%', 'fi', { suffixes: ['%'] })).toStrictEqual({ ok: true, values: [5, 6] })
  })
})

describe('several numbers in one line', () => {
  test.each([
    ['en', '100 200 300', 100_200_300],
    ['fi', '100 200 300', 100_200_300],
    ['fi', '1200,1300', 1200.13],
    ['pl', '1.200.300', 1_200_300],
  ] as const)('are not taken for a single one (%s): %s', (language, text, reading) => {
    expect(parseList(text, language)).toEqual({
      ok: false,
      problems: [{ index: 0, text, problem: { reason: 'single-number', reading } }],
    })
  })

  test('is no question where there are several lines, or a single plain number', () => {
    expect(parseList('1 200\n1 300', 'fi')).toEqual({ ok: true, values: [1200, 1300] })
    expect(parseList('1200', 'en')).toEqual({ ok: true, values: [1200] })
  })
})
