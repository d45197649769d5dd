import { describe, expect, test } from 'vitest'
import { payback } from '#engine/finance.ts'
import { monthAt, monthIndexAfter } from './plan-months.ts'

const start = { startYear: 2026, startMonth: 0 }

describe('the month in which something is paid back', () => {
  test('is the one at whose end it is, where it takes whole months', () => {
    const flow = new Float64Array(12).fill(1000)
    const cumulative = flow.map((_, month) => 1000 * (month + 1) - 12_000)
    const { first } = payback(12_000, flow, cumulative)
    expect(first).toEqual({ kind: 'value', value: 12 })
    expect(monthAt(start, monthIndexAfter(12), 'en')).toBe('December 2026')
  })

  test.each([
    [0, 0],
    [0.2, 0],
    [1, 0],
    [1.01, 1],
    [11.5, 11],
    [12, 11],
    [12.000000000000002, 11],
    [12.3, 12],
  ])('%d months: the one with index %i', (months, index) => {
    expect(monthIndexAfter(months)).toBe(index)
  })
})
